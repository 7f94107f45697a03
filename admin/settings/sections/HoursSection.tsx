import { useLanguage } from '#client/LanguageProvider.tsx'
import { holidayWords, settingPartWords as names, settingFieldWords, settingHintWords } from '#client/words/setting-parts.ts'
import { settingFormWords } from '#client/words/settings.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { ListField } from '../fields/ListField.tsx'
import { MonthDayField } from '../fields/MonthDayField.tsx'
import { TimeField } from '../fields/TypedField.tsx'
import { WeekField } from '../fields/WeekField.tsx'
import { at } from '../form/part.ts'
import { Block } from './Block.tsx'
import { SpecialDays } from './SpecialDays.tsx'
import type { SectionProps } from './section-props.ts'

const HOLIDAYS = [
  { value: 'jp', name: holidayWords.jp },
  { value: null, name: holidayWords.none },
] as const
const YEAR_END = { from: '12-29', to: '01-03' } as const

/** When the office is open: by the week, on single days, every year. */
export function HoursSection({ root, today }: SectionProps) {
  const { say } = useLanguage()
  return (
    <>
      <Block heading={names.hours}>
        <WeekField part={at(root, 'hours')} />
      </Block>
      <Block heading={settingFormWords.specialDays} hint={settingHintWords.special}>
        <SpecialDays part={at(root, 'specialDays')} today={today} />
      </Block>
      <Block heading={names.yearlyClosings}>
        <ListField
          part={at(root, 'yearlyClosings')}
          nameOf={(n) => say(settingFieldWords.closing, { n })}
          make={() => ({ ...YEAR_END })}
          addLabel={settingFormWords.addClosing}
        >
          {(closing) => (
            <div className="setting-row">
              <MonthDayField part={at(closing, 'from')} label={settingFieldWords.from} />
              <MonthDayField part={at(closing, 'to')} label={settingFieldWords.to} />
            </div>
          )}
        </ListField>
      </Block>
      <Block heading={settingFormWords.daysAndHalves}>
        <div className="setting-row">
          <ChoiceField part={at(root, 'holidays')} label={names.holidays} choices={HOLIDAYS} />
          <TimeField part={at(root, 'halfDayAt')} label={names.halfDayAt} hint={settingHintWords.halfDay} />
        </div>
      </Block>
    </>
  )
}
