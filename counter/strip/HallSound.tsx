import './HallSound.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { HallHealth } from './display-health.ts'

/** Whether the hall sees and hears the calls. Loud only when it does not. */
export function HallSound({ health }: Readonly<{ health: HallHealth }>) {
  const { say } = useLanguage()
  if (health.state === 'well') return <p className="hall-sound">{say(words.displayWell)}</p>
  if (health.state === 'unknown') return <p className="hall-sound">{say(words.displayUnknown)}</p>
  const wording = health.state === 'gone' ? words.displayGone : words.soundBlocked
  return (
    <p className="hall-sound-warning" role="status" data-testid="sound-warning">
      <svg className="hall-sound-mark" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 9v6h4l6 5V4L7 9Zm13 .5 5 5m0-5-5 5" />
      </svg>
      <span className="hall-sound-words">{say(wording, { display: health.labels })}</span>
    </p>
  )
}
