import './Languages.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { common, LANGUAGE_NAMES } from '#client/words/common.ts'
import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import { LANGUAGES } from '#contract/words.ts'

/** Every language in its own script, always in the same place; whoever does not read this one finds their own. */
export function Languages({ onChosen }: Readonly<{ onChosen: () => void }>) {
  const { language, choose, say } = useLanguage()
  return (
    <nav className="languages" aria-label={say(common.language)}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={DOCUMENT_LANGUAGES[one]}
          aria-pressed={one === language}
          onClick={() => {
            choose(one)
            onChosen()
          }}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </nav>
  )
}
