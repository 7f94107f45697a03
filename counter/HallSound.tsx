import './HallSound.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import { hallHealth } from './strip/display-health.ts'

/** Whether the hall sees and hears the calls. Loud only when it does not. */
export function HallSound({ displays }: Readonly<{ displays: readonly DisplayHealth[] }>) {
  const { say } = useLanguage()
  const health = hallHealth(displays)
  if (health.state === 'well') return <p className="hall-sound">{say(words.displayWell)}</p>
  if (health.state === 'unknown') return <p className="hall-sound">{say(words.displayUnknown)}</p>
  const wording = health.state === 'gone' ? words.displayGone : words.soundBlocked
  return (
    <p className="hall-sound-warning" role="status" data-testid="sound-warning">
      <svg className="hall-sound-mark" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 9v6h4l6 5V4L7 9Zm13 .5 5 5m0-5-5 5" />
      </svg>
      {say(wording, { display: health.labels })}
    </p>
  )
}
