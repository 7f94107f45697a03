import './LanguageSelect.css'
import { LANGUAGE_NAMES } from '#client/words/common.ts'
import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'

type Props = Readonly<{ label: string; language: Language; onChoose: (language: Language) => void }>

/** A visitor's language, where there is no room for all of them side by side. */
export function LanguageSelect({ label, language, onChoose }: Props) {
  const choose = (value: string) => {
    const chosen = LANGUAGES.find((one) => one === value)
    if (chosen) onChoose(chosen)
  }
  return (
    <label className="language-select">
      <span>{label}</span>
      <select value={language} onChange={(event) => choose(event.target.value)}>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={DOCUMENT_LANGUAGES[one]}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
