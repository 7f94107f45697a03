import './SoundNotice.css'
import { display } from '#client/words/display.ts'
import { Both } from './Both.tsx'

/** The browser lets nothing sound before a touch. Numbers go on; this says so, and is itself the place to touch. */
export function SoundNotice({ onTouch }: Readonly<{ onTouch: () => void }>) {
  return (
    <button type="button" className="sound-notice" data-testid="sound-notice" onClick={onTouch}>
      <svg className="sound-notice-mark" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 9v6h4l6 5V4L7 9Zm13 .5 5 5m0-5-5 5" />
      </svg>
      <span className="sound-notice-words">
        <strong>
          <Both wording={display.soundBlocked} params={[]} />
        </strong>
        <Both wording={display.turnSoundOn} params={[]} />
      </span>
    </button>
  )
}
