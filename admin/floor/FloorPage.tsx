import './FloorPage.css'
import type { ReactNode } from 'react'
import { useNow } from '#client/ClockProvider.tsx'
import { LiveView } from '#client/components/LiveView.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { useView } from '#client/views.ts'
import { adminWords } from '#client/words/admin.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { Counters } from './Counters.tsx'
import { Displays } from './Displays.tsx'
import { FloorAnswer } from './FloorAnswer.tsx'
import { Lines } from './Lines.tsx'
import { Today } from './Today.tsx'

const STEP_MS = 10_000

/** The floor as it is: who waits and how long, who serves, whether the displays announce. */
export function FloorPage({ office, select }: Readonly<{ office: string; select: ReactNode }>) {
  const live = useView('floor', { office })
  const now = useNow(STEP_MS)
  return (
    <main className="admin-page floor">
      <LiveView live={live}>
        {(view) => <Floor view={view} now={live.state === 'stale' ? live.since : now} select={select} />}
      </LiveView>
    </main>
  )
}

type Props = Readonly<{ view: FloorView; now: Instant; select: ReactNode }>

function Floor({ view, now, select }: Props) {
  const { language, say } = useLanguage()
  return (
    <>
      <div className="floor-heading">
        <h1 className="visually-hidden">{say(adminWords.floor)}</h1>
        {select}
        <p className="admin-as-of">
          {dayText(now, view.timeZone, language)} {say(adminWords.asOf, { time: clockText(now, view.timeZone, language) })}
        </p>
        <Today today={view.today} />
      </div>
      <FloorAnswer view={view} now={now} />
      <div className="floor-detail">
        <Lines lines={view.lines} targetMinutes={view.target.minutes} now={now} />
        <Counters counters={view.counters} now={now} />
        <Displays displays={view.displays} />
      </div>
    </>
  )
}
