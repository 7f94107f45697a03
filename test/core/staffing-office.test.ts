import { expect, test } from 'vitest'
import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import type { Day, ServiceId } from '#contract/primitives.ts'
import { OfficeSettings } from '#contract/settings.ts'
import { learn } from '#core/outlook/learn.ts'
import { type OfficeCalendar, officeCalendar } from '#core/outlook/office-calendar.ts'
import { minutesAtCounter } from '#core/staffing/at-counter.ts'
import { meanMinutes } from '#core/staffing/demand.ts'
import { arrivalsFrom, STRETCH_MINUTES } from '#core/staffing/expected-arrivals.ts'
import { expectedDay, isStaffable, type Known, type StaffableDay } from '#core/staffing/office-day.ts'
import { countersThere, formulaFor, skilledQuestion, staffedCounters } from '#core/staffing/office-question.ts'
import { instant, minutesMs } from '#core/time.ts'
import { staffingView } from '#core/views/staffing.ts'
import { smallOffice } from './office-for-tests.ts'
import { figuresOf } from './outlook-for-tests.ts'

const TODAY = '2026-11-24' as Day
const WEDNESDAY = '2026-11-25' as Day
const SATURDAY = '2026-11-28' as Day
const isHoliday = () => false
const SHOMEI = 'shomei' as ServiceId

const calendarOf = (settings: OfficeSettings): OfficeCalendar => officeCalendar(settings, isHoliday)

/** What a stretch of days with so many visitors in each half hour has taught. */
function knownFrom(settings: OfficeSettings, days: { count: number; visitors: number; minutes?: readonly number[] }): Known {
  const calendar = calendarOf(settings)
  const figures = figuresOf(calendar, { from: '2026-10-26', count: 29 }, () => ({ visitors: days.visitors, waitMinutes: 5 }))
  const lately = figures.filter(({ opening }) => opening).slice(-days.count)
  return { model: learn(lately, calendar), days: lately.length, lately, minutes: days.minutes ?? [] }
}

const NOTHING: Known = { model: learn([], calendarOf(smallOffice())), days: 0, lately: [], minutes: [] }

function dayOf(settings: OfficeSettings, known: Known, on: DayOrWeekday = WEDNESDAY) {
  const knowledge = { office: known, services: new Map([[SHOMEI, known]]) }
  return expectedDay(on, settings, { today: TODAY, calendar: calendarOf(settings), knowledge })
}

function staffable(settings: OfficeSettings, known: Known, on: DayOrWeekday = WEDNESDAY): StaffableDay {
  const day = dayOf(settings, known, on)
  if (!isStaffable(day)) throw new Error('nobody is expected')
  return day
}

const withBreaks = (...breaks: readonly (readonly [from: string, to: string])[]): OfficeSettings => {
  const { counters, ...settings } = smallOffice()
  const lunch = breaks.map(([from, to]) => ({ from, to }))
  return OfficeSettings.parse({
    ...settings,
    counters: counters.map((counter, at) => (at === 0 ? { ...counter, breaks: lunch } : counter)),
  })
}

test('who is expected is what the days have taught; from fewer than three it is their mean; the day says which [E82]', () => {
  const settings = smallOffice()
  const [learned, mean] = [20, 2].map((count) => dayOf(settings, knownFrom(settings, { count, visitors: 6 })).services[0])
  expect([learned?.arrivalsFrom, mean?.arrivalsFrom]).toEqual(['learned', 'few-days'])
  // The hours are seventeen half hours, the first and the last of the clock cut short by a half each.
  expect(mean?.visitors).toBeCloseTo(6 * 18, 6)
  expect(learned?.visitors).toBeGreaterThan(6 * 18 * 0.9)
  expect(learned?.visitors).toBeLessThan(6 * 18 * 1.1)
})

test('without any day on record, or on a closed day, nothing is staffed, and the view says which of the two [E82]', () => {
  const settings = smallOffice()
  const view = (known: Known, day: Day) =>
    staffingView({ day: dayOf(settings, known, day), learnedDays: known.days, nextOpenDay: WEDNESDAY }, isHoliday)
  expect(view(NOTHING, WEDNESDAY)).toMatchObject({ closedBecause: null, answer: null })
  expect(view(NOTHING, WEDNESDAY).opening).not.toBeNull()
  expect(view(knownFrom(settings, { count: 20, visitors: 6 }), SATURDAY)).toMatchObject({
    opening: null,
    closedBecause: 'weekday',
    answer: null,
  })
})

test('a weekday is meant as it usually is: the next one, with the hours of every week, whatever that date is otherwise [E82]', () => {
  const special = { day: '2026-11-30', hours: null }
  const settings = OfficeSettings.parse({ ...smallOffice(), specialDays: [special] })
  const known = knownFrom(settings, { count: 20, visitors: 6 })
  expect(dayOf(settings, known, special.day as Day).hours.opening).toBeNull()
  const monday = staffable(settings, known, 'mon')
  expect(monday.hours.day).toBe('2026-11-30')
  expect(monday.services[0]?.visitors).toBeGreaterThan(90)
  expect(dayOf(settings, known, 'sat').hours.opening).toBeNull()
})

