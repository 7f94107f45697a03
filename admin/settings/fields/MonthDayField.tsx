import './SettingField.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingFieldWords } from '#client/words/setting-parts.ts'
import { LOCALES } from '#client/words.ts'
import type { Language } from '#contract/words.ts'
import { type Part, pathKey, put } from '../form/part.ts'
import type { FieldWords } from './SettingField.tsx'

const two = (n: number): string => String(n).padStart(2, '0')
const MONTHS = Array.from({ length: 12 }, (_, index) => two(index + 1))
/** A leap year, so that 29 February can be chosen. */
const daysOf = (month: string): readonly string[] =>
  Array.from({ length: new Date(Date.UTC(2028, Number(month), 0)).getUTCDate() }, (_, index) => two(index + 1))

const written = (part: 'month' | 'day', monthDay: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { [part]: part === 'month' ? 'long' : 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`2028-${monthDay}T00:00:00Z`),
  )

/** A day of every year, `12-29`. */
export function MonthDayField({ part, label }: FieldWords & Readonly<{ part: Part<string> }>) {
  const { language, say } = useLanguage()
  const name = useId()
  const [month = '01', day = '01'] = part.value.split('-')
  const choose = (chosenMonth: string, chosenDay: string) => {
    const days = daysOf(chosenMonth)
    put(part, `${chosenMonth}-${days.includes(chosenDay) ? chosenDay : days.at(-1)}`)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row of fields
    <div role="group" aria-labelledby={name} className="field" data-field={pathKey(part.path)}>
      <span id={name} className="month-day-name">
        {say(label)}
      </span>
      <div className="setting-together">
        <select aria-label={say(settingFieldWords.month)} value={month} onChange={({ target }) => choose(target.value, day)}>
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {written('month', `${one}-01`, language)}
            </option>
          ))}
        </select>
        <select aria-label={say(settingFieldWords.day)} value={day} onChange={({ target }) => choose(month, target.value)}>
          {daysOf(month).map((one) => (
            <option key={one} value={one}>
              {written('day', `01-${one}`, language)}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
