import './SpecialDays.css'
import { type SubmitEvent, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingFieldWords, settingPartWords } from '#client/words/setting-parts.ts'
import { settingFormWords } from '#client/words/settings.ts'
import { localText } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { dayIn } from '../../days.ts'
import { calendarDayText } from '../entry-text.ts'
import { Check } from '../fields/CheckField.tsx'
import { IconButton } from '../fields/IconButton.tsx'
import { OptionalTextField } from '../fields/LocalTextField.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import { USUAL_HOURS } from '../fields/WeekField.tsx'
import { useForm } from '../form/FormContext.tsx'
import { faultsAt } from '../form/fault.ts'
import { at, each, type Part, pathKey, present, put } from '../form/part.ts'
import { valueText } from '../value-text.ts'

type SpecialDay = OfficeSettings['specialDays'][number]
type Days = Part<SpecialDay[]>

/** Single days that differ from the week, in the order of the calendar; those that have passed are put away. */
export function SpecialDays({ part, today }: Readonly<{ part: Days; today: Day }>) {
  const { say } = useLanguage()
  const days = each(part).toSorted((a, b) => (a.value.day < b.value.day ? -1 : 1))
  const past = days.filter(({ value }) => value.day < today)
  const ahead = days.filter(({ value }) => value.day >= today)
  return (
    <>
      <NewDay part={part} today={today} />
      {ahead.length === 0 ? <p>{say(settingFormWords.noDays)}</p> : <DayList days={ahead} part={part} />}
      {past.length === 0 ? null : (
        <details>
          <summary>{say(settingFormWords.pastDays, { n: past.length })}</summary>
          <DayList days={past} part={part} />
        </details>
      )}
    </>
  )
}

function NewDay({ part, today }: Readonly<{ part: Days; today: Day }>) {
  const { say } = useLanguage()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<'dayMissing' | 'dayThere' | null>(null)
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const day = dayIn(typed)
    const isThere = part.value.some((one) => one.day === day)
    setFault(day === null ? 'dayMissing' : isThere ? 'dayThere' : null)
    if (day === null || isThere) return
    part.change((days) => [...days, { day, hours: null }].toSorted((a, b) => (a.day < b.day ? -1 : 1)))
    setTyped('')
  }
  return (
    <form className="setting-row" onSubmit={add} noValidate>
      <Field label={say(settingFieldWords.date)} fault={fault === null ? null : say(settingFormWords[fault])}>
        {(control) => (
          <input {...control} type="date" min={today} value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      <Button type="submit" look="outline">
        {say(settingFormWords.addDay)}
      </Button>
    </form>
  )
}

function DayList({ days, part }: Readonly<{ days: readonly Part<SpecialDay>[]; part: Days }>) {
  const { language } = useLanguage()
  return (
    <ul className="special-days">
      {days.map((day) => (
        <li key={day.value.day} data-field={pathKey(day.path)}>
          <OneDay part={day} />
          <IconButton
            icon="remove"
            what={calendarDayText(day.value.day, language)}
            onClick={() => part.change((all) => all.filter((one) => one.day !== day.value.day))}
          />
        </li>
      ))}
    </ul>
  )
}

/** One line tells the day; its fields are below it. A day that needs attention, as a new one does, stands open. */
function OneDay({ part }: Readonly<{ part: Part<SpecialDay> }>) {
  const { language } = useLanguage()
  const { draft, faults } = useForm()
  const { day, hours, note } = part.value
  const isWrong = faultsAt(faults, part.path, true).length > 0
  const [isNew] = useState(hours === null && note === undefined)
  return (
    <details className="special-day" open={isNew || isWrong || undefined}>
      <summary>
        <strong>{calendarDayText(day, language)}</strong>{' '}
        {valueText('specialDays.hours', hours, { language, settings: draft, other: null })}{' '}
        {note ? <span className="setting-hint">{localText(note, language)}</span> : null}
      </summary>
      <SpecialDayFields part={part} />
    </details>
  )
}

function SpecialDayFields({ part }: Readonly<{ part: Part<SpecialDay> }>) {
  const hoursPart = at(part, 'hours')
  const hours = present(hoursPart)
  return (
    <div className="special-day-fields">
      <Check
        label={settingFormWords.openThatDay}
        checked={hours !== null}
        onCheck={(isOpen) => put(hoursPart, isOpen ? USUAL_HOURS : null)}
      />
      {hours === null ? null : <SpanField part={hours} />}
      <OptionalTextField part={at(part, 'note')} label={settingPartWords['specialDays.note']} />
    </div>
  )
}
