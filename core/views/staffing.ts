import type { Day } from '#contract/primitives.ts'
import type { FormulaStaffing, StaffingView } from '#contract/staffing.ts'
import { WEEKDAYS } from '#contract/words.ts'
import { dayRemarks, type IsHoliday } from '../calendar.ts'
import { meanMinutes } from '../staffing/demand.ts'
import { isStaffable, type OfficeDay, type StaffableDay } from '../staffing/office-day.ts'
import { formulaFor, halfHoursOf, staffedCounters } from '../staffing/office-question.ts'
import { counterHours } from '../staffing/plan.ts'

/** A day as it is to be expected, from so many days on which anybody came. */
export type DayToStaff = Readonly<{ day: OfficeDay; learnedDays: number; nextOpenDay: Day }>

/** How many counters a day takes, by formula, with its reasons and with what it is known from. */
export function staffingView({ day, learnedDays, nextOpenDay }: DayToStaff, isHoliday: IsHoliday): StaffingView {
  const { on, settings, hours } = day
  return {
    on,
    day: hours.day,
    timeZone: settings.timeZone,
    nextOpenDay,
    weekdays: WEEKDAYS.filter((weekday) => settings.hours[weekday] !== null),
    opening: hours.opening,
    closedBecause: hours.opening === null ? (dayRemarks(settings, hours.day, isHoliday).closedBecause ?? 'weekday') : null,
    target: settings.target,
    answer: isStaffable(day) ? { learnedDays, ...formulaStaffing(day) } : null,
  }
}

function formulaStaffing(day: StaffableDay): Omit<FormulaStaffing, 'learnedDays'> {
  const { needed, there, most } = formulaFor(day)
  return {
    dayNoise: day.dayNoise,
    isNoiseLearned: day.isNoiseLearned,
    services: day.services.map(({ settings, visitors, demand, arrivalsFrom, minutesFrom }) => ({
      service: settings.id,
      name: settings.name,
      visitors,
      minutes: meanMinutes(demand.serviceTime),
      arrivalsFrom,
      minutesFrom,
      target: settings.target,
    })),
    counters: staffedCounters(day),
    halfHours: halfHoursOf(day.hours.opening).flatMap((span, place) => {
      const [reasons, asItIs] = [needed.halfHours[place], there.halfHours[place]]
      if (!reasons || !asItIs) return []
      const { arrivals, arrivalsLagged, load, counters } = reasons
      return [{ ...span, arrivals, arrivalsLagged, load, counters, there: most[place] ?? 0, share: asItIs.share }]
    }),
    meanMinutes: needed.meanMinutes,
    counterHours: counterHours(needed.plan),
  }
}
