import type { CalendarDay, OutlookView, PastDay } from '#contract/outlook.ts'
import type { Instant } from '#contract/primitives.ts'
import { DAY_PARTS, type DayPart } from '#contract/words.ts'
import { dayRemarks, type IsHoliday } from '../calendar.ts'
import type { Office } from '../office.ts'
import { bestTimes } from '../outlook/best-times.ts'
import { partOf } from '../outlook/day-part.ts'
import { expectDay } from '../outlook/expect.ts'
import type { ExpectedDay } from '../outlook/expectation.ts'
import type { DayFigures } from '../outlook/figures.ts'
import type { OutlookModel } from '../outlook/learn.ts'
import type { OfficeCalendar } from '../outlook/office-calendar.ts'
import { shownDay } from '../outlook/show.ts'
import { hoursOf, type Subject } from '../outlook/subject.ts'
import { addDays } from '../time.ts'
import { head } from './parts.ts'
import { todayOf, toldWaits } from './today.ts'

/** Today and a fortnight: two weekends and the same weekday twice. */
const DAYS_SHOWN = 15
const THIS_WEEK = 7

/** What an office's closed days have taught of one subject: what to expect, the past week as it was, and from how many days. */
export type Taught = Readonly<{ model: OutlookModel; past: readonly DayFigures[]; days: number }>

/** What is known beside the office itself. */
export type OutlookGrounds = Readonly<{ subject: Subject; taught: Taught; calendar: OfficeCalendar; isHoliday: IsHoliday }>

const pastDay = (figures: DayFigures): PastDay => ({
  day: figures.day,
  opening: figures.opening,
  halfHours: toldWaits(figures),
})

function expectedDays({ settings, day }: Office, { subject, taught, calendar }: OutlookGrounds): readonly ExpectedDay[] {
  return Array.from({ length: DAYS_SHOWN }, (_, ahead) => {
    const date = addDays(day, ahead)
    const hours = hoursOf(settings, subject, { day: date, opening: calendar.openingOn(date) })
    return expectDay(taught.model, hours, calendar)
  })
}

function calendarDay({ settings }: Office, expected: ExpectedDay, isHoliday: IsHoliday): CalendarDay {
  const { closedBecause, note } = dayRemarks(settings, expected.day, isHoliday)
  const shown = shownDay(expected, settings.lamp)
  // A service may be closed by its own week on a day on which the office is open.
  return { ...shown, closedBecause: expected.opening === null ? (closedBecause ?? 'weekday') : null, note }
}

const bestByPart = (days: readonly ExpectedDay[], now: Instant): OutlookView['best'] =>
  Object.fromEntries(
    DAY_PARTS.map((part) => [
      part,
      bestTimes(
        days.map((day) => partOf(day, part)),
        now,
      ),
    ]),
  ) as Record<DayPart, OutlookView['best'][DayPart]>

/** When it is worth going, for everyone alike: nothing in it is of whoever asks. */
export function outlookView(office: Office, grounds: OutlookGrounds, now: Instant): OutlookView {
  const { settings } = office
  const { subject, taught, isHoliday } = grounds
  const expected = expectedDays(office, grounds)
  return {
    ...head(office, now),
    service: subject,
    services: settings.services.filter(({ closed }) => !closed).map(({ id, name }) => ({ id, name })),
    lampMinutes: settings.lamp,
    learnedDays: taught.days,
    today: pastDay(todayOf(office, subject)),
    past: taught.past.map(pastDay),
    days: expected.map((each) => calendarDay(office, each, isHoliday)),
    best: bestByPart(expected.slice(0, THIS_WEEK), now),
  }
}
