import './Header.css'
import { useNow } from '#client/ClockProvider.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { common, LANGUAGE_NAMES } from '#client/words/common.ts'
import { DOCUMENT_LANGUAGES, localText } from '#client/words.ts'
import type { MenuView } from '#contract/views.ts'
import { LANGUAGES } from '#contract/words.ts'

const MINUTE_MS = 60_000

type Props = Readonly<{ menu: MenuView; onLanguage: () => void }>

/** Where one is, what time it is, and every language in its own script, always in the same place. */
export function Header({ menu, onLanguage }: Props) {
  const { language, choose, say } = useLanguage()
  const now = useNow(MINUTE_MS)
  return (
    <header className="header">
      <div className="header-office">
        <p className="header-name">
          <Ruby text={localText(menu.name, language)} />
        </p>
        <p className="header-section">
          <Ruby text={localText(menu.section, language)} />
        </p>
      </div>
      <time className="header-clock">{clockText(now, menu.timeZone, language)}</time>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
      <div className="header-languages" role="group" aria-label={say(common.language)}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            lang={DOCUMENT_LANGUAGES[one]}
            aria-pressed={one === language}
            onClick={() => {
              choose(one)
              onLanguage()
            }}
          >
            {LANGUAGE_NAMES[one]}
          </button>
        ))}
      </div>
    </header>
  )
}
