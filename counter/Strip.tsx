import './Strip.css'
import { useNow } from '#client/ClockProvider.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { clockText } from '#client/time-text.ts'
import { common } from '#client/words/common.ts'
import { counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Clerk } from './Clerk.tsx'
import { News } from './strip/News.tsx'

const STEP_MS = 1000

type Props = Readonly<{ view: DeskView; live: Live<DeskView>; onChange: () => void }>

/** Where I am and who I am, whether the hall hears me, whether what I see is true, what time it is. */
export function Strip({ view, live, onChange }: Props) {
  const { language, say } = useLanguage()
  const now = useNow(STEP_MS)
  const { counter, timeZone } = view
  return (
    <header className="strip" data-stale={live.state === 'stale'}>
      <h1 className="strip-counter">
        {/^\d+$/.test(counter.label) ? say(words.counterName, { label: counter.label }) : counter.label}
        <span className="strip-name">{localText(counter.name, language)}</span>
      </h1>
      <Button look="text" size="x-small" onClick={onChange}>
        {say(words.chooseAnother)}
      </Button>
      <div className="strip-health">
        {live.state === 'stale' ? (
          <p className="strip-warning" role="status" data-testid="stale-notice">
            {say(common.stale, { time: clockText(live.since, timeZone, language) })}
          </p>
        ) : (
          <News view={view} />
        )}
      </div>
      <Clerk />
      <p className="strip-office">{localText(view.name, language)}</p>
      <time className="strip-clock">{clockText(now, timeZone, language)}</time>
    </header>
  )
}
