import { setImmediate as nextTurn } from 'node:timers/promises'
import { type DayFigures, halfHoursOf } from '#core/outlook/figures.ts'
import { learn } from '#core/outlook/learn.ts'
import type { OfficeCalendar } from '#core/outlook/office-calendar.ts'
import { factsAbout, hoursOf, type Subject } from '#core/outlook/subject.ts'
import { addDays } from '#core/time.ts'
import type { Taught } from '#core/views/outlook.ts'
import type { OfficeWriter } from '../office.ts'

/** A year, and so much more that a season is seen from both its ends. */
const DAYS_BACK = 400
const PAST_WEEK = 7

/** What an office's closed days have taught, of all its services together and of each. */
export type Learned = ReadonlyMap<Subject, Taught>

export const calendarOf = (writer: OfficeWriter): OfficeCalendar => ({
  zone: writer.read().office.settings.timeZone,
  openingOn: writer.openingOn,
})

const hadVisitors = ({ halfHours }: DayFigures): boolean => halfHours.some(({ arrivals }) => arrivals > 0)

/** Half hours of the closed days, by subject: each day is read once, with a turn of the loop after it. */
async function figuresOf(writer: OfficeWriter): Promise<ReadonlyMap<Subject, readonly DayFigures[]>> {
  const { day: today, settings } = writer.read().office
  const subjects: readonly Subject[] = [null, ...settings.services.map(({ id }) => id)]
  const figures = new Map<Subject, DayFigures[]>(subjects.map((subject) => [subject, []]))
  for (const day of writer.daysWithFacts(addDays(today, -DAYS_BACK), addDays(today, -1))) {
    const facts = writer.factsOn(day)
    for (const [subject, days] of figures) {
      const hours = hoursOf(settings, subject, { day, opening: writer.openingOn(day) })
      days.push(halfHoursOf(factsAbout(facts, subject), hours, settings.timeZone))
    }
    await nextTurn()
  }
  return figures
}

/** Learns from an office's closed days, a day and then a subject a turn of the loop, so that a year never holds up a call. */
export async function learnOffice(writer: OfficeWriter): Promise<Learned> {
  const { day } = writer.read().office
  const learned = new Map<Subject, Taught>()
  for (const [subject, days] of await figuresOf(writer)) {
    const past = days.filter((each) => each.opening && each.day >= addDays(day, -PAST_WEEK))
    learned.set(subject, { model: learn(days, calendarOf(writer)), past, days: days.filter(hadVisitors).length })
    await nextTurn()
  }
  return learned
}
