import './LocalTextField.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { languageWords } from '#client/words/counter.ts'
import { settingFieldWords, settingHintWords } from '#client/words/setting-parts.ts'
import { settingsWords } from '#client/words/settings.ts'
import { DOCUMENT_LANGUAGES, localText, type Wording } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { useForm } from '../form/FormContext.tsx'
import { faultsAt } from '../form/fault.ts'
import type { Notation } from '../form/notation.ts'
import { at, type Part, pathKey } from '../form/part.ts'
import type { FieldWords } from './SettingField.tsx'
import { TypedField } from './TypedField.tsx'

const REQUIRED = ['ja', 'en'] as const
const OPTIONAL = ['ja-easy', 'zh', 'ko', 'vi'] as const satisfies readonly Language[]

/** Nothing typed is no text in that language. */
const optional: Notation<string | undefined> = { write: (text) => text ?? '', read: (typed) => typed || undefined, mode: 'text' }
const required: Notation<string> = { write: (text) => text, read: (typed) => typed, mode: 'text' }

type Props = FieldWords & Readonly<{ part: Part<LocalText>; kana?: boolean; kanaHint?: Wording; long?: boolean }>

/** Words in each language: Japanese and English always, the others as far as there are any. */
export function LocalTextField({ part, label, hint = null, kana = false, kanaHint, long = false }: Props) {
  const { say } = useLanguage()
  return (
    <fieldset className="setting-group local-text" data-field={pathKey(part.path)}>
      <legend>{say(label)}</legend>
      {hint === null ? null : <p className="setting-hint">{say(hint)}</p>}
      <div className="local-text-languages">
        {REQUIRED.map((one) => (
          <TypedField
            key={one}
            part={at(part, one)}
            notation={required}
            label={languageWords[one]}
            lang={DOCUMENT_LANGUAGES[one]}
            long={long}
          />
        ))}
        {kana ? (
          <TypedField
            part={at(part, 'kana')}
            notation={optional}
            label={settingFieldWords.kana}
            hint={kanaHint ?? null}
            lang="ja"
          />
        ) : null}
      </div>
      <OtherLanguages part={part} long={long} />
    </fieldset>
  )
}

function OtherLanguages({ part, long }: Readonly<{ part: Part<LocalText>; long: boolean }>) {
  const { say } = useLanguage()
  const { faults } = useForm()
  const filled = OPTIONAL.filter((language) => part.value[language] !== undefined).length
  const isWrong = OPTIONAL.some((language) => faultsAt(faults, at(part, language).path, false).length > 0)
  return (
    <details open={isWrong || undefined}>
      <summary>{say(settingsWords.otherLanguages, { n: filled })}</summary>
      <p className="setting-hint">{say(settingHintWords.otherLanguages)}</p>
      <div className="local-text-languages">
        {OPTIONAL.map((one) => (
          <TypedField
            key={one}
            part={at(part, one)}
            notation={optional}
            label={languageWords[one]}
            lang={DOCUMENT_LANGUAGES[one]}
            placeholder={localText({ ...part.value, [one]: undefined }, one)}
            long={long}
          />
        ))}
      </div>
    </details>
  )
}

const NO_TEXT: LocalText = { ja: '', en: '' }
const isEmpty = (text: LocalText): boolean => Object.values(text).every((words) => words === '' || words === undefined)

/** Words that may be missing altogether: as long as nothing is typed, there are none. */
export function OptionalTextField({ part, ...words }: Omit<Props, 'part'> & Readonly<{ part: Part<LocalText | undefined> }>) {
  const always: Part<LocalText> = {
    value: part.value ?? NO_TEXT,
    path: part.path,
    change: (step) =>
      part.change((text) => {
        const changed = step(text ?? NO_TEXT)
        return isEmpty(changed) ? undefined : changed
      }),
  }
  return <LocalTextField part={always} {...words} />
}
