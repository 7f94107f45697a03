import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#contract/primitives.ts'
import type { OutlookReason } from '#contract/words.ts'
import { shownRange } from '#core/estimate.ts'
import { learn, taughtBy, UNTAUGHT } from '#core/outlook/learn.ts'
import type { OfficeCalendar } from '#core/outlook/office-calendar.ts'
import { shownDay } from '#core/outlook/show.ts'
import { addDays, instant, minutesMs, minutesOf, weekdayOf } from '#core/time.ts'
import { lognormal, seededRandom } from '#simulate/random.ts'
import { calendarWithout, expected, expectedBy, figuresOf, visitorsOf, waitAt } from './outlook-for-tests.ts'

const LIMITS = { free: 15, busy: 30 }
const WEEKS = { from: '2026-06-01', count: 8 * 7 }
const YEAR = { from: '2026-06-01', count: 365 }
const everyWeek = calendarWithout()

/** Open until 13:00. */
const anHourLonger: OfficeCalendar = {
  zone: everyWeek.zone,
  openingOn(day) {
    const opening = everyWeek.openingOn(day)
    return opening && { from: opening.from, to: instant(opening.to + minutesMs(60)) }
  },
}

const isAscending = (values: readonly number[]): boolean => values.every((value, place) => value >= (values[place - 1] ?? value))

function never(): never {
  throw new Error('there is such a day')
}

