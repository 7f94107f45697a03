import './Hall.css'
import type { ReactNode } from 'react'
import { LiveView } from '#client/components/LiveView.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { clockText } from '#client/time-text.ts'
import { common } from '#client/words/common.ts'
import { hallWords } from '#client/words/concierge.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { HallAlarms } from './HallAlarms.tsx'
import { HallLines } from './HallLines.tsx'

type Props = Readonly<{ live: Live<FloorView>; children: ReactNode }>

/** The hall at a glance, whatever is being done: who calls for help, what is amiss, the lines (I11). */
export function Hall({ live, children }: Props) {
  const { language, say } = useLanguage()
  return (
    <aside className="hall" aria-label={say(hallWords.heading)}>
      <div className="hall-live">
        {live.state === 'stale' && (
          <p className="hall-stale" role="status" data-testid="stale-notice">
            {say(common.stale, { time: clockText(live.since, live.view.timeZone, language) })}
          </p>
        )}
        <LiveView live={live} banner={false}>
          {(floor) => (
            <>
              <HallAlarms floor={floor} isFresh={live.state === 'ready'} />
              <HallLines floor={floor} />
            </>
          )}
        </LiveView>
      </div>
      <div className="hall-foot">{children}</div>
    </aside>
  )
}
