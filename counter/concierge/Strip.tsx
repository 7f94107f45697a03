import './Strip.css'
import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { clockText } from '#client/time-text.ts'
import { concierge, hearWords } from '#client/words/concierge.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { Language } from '#contract/words.ts'
import { LanguageSelect } from './LanguageSelect.tsx'
import { PLACES, type Place } from './places.ts'

const STEP_MS = 1000

type Props = Readonly<{
  menu: Live<MenuView>
  place: Place
  onGo: (place: Place) => void
  /** The visitor's. */
  language: Language
  onLanguage: (language: Language) => void
}>

/** Where I am, what I can do here, in which language the visitor reads, what time it is. */
export function Strip({ menu, place, onGo, language: visitors, onLanguage }: Props) {
  const { language, say } = useLanguage()
  const now = useNow(STEP_MS)
  const view = menu.state === 'ready' || menu.state === 'stale' ? menu.view : null
  return (
    <header className="concierge-strip" data-stale={menu.state === 'stale'}>
      <h1>{say(concierge.title)}</h1>
      <nav aria-label={say(concierge.places)}>
        {PLACES.map((one) => (
          <button
            key={one}
            type="button"
            className="concierge-strip-place"
            aria-current={one === place ? 'page' : undefined}
            onClick={() => onGo(one)}
          >
            {say(concierge[one])}
          </button>
        ))}
      </nav>
      <LanguageSelect label={say(hearWords.visitor)} language={visitors} onChoose={onLanguage} />
      {view && <time className="concierge-strip-clock">{clockText(now, view.timeZone, language)}</time>}
    </header>
  )
}
