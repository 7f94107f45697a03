import './Languages.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { LANGUAGE_NAMES } from '#client/words/common.ts'
import { hearWords } from '#client/words/concierge.ts'
import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'

type Props = Readonly<{ language: Language; onChoose: (language: Language) => void }>

/** The visitor's language, each in its own script, to be pointed at. */
export function Languages({ language, onChoose }: Props) {
  const { say } = useLanguage()
  return (
    <fieldset className="visitor-languages">
      <legend className="visually-hidden">{say(hearWords.visitorLanguage)}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          className="visitor-languages-one"
          lang={DOCUMENT_LANGUAGES[one]}
          aria-pressed={one === language}
          onClick={() => onChoose(one)}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </fieldset>
  )
}
