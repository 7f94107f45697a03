import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import type { Day, ServiceId } from '#contract/primitives.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { minutesAtCounter } from '#core/staffing/at-counter.ts'
import { expectedDay, type Knowledge, type Known } from '#core/staffing/office-day.ts'
import { addDays } from '#core/time.ts'
import type { DayToStaff } from '#core/views/staffing.ts'
import type { OfficeWriter } from '../office.ts'
import { calendarOf } from '../outlook/learned.ts'
import type { Outlooks } from '../outlook/outlooks.ts'

/** Of so many days the durations at the counter are read. */
const DAYS_BACK = 56
/** So far ahead the next open day is looked for. */
const DAYS_AHEAD = 30

type Minutes = ReturnType<typeof minutesAtCounter>

/** Days of an office as they are to be expected, from what its closed days have taught. */
export type DaysToStaff = Readonly<{
  /** `on` of `null` is the next day on which the office is open. */
  read: (writer: OfficeWriter, on: DayOrWeekday | null) => Promise<DayToStaff>
}>

/** Durations are read once a business day, each day with a turn of the loop after it, so that it never holds up a call. */
async function readMinutes(writer: OfficeWriter): Promise<Minutes> {
  const { day: today } = writer.read().office
  const facts: ErrandFact[] = []
  for (const day of writer.daysWithFacts(addDays(today, -DAYS_BACK), addDays(today, -1))) {
    facts.push(...writer.factsOn(day))
    await nextTurn()
  }
  return minutesAtCounter(facts)
}

/** The next day on which the office is open, else tomorrow. */
function nextOpenDayOf(writer: OfficeWriter): Day {
  const { day: today } = writer.read().office
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead + 1))
  return days.find((day) => writer.openingOn(day) !== null) ?? addDays(today, 1)
}

export function createDaysToStaff(outlooks: Outlooks): DaysToStaff {
  const known = new Map<string, Readonly<{ day: string; minutes: Promise<Minutes> }>>()

  function minutesOf(writer: OfficeWriter): Promise<Minutes> {
    const { day } = writer.read().office
    const last = known.get(writer.id)
    if (last?.day === day) return last.minutes
    const minutes = readMinutes(writer)
    known.set(writer.id, { day, minutes })
    minutes.catch(() => known.delete(writer.id))
    return minutes
  }

  async function knowledgeOf(writer: OfficeWriter): Promise<Knowledge> {
    const [learned, minutes] = [await outlooks.learned(writer), await minutesOf(writer)]
    const about = (subject: ServiceId | null): Known | null => {
      const taught = learned.get(subject)
      return taught
        ? { model: taught.model, days: taught.days, lately: taught.past, minutes: subject ? (minutes.get(subject) ?? []) : [] }
        : null
    }
    const office = about(null)
    if (!office) throw new Error(`nothing was learned of ${writer.id}, not even that there is nothing`)
    const services = [...learned.keys()].flatMap((subject): [ServiceId, Known][] => {
      const service = subject && about(subject)
      return subject && service ? [[subject, service]] : []
    })
    return { office, services: new Map(services) }
  }

  return {
    read: async (writer, on) => {
      const knowledge = await knowledgeOf(writer)
      const { settings, day: today } = writer.read().office
      const calendar = calendarOf(writer)
      const nextOpenDay = nextOpenDayOf(writer)
      const day = expectedDay(on ?? nextOpenDay, settings, { today, calendar, knowledge })
      return { day, learnedDays: knowledge.office.days, nextOpenDay }
    },
  }
}
