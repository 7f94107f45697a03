import './WeekField.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingFieldWords, settingValueWords, weekdayWords } from '#client/words/setting-parts.ts'
import { settingsWords } from '#client/words/settings.ts'
import type { WallTime } from '#contract/primitives.ts'
import type { DayHours, WeeklyHours } from '#contract/settings.ts'
import { WEEKDAYS, type Weekday } from '#contract/words.ts'
import { at, type Part, pathKey, present, put } from '../form/part.ts'
import { TimeField } from './TypedField.tsx'

export const USUAL_HOURS = { from: '08:45' as WallTime, to: '17:15' as WallTime } as const
const AFTER_MONDAY = ['tue', 'wed', 'thu', 'fri'] as const satisfies readonly Weekday[]

/** The hours of each day of the week. */
export function WeekField({ part }: Readonly<{ part: Part<WeeklyHours> }>) {
  const { say } = useLanguage()
  const copyMonday = () =>
    part.change((week) => ({ ...week, ...Object.fromEntries(AFTER_MONDAY.map((weekday) => [weekday, week.mon])) }))
  return (
    <div data-field={pathKey(part.path)}>
      <table className="week-field">
        <thead>
          <tr>
            <td />
            <th scope="col">{say(settingFieldWords.from)}</th>
            <th scope="col">{say(settingFieldWords.to)}</th>
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((weekday) => (
            <tr key={weekday}>
              <HoursCells part={at(part, weekday)} day={weekdayWords[weekday]} />
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="text" size="small" onClick={copyMonday}>
        {say(settingsWords.copyToWeekdays)}
      </Button>
    </div>
  )
}

type Day = Readonly<{ ja: string; en: string }>

function HoursCells({ part, day }: Readonly<{ part: Part<DayHours>; day: Day }>) {
  const { say } = useLanguage()
  const hours = present(part)
  const named = (field: Day) => ({ ja: `${day.ja} ${field.ja}`, en: `${day.en} ${field.en}` })
  return (
    <>
      <th scope="row">
        <label className="setting-check">
          <input
            type="checkbox"
            checked={hours !== null}
            onChange={({ target }) => put(part, target.checked ? USUAL_HOURS : null)}
          />
          {say(day)}
        </label>
      </th>
      {hours === null ? (
        <td colSpan={2}>
          <span className="week-field-closed">{say(settingValueWords.closed)}</span>
        </td>
      ) : (
        <>
          <td>
            <TimeField look="bare" part={at(hours, 'from')} label={named(settingFieldWords.from)} />
          </td>
          <td>
            <TimeField look="bare" part={at(hours, 'to')} label={named(settingFieldWords.to)} />
          </td>
        </>
      )}
    </>
  )
}