test('a service that closes earlier has no visitors after that [E82]', () => {
  const { services, ...settings } = smallOffice()
  const until = { from: '08:45', to: '12:15' }
  const hours = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, until]))
  const office = OfficeSettings.parse({ ...settings, services: services.map((each) => ({ ...each, hours })) })
  const [service] = staffable(office, knownFrom(office, { count: 20, visitors: 6 })).services
  const stretches = (12.25 - 8.75) * (60 / STRETCH_MINUTES)
  expect(service?.demand.arrivals.slice(0, stretches).every((count) => count > 0)).toBe(true)
  expect(service?.demand.arrivals.slice(stretches).every((count) => count === 0)).toBe(true)
})

test('a half hour that was never open before is taken for as busy as the nearest one that was [E82]', () => {
  const at = (minutes: number) => instant(minutesMs(minutes))
  const halfHours = [6, 12, null].map((arrivals, place) => ({ from: at(place * 30), to: at((place + 1) * 30), arrivals }))
  const arrivals = arrivalsFrom(halfHours, { from: at(0), to: at(90) })
  const sums = [0, 6, 12].map((first) => arrivals.slice(first, first + 6).reduce((sum, count) => sum + count, 0))
  expect(sums.map((sum) => Math.round(sum * 1e9) / 1e9)).toEqual([6, 12, 12])
})

test('how long a visitor stays is as seen; until twenty are on record, as the office has set it [E82]', () => {
  const settings = smallOffice()
  const minutes = (count: number) => Array.from({ length: count }, () => 6)
  const [few, enough] = [19, 20].map(
    (count) => dayOf(settings, knownFrom(settings, { count: 20, visitors: 6, minutes: minutes(count) })).services[0],
  )
  expect([few?.minutesFrom, few && meanMinutes(few.demand.serviceTime)]).toEqual(['configured', 4])
  expect([enough?.minutesFrom, enough && meanMinutes(enough.demand.serviceTime)]).toEqual(['seen', 6])
})

test('a counter is occupied from the call to the end; who was called again counts with the time served and the usual way [E82]', () => {
  const minute = (at: number) => instant(minutesMs(at))
  const plain = { service: SHOMEI, calls: 1, absences: 0, outcome: 'served' as const, firstCalledAt: minute(0) }
  const facts = [
    { ...plain, settledAt: minute(5), serviceMs: minutesMs(4.5) },
    { ...plain, settledAt: minute(7), serviceMs: null },
    { ...plain, calls: 2, settledAt: minute(60), serviceMs: minutesMs(8) },
    // Another system's log without ends, and somebody who went home.
    { ...plain, settledAt: minute(0), serviceMs: null },
    { ...plain, settledAt: minute(9), serviceMs: null, outcome: 'cancelled' as const },
  ]
  expect(minutesAtCounter(facts).get(SHOMEI)).toEqual([5, 7, 8.5])
})

test('a service’s own target is asked of the simulation, the office’s where it has none; settings of before know none [E83]', () => {
  const { services, ...settings } = smallOffice()
  expect(services.map(({ target }) => target)).toEqual([null, null, null])
  const targetOf = (target: unknown) => {
    const office = OfficeSettings.parse({ ...settings, services: services.map((each) => ({ ...each, target })) })
    return skilledQuestion(staffable(office, knownFrom(office, { count: 20, visitors: 6 }))).services[0]?.target
  }
  expect(targetOf(null)).toEqual({ withinMinutes: 15, share: 0.9 })
  expect(targetOf({ minutes: 5, share: 0.8 })).toEqual({ withinMinutes: 5, share: 0.8 })
})

test('whoever is at lunch for a part of a half hour is there for the rest; counters are rounded down [E84]', () => {
  const at = (minutes: number) => instant(minutesMs(minutes))
  const [halfHour, lunch, late] = [
    { from: at(0), to: at(30) },
    { breaks: [{ from: at(0), to: at(15) }] },
    { breaks: [{ from: at(15), to: at(60) }] },
  ]
  expect(countersThere([lunch, late, { breaks: [] }], halfHour)).toBe(2)
  expect(countersThere([lunch, { breaks: [] }], halfHour)).toBe(1)
  expect(countersThere([], halfHour)).toBe(0)
})

test('what it takes is told also where there are not so many counters; with all that are there the share is less [E84]', () => {
  const settings = withBreaks(['11:45', '12:45'])
  const day = staffable(settings, knownFrom(settings, { count: 20, visitors: 20, minutes: Array.from({ length: 20 }, () => 5) }))
  const { needed, there, most } = formulaFor(day)
  expect(staffedCounters(day).map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(most).toEqual([3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3])
  // 20 visitors of 5 minutes keep 3.3 counters busy.
  expect(needed.plan[7]).toBe(4)
  expect(there.plan[7]).toBe(2)
  expect(there.halfHours[7]?.share).toBe(0)
  expect(needed.halfHours.every(({ isReached }) => isReached)).toBe(true)
})
