import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { languageWords } from '#client/words/counter.ts'
import { settingsReviewWords as words } from '#client/words/settings.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'

/** In which of the visitors' languages a preview is shown. */
export function LanguageChoice({ shown, onShow }: Readonly<{ shown: Language; onShow: (language: Language) => void }>) {
  const { say } = useLanguage()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.previewLanguage)}</label>
      <select id={id} value={shown} onChange={({ target }) => onShow(LANGUAGES.find((one) => one === target.value) ?? shown)}>
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {say(languageWords[one])}
          </option>
        ))}
      </select>
    </div>
  )
}
