import { expect, test } from 'vitest'
import { createComing } from '#core/estimate/coming.ts'
import { type Arrivals, createArrivals } from '#core/forecast/arrivals.ts'
import { beginRun, sceneOf } from '#core/forecast/begin.ts'
import { planArrival } from '#core/forecast/comers.ts'
import { createHabits } from '#core/forecast/habits.ts'
import { hallOf } from '#core/forecast/hall.ts'
import { seededRandom } from '#core/random.ts'
import { counter, OPENING, paperDay, service } from './office-for-tests.ts'

const MINUTE_MS = 60_000
const HALF_HOUR_MS = 30 * MINUTE_MS
const SHOMEI = { service: 'shomei', priority: 0 }
/** Half hours after nine: at 12:00 and at 15:00; the last ends at 17:00. */
const [NOON, AFTERNOON, HALF_HOURS] = [6, 12, 16] as const
/** Tuesday to Thursday. */
const DAYS = 3
const TICKETS = { ordinary: 2, noon: 12 } as const

/** So many days, on which six times as many come at noon as at any other time, and the next one at nine. */
function lived(days: number) {
  const day = paperDay()
  const arrivals = createArrivals()
  for (let each = 0; each < days; each++) {
    arrivals.stands(day.office())
    day.wait(15)
    for (let place = 0; place < HALF_HOURS; place++)
      comeEvenly({ day, arrivals }, 30, place === NOON ? TICKETS.noon : TICKETS.ordinary)
    day.nextDay()
  }
  arrivals.stands(day.office())
  day.wait(15)
  return { day, arrivals }
}

/** So many come within so many minutes. */
function comeEvenly(
  { day, arrivals }: Pick<ReturnType<typeof lived>, 'day' | 'arrivals'>,
  minutes: number,
  people: number,
): void {
  for (let person = 0; person < people; person++) {
    day.wait(minutes / people / 2)
    arrivals.arrived(SHOMEI, day.now())
    day.wait(minutes / people / 2)
  }
}

/** How many are expected at one moment in the half hour that begins so many half hours later. */
function expectedLater(arrivals: Arrivals, now: number, wait: number): number {
  const from = now + wait * HALF_HOUR_MS
  let [at, people] = [now, 0]
  for (const { until, rates } of arrivals.within({ from: now, to: from + HALF_HOUR_MS })) {
    const within = Math.max(0, Math.min(until, from + HALF_HOUR_MS) - Math.max(at, from))
    people += within * rates.reduce((sum, { perMs }) => sum + perMs, 0)
    at = until
  }
  return people
}

test('after days with a rush at noon many are expected then and few in the afternoon, whatever the last half hour has brought [E87]', () => {
  const { day, arrivals } = lived(DAYS)
  comeEvenly({ day, arrivals }, 30, TICKETS.ordinary)
  const [atNoon, inAfternoon] = [NOON - 1, AFTERNOON - 1].map((wait) => expectedLater(arrivals, day.now(), wait))
  expect(atNoon).toBeGreaterThan(2 * (inAfternoon ?? 0))
  expect(inAfternoon).toBeLessThan(TICKETS.ordinary + 1)
})

test('one day is believed less than three: its rush is drawn towards the mean of the day [E87]', () => {
  const [one, three] = [lived(1), lived(DAYS)]
  const rush = ({ day, arrivals }: ReturnType<typeof lived>) => expectedLater(arrivals, day.now(), NOON)
  expect(rush(one)).toBeLessThan(rush(three))
  expect(rush(one)).toBeGreaterThan(expectedLater(one.arrivals, one.day.now(), AFTERNOON))
})

test('on a busy day more are expected in all its later half hours, on a quiet one fewer [E87]', () => {
  const after = (people: number): readonly number[] => {
    const { day, arrivals } = lived(DAYS)
    comeEvenly({ day, arrivals }, 120, people)
    return [0, 2, 5, 9].map((wait) => expectedLater(arrivals, day.now(), wait))
  }
  const [quiet, ordinary, busy] = [after(2), after(8), after(24)]
  for (const [place, usual] of ordinary.entries()) {
    expect(busy[place]).toBeGreaterThan(1.1 * usual)
    expect(quiet[place]).toBeLessThan(0.95 * usual)
  }
})

test('a service that no day has shown is expected as it came lately [E87]', () => {
  const { day, arrivals } = lived(0)
  const recent = createComing()
  for (let person = 0; person < 9; person++) {
    day.wait(4)
    arrivals.arrived(SHOMEI, day.now())
    recent.arrived(SHOMEI, day.now() / 1000)
  }
  const perSecond = recent.rates(day.now() / 1000)[0]?.perSecond ?? 0
  for (const wait of [0, 1, 5]) expect(expectedLater(arrivals, day.now(), wait)).toBeCloseTo(1800 * perSecond)
})

test('for a service whose tickets have been stopped nobody more is expected, nor anybody after closing [E87]', () => {
  const { day, arrivals } = lived(DAYS)
  day.must({ type: 'stop-tickets', services: [service('shomei')] })
  arrivals.stands(day.office())
  for (const wait of [0, 3, 6]) expect(expectedLater(arrivals, day.now(), wait)).toBe(0)
  const other = lived(DAYS)
  const closing = other.day.office().opening?.to ?? 0
  expect(expectedLater(other.arrivals, closing - HALF_HOUR_MS, 0)).toBeGreaterThan(0)
  expect(expectedLater(other.arrivals, closing, 0)).toBe(0)
})

test('in a run as many come in each half hour as are expected of it [E87]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const hall = hallOf(day.office(), day.now())
  const [comer] = hall.services
  if (!comer) throw new Error('nothing is heard')
  const perHalfHour = [3, 0, 12, 1]
  const streams = perHalfHour.map((people, place) => {
    const rate = people / HALF_HOUR_MS
    return { until: OPENING + (place + 1) * HALF_HOUR_MS, together: rate, each: [{ kind: comer.ordinary, rate }] }
  })
  const scene = sceneOf(hall, { habits: createHabits(), streams, random: seededRandom(4) })
  const came = perHalfHour.map(() => 0)
  const runs = 2000
  for (let count = 0; count < runs; count++)
    for (const run = beginRun(scene); run.nextArrival < Number.POSITIVE_INFINITY; planArrival(run, run.nextArrival)) {
      const place = Math.floor((run.nextArrival - OPENING) / HALF_HOUR_MS)
      came[place] = (came[place] ?? 0) + 1
    }
  // Five standard deviations of a Poisson count.
  for (const [place, people] of perHalfHour.entries())
    expect(Math.abs((came[place] ?? 0) - runs * people)).toBeLessThanOrEqual(5 * Math.sqrt(runs * people))
})
