import type { Day, WallTime } from '#contract/primitives.ts'
import { expectDay } from '#core/outlook/expect.ts'
import type { ExpectedDay } from '#core/outlook/expectation.ts'
import { type DayFigures, emptyHalfHours } from '#core/outlook/figures.ts'
import { learn, type OutlookModel } from '#core/outlook/learn.ts'
import type { OfficeCalendar } from '#core/outlook/office-calendar.ts'
import { addDays, instantAt, minutesMs, weekdayOf } from '#core/time.ts'

const ZONE = 'Asia/Tokyo'
const date = (text: string): Day => text as Day

/** Open Monday to Friday from 9:00 to 12:00, but for these days. */
export const calendarWithout = (...closed: readonly string[]): OfficeCalendar => ({
  zone: ZONE,
  openingOn: (day) =>
    ['sat', 'sun'].includes(weekdayOf(day)) || closed.includes(day)
      ? null
      : { from: instantAt(ZONE, day, '09:00' as WallTime), to: instantAt(ZONE, day, '12:00' as WallTime) },
})

/** What a made-up day is like: visitors in each half hour, and how long each waits. */
type Made = Readonly<{ visitors: number; waitMinutes: number }>

/** So many days in a row, as `made` says for each that is open. */
export const figuresOf = (
  calendar: OfficeCalendar,
  { from, count }: { from: string; count: number },
  made: (day: Day, place: number) => Made,
): readonly DayFigures[] =>
  Array.from({ length: count }, (_, place) => {
    const day = addDays(date(from), place)
    const opening = calendar.openingOn(day)
    const { visitors, waitMinutes } = made(day, place)
    const halfHours = emptyHalfHours({ day, opening }, ZONE).map((each) => ({
      ...each,
      arrivals: visitors,
      waited: visitors,
      waitMs: visitors * minutesMs(waitMinutes),
    }))
    return { day, opening, halfHours }
  })

/** What has been learned lets expect of a day. */
export const expectedBy = (model: OutlookModel, calendar: OfficeCalendar, day: string): ExpectedDay =>
  expectDay(model, { day: date(day), opening: calendar.openingOn(date(day)) }, calendar)

/** What these days let expect of another. */
export const expected = (history: readonly DayFigures[], calendar: OfficeCalendar, day: string): ExpectedDay =>
  expectedBy(learn(history, calendar), calendar, day)

export const visitorsOf = ({ halfHours }: ExpectedDay): number =>
  halfHours.reduce((sum, { arrivals }) => sum + (arrivals ?? 0), 0)

export const waitAt = ({ halfHours }: ExpectedDay, place: number) => {
  const wait = halfHours[place]?.wait
  if (!wait) throw new Error('the wait is not known')
  return wait
}
