import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import type { OfficeEvent } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import type { WhatIfView } from '#contract/what-if.ts'
import { WEEKDAYS, type Weekday } from '#contract/words.ts'
import { addDays, weekdayOf } from '#core/time.ts'
import { dayToTry } from '#core/what-if/base.ts'
import type { OfficeWriter } from '../office.ts'

/** So far back days are offered. */
const DAYS_BACK = 90
/** An average weekday is made of so many of its latest days, and of no fewer than two. */
const DAYS_OF_AVERAGE = 4
const FEWEST_DAYS = 2

type Journals = readonly (readonly OfficeEvent[])[]

/** Closed days with visitors, the newest first. */
function closedDays(writer: OfficeWriter): readonly Day[] {
  const { day: today } = writer.read().office
  return writer.daysWithFacts(addDays(today, -DAYS_BACK), addDays(today, -1)).toReversed()
}

const daysOf = (days: readonly Day[], weekday: Weekday): readonly Day[] =>
  days.filter((day) => weekdayOf(day) === weekday).slice(0, DAYS_OF_AVERAGE)

const weekdaysOf = (days: readonly Day[]): readonly Weekday[] =>
  WEEKDAYS.filter((weekday) => daysOf(days, weekday).length >= FEWEST_DAYS)

/** The journals behind a day or a weekday, oldest first, each read in a turn of its own so that no call waits for them all. */
export async function journalsOf(writer: OfficeWriter, on: DayOrWeekday): Promise<Journals> {
  const days = closedDays(writer)
  const weekday = WEEKDAYS.find((each) => each === on)
  const asked = weekday ? daysOf(days, weekday).toReversed() : days.filter((day) => day === on)
  const journals: (readonly OfficeEvent[])[] = []
  for (const day of asked) {
    journals.push(writer.journalOn(day))
    await nextTurn()
  }
  return journals
}

/** What can be tried at an office; without a day the newest that there is. */
export async function whatIfView(writer: OfficeWriter, asked: DayOrWeekday | null): Promise<WhatIfView> {
  const days = closedDays(writer)
  const on = asked ?? days[0] ?? null
  const offered = { on, days: [...days], weekdays: [...weekdaysOf(days)] }
  if (on === null) return { ...offered, base: null, lacks: null }
  const found = dayToTry(on, await journalsOf(writer, on), 'outline')
  return found.ok ? { ...offered, base: found.day.base, lacks: null } : { ...offered, base: null, lacks: found.lacks }
}