test('whatever the days were like, each figure is a number, none is below 0, and the middle lies in the range [Y1]', () => {
  const made = fc.record({ visitors: fc.nat(3000), waitMinutes: fc.double({ min: 0, max: 700, noNaN: true }) })
  fc.assert(
    fc.property(fc.array(made, { maxLength: 25 }), (days) => {
      const history = figuresOf(everyWeek, { from: '2026-02-27', count: days.length }, (_, place) => days[place] ?? never())
      for (const { arrivals, wait } of expected(history, everyWeek, '2026-03-31').halfHours) {
        if (arrivals !== null) expect(Number.isFinite(arrivals) && arrivals >= 0).toBe(true)
        if (wait) expect(isAscending([0, wait.low, wait.middle, wait.high, 24 * 60])).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test('of a half hour that was not seen on three days the wait is unknown [Y1]', () => {
  const made = () => ({ visitors: 20, waitMinutes: 12 })
  for (const [count, kinds] of [
    [0, ['unknown']],
    [2, ['unknown']],
    [3, ['range']],
  ] as const) {
    const day = shownDay(expected(figuresOf(everyWeek, { from: '2026-06-01', count }, made), everyWeek, '2026-06-09'), LIMITS)
    expect(new Set(day.halfHours.map(({ wait }) => wait.kind))).toEqual(new Set(kinds))
    expect(day.lamp).toBe(count < 3 ? null : 'free')
  }
  const known = expected(figuresOf(everyWeek, WEEKS, made), anHourLonger, '2026-08-04')
  expect(
    shownDay(known, LIMITS)
      .halfHours.map(({ wait }) => wait.kind)
      .slice(-3),
  ).toEqual(['range', 'unknown', 'unknown'])
})

test('a closed day has no half hours, and teaches nothing [Y2]', () => {
  const made = () => ({ visitors: 20, waitMinutes: 12 })
  const days = figuresOf(everyWeek, WEEKS, made)
  expect(expected(days, everyWeek, '2026-08-02')).toMatchObject({ opening: null, halfHours: [], reasons: [] })
  expect(shownDay(expected(days, everyWeek, '2026-08-02'), LIMITS).lamp).toBeNull()
  expect(learn(days, everyWeek)).toEqual(
    learn(
      days.filter(({ opening }) => opening),
      everyWeek,
    ),
  )
})

/** Wednesdays on which the office was, or will be, closed. */
const CLOSED = ['2026-07-15', '2026-09-16', '2026-11-18', '2027-01-13', '2027-03-17', '2027-05-12', '2027-06-16']
const withClosings = calendarWithout(...CLOSED)

/** Days of the year that is learned which have something of themselves, one to come, and one to come without it. */
const DIFFERENT: Readonly<Record<OutlookReason, { has: (day: string) => boolean; one: string; none: string }>> = {
  weekday: { has: (day) => weekdayOf(day as Day) === 'mon', one: '2027-06-14', none: '2027-06-10' },
  'after-closed-days': { has: (day) => CLOSED.includes(addDays(day as Day, -1)), one: '2027-06-17', none: '2027-06-21' },
  'month-start': { has: (day) => ['01', '02'].includes(day.slice(8)), one: '2027-07-01', none: '2027-07-08' },
  'month-end': { has: (day) => ['29', '30', '31'].includes(day.slice(8)), one: '2027-06-29', none: '2027-06-22' },
  season: { has: (day) => '03-18' < day.slice(5) && day.slice(5) < '04-10', one: '2028-03-30', none: '2027-05-19' },
  'lucky-date': {
    has: (day) => ['07-07', '11-11', '12-24', '12-25', '02-22', '03-03'].includes(day.slice(5)),
    one: '2027-07-07',
    none: '2027-07-14',
  },
}
const REASONS = Object.entries(DIFFERENT) as readonly (readonly [OutlookReason, (typeof DIFFERENT)[OutlookReason]])[]

/** A year of days that differ by chance, and by half as many visitors more and twice the wait on those that have it. */
function yearOf(has: (day: string) => boolean) {
  const random = seededRandom(3)
  return figuresOf(withClosings, YEAR, (day) => {
    const chance = lognormal(random, 1, 0.1)
    return { visitors: Math.round(40 * chance * (has(day) ? 1.5 : 1)), waitMinutes: 10 * chance ** 2 * (has(day) ? 2 : 1) }
  })
}

test.each(REASONS)(
  'where %s has brought more visitors, more are expected, the reason is told, and they wait longer [Y3, Y4, Y5]',
  (because, { has, one, none }) => {
    const days = yearOf(has)
    const [busy, ordinary] = [one, none].map((day) => expected(days, withClosings, day))
    if (!busy || !ordinary) return never()
    expect(visitorsOf(busy) / visitorsOf(ordinary)).toBeGreaterThan(1.2)
    expect(busy.reasons).toEqual([{ because, visitors: 'more' }])
    expect(ordinary.reasons.filter(({ visitors }) => visitors === 'more')).toEqual([])
    expect(waitAt(busy, 2).middle / waitAt(ordinary, 2).middle).toBeGreaterThan(1.3)
  },
)

test('where nothing but chance made days differ, no reason is told; nor is one of less than 10 % [Y4]', () => {
  const byChance = learn(
    yearOf(() => false),
    withClosings,
  )
  for (const [, { one, none }] of REASONS)
    for (const day of [one, none]) expect(expectedBy(byChance, withClosings, day).reasons).toEqual([])
  const slightly = learn(
    figuresOf(everyWeek, YEAR, (day) => ({ visitors: weekdayOf(day) === 'mon' ? 106 : 100, waitMinutes: 10 })),
    everyWeek,
  )
  const [monday, tuesday] = [expectedBy(slightly, everyWeek, '2027-06-14'), expectedBy(slightly, everyWeek, '2027-06-15')]
  expect(monday.reasons).toEqual([])
  expect(visitorsOf(monday)).toBeGreaterThan(visitorsOf(tuesday))
})

test('five weeks of chance alone are told as a reason on hardly a day [Y4]', () => {
  const days = ['2026-07-06', '2026-07-07', '2026-07-08', '2026-07-09', '2026-07-10']
  const told = Array.from({ length: 40 }, (_, seed) => {
    const random = seededRandom(seed)
    const made = () => ({ visitors: Math.round(40 * lognormal(random, 1, 0.25)), waitMinutes: 10 })
    const model = learn(figuresOf(everyWeek, { from: '2026-06-01', count: 35 }, made), everyWeek)
    return days.filter((day) => expectedBy(model, everyWeek, day).reasons.length > 0).length
  })
  expect(told.reduce((sum, count) => sum + count, 0) / (told.length * days.length)).toBeLessThan(0.03)
})

test('the range is kept by about six of ten half hours, and is the wider the fewer days were seen [Y6]', () => {
  const random = seededRandom(8)
  const days = figuresOf(everyWeek, YEAR, () => {
    const chance = lognormal(random, 1, 0.2)
    return { visitors: Math.round(30 * chance), waitMinutes: 20 * chance ** 3 * lognormal(random, 1, 0.4) }
  }).filter(({ opening }) => opening)
  const models = [UNTAUGHT]
  for (const day of days) models.push(taughtBy(models.at(-1) ?? never(), day, everyWeek))
  const rangeAfter = (count: number, day: string) => waitAt(expectedBy(models[count] ?? never(), everyWeek, day), 0)
  const kept = days.slice(60).map(({ day, halfHours: [was] }, place) => {
    const { low, high } = rangeAfter(60 + place, day)
    const wait = was ? minutesOf(was.waitMs / was.waited) : never()
    return low <= wait && wait <= high
  })
  const share = kept.filter((isKept) => isKept).length / kept.length
  expect([share > 0.5, share < 0.75]).toEqual([true, true])
  const [few, many] = [rangeAfter(4, '2027-06-15'), rangeAfter(100, '2027-06-15')]
  expect((few.high + 1) / (few.low + 1)).toBeGreaterThan((1.2 * (many.high + 1)) / (many.low + 1))
})

test('recent weeks count more, and one odd day changes little [Y7]', () => {
  const grown = figuresOf(everyWeek, { from: '2026-06-01', count: 140 }, (_, place) => ({
    visitors: place < 100 ? 20 : 30,
    waitMinutes: 10,
  }))
  expect(visitorsOf(expected(grown, everyWeek, '2026-10-20')) / 6).toBeGreaterThan(26)
  const odd = (visitors: number) =>
    visitorsOf(
      expected(
        figuresOf(everyWeek, WEEKS, (day) => ({ visitors: day === '2026-07-24' ? visitors : 20, waitMinutes: 10 })),
        everyWeek,
        '2026-07-28',
      ),
    )
  expect(odd(400) / odd(20)).toBeLessThan(1.15)
})

test('waits are told as every estimate is, and lamps by the limits of the office [Y8]', () => {
  const days = figuresOf(everyWeek, WEEKS, () => ({ visitors: 40, waitMinutes: 22 }))
  const { lamp, halfHours } = shownDay(expected(days, everyWeek, '2026-08-04'), LIMITS)
  expect([lamp, ...halfHours.map((each) => each.lamp)]).toEqual(Array.from({ length: 7 }, () => 'busy'))
  for (const { wait } of halfHours) expect(wait.kind === 'range' && [wait.from % 5, wait.to % 5]).toEqual([0, 0])
  expect(shownRange({ low: 1, middle: 2, high: 4 })).toEqual({ kind: 'soon' })
  expect(shownRange({ low: 12, middle: 21, high: 33 })).toEqual({ kind: 'range', from: 10, to: 35 })
  expect(shownRange({ low: 130, middle: 190, high: 300 })).toEqual({ kind: 'over', from: 120 })
  expect(shownRange({ low: 40, middle: 90, high: 200 })).toEqual({ kind: 'over', from: 60 })
  expect(shownRange({ low: 4, middle: 30, high: 200 })).toEqual({ kind: 'unknown' })
})
