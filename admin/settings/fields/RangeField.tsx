import './SettingField.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingFieldWords, settingHintWords } from '#client/words/setting-parts.ts'
import type { NumberRange } from '#contract/settings.ts'
import { paperNumber } from '#core/numbers.ts'
import { capitals } from '../form/notation.ts'
import { at, type Part } from '../form/part.ts'
import { NumberField, TypedField } from './TypedField.tsx'

/** Prefix and range of paper numbers, and what would stand on the paper. */
export function RangeField({ part }: Readonly<{ part: Part<NumberRange> }>) {
  const { say } = useLanguage()
  const { prefix, from, to } = part.value
  return (
    <>
      <div className="setting-row">
        <TypedField
          look="short"
          part={at(part, 'prefix')}
          notation={capitals}
          label={settingFieldWords.prefix}
          hint={settingHintWords.prefix}
        />
        <NumberField part={at(part, 'from')} label={settingFieldWords.first} />
        <NumberField part={at(part, 'to')} label={settingFieldWords.last} />
      </div>
      {from <= to ? (
        <p className="setting-hint">
          {say(settingHintWords.range, {
            first: paperNumber(prefix, from),
            last: paperNumber(prefix, to),
            n: to - from + 1,
          })}
        </p>
      ) : null}
    </>
  )
}
