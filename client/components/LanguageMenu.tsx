import './LanguageMenu.css'
import { LANGUAGES, type Language } from '#contract/words.ts'
import { useLanguage } from '../LanguageProvider.tsx'
import { common, LANGUAGE_NAMES } from '../words/common.ts'
import { DOCUMENT_LANGUAGES } from '../words.ts'

/** Every language in its own script, in the office's order. `languages`: those the screen has words in. */
export function LanguageMenu({ languages = LANGUAGES }: Readonly<{ languages?: readonly Language[] }>) {
  const { language, choose, say } = useLanguage()
  const pick = (value: string) => {
    const picked = languages.find((one) => one === value)
    if (picked) choose(picked)
  }
  return (
    <label className="language-menu">
      <svg className="language-menu-mark" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9.5" />
        <ellipse cx="12" cy="12" rx="4.5" ry="9.5" />
        <path d="M3.5 8.5h17M3.5 15.5h17" />
      </svg>
      <span className="visually-hidden">{say(common.language)}</span>
      <select value={language} onChange={(event) => pick(event.target.value)}>
        {languages.map((one) => (
          <option key={one} value={one} lang={DOCUMENT_LANGUAGES[one]}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
