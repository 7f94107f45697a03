import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { createAtDesk } from '#core/forecast/at-desk.ts'
import { createBreaks } from '#core/forecast/breaks.ts'
import { createForecaster } from '#core/forecast/forecaster.ts'
import type { Foreseen, Waits } from '#core/forecast/foreseen.ts'
import { type Showing, steady } from '#core/forecast/steady.ts'
import { seededRandom } from '#core/random.ts'
import { acts, busyOffice, playDay } from './acts-for-tests.ts'
import { foreseenWaits } from './forecast-for-tests.ts'
import { counter, number, OPENING, type PaperDay, paperDay, service, smallOffice } from './office-for-tests.ts'

const MINUTES = 60
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The forecast of whoever reads the day's facts for the first time. */
function foreseenOf(day: PaperDay, runs?: number) {
  const forecaster = createForecaster()
  for (const event of day.events()) forecaster.happened(event)
  return forecaster.foresee(day.now(), runs)
}

const withBreak = () =>
  smallOffice({
    counters: smallOffice().counters.map((each) => ({ ...each, breaks: [{ from: '09:00', to: '09:30' }] })) as never,
  })

test('a counter that is free at the time of its planned break is back when it ends; one that is served goes later [E52]', () => {
  const day = paperDay(withBreak())
  day.must({ type: 'open', counter: counter('1') })
  day.wait(5)
  const papers = [1, 2, 3, 4].map(() => day.take(['shomei']))
  const { line } = foreseenWaits(day.office(), day.now())
  expect(papers.map((paper) => line.get(`${paper}/1`))).toEqual([0, 241, 482, 40 * MINUTES])
})

test('a counter that has paused is back when it said; one that said nothing after a break as breaks are [E52]', () => {
  const until = (minutes: number | undefined) => {
    const day = paperDay()
    day.must({ type: 'open', counter: counter('1') })
    const paper = day.take(['shomei'])
    day.must({ type: 'pause', counter: counter('1'), ...(minutes === undefined ? {} : { minutes }) })
    return foreseenWaits(day.office(), day.now()).line.get(`${paper}/1`)
  }
  expect(until(20)).toBe(20 * MINUTES)
  expect(until(undefined)).toBe(600)
})

test('papers that are prepared come back in their old order and take a counter’s time [E53]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('2') })
  const [first, second, third] = [day.take(['jusho']), day.take(['jusho']), day.take(['jusho'])]
  day.callNext('2')
  day.must({ type: 'prepare', number: number(first ?? ''), service: null })
  const { line } = foreseenWaits(day.office(), day.now())
  expect([second, third].map((paper) => line.get(`${paper}/1`))).toEqual([0, 607 + 97])
})

test('how many do not come is learned by length of wait; a few calls say little [E54]', () => {
  const atDesk = createAtDesk(() => new Map())
  expect(atDesk.missing(60)).toBeCloseTo(0.03)
  for (let call = 0; call < 300; call++) atDesk.came(60)
  atDesk.missed(2000, 70)
  expect(atDesk.missing(2000)).toBeLessThan(0.06)
  for (let call = 0; call < 300; call++) {
    if (call % 4 === 0) atDesk.missed(2000, 70)
    else atDesk.came(2000)
  }
  expect(atDesk.missing(2000)).toBeGreaterThan(0.2)
  expect(atDesk.missing(2000)).toBeLessThan(0.26)
  expect(atDesk.missing(60)).toBeLessThan(0.03)
})

test('breaks that nobody planned are learned, how often and how long; one alone says little [E54]', () => {
  const nextAfter = (count: number): number => {
    const breaks = createBreaks()
    for (let hour = 0; hour < count; hour++) {
      breaks.opened('1' as CounterId, hour * 3600)
      breaks.stopped('1' as CounterId, hour * 3600 + 3000, 'unplanned')
    }
    breaks.opened('1' as CounterId, count * 3600)
    const random = seededRandom(1)
    return mean(Array.from({ length: 4000 }, () => breaks.drawNext(random)))
  }
  expect(nextAfter(0)).toBeGreaterThan(20 * 3600)
  expect(nextAfter(1)).toBeGreaterThan(8 * 3600)
  expect(nextAfter(100)).toBeLessThan(1.3 * 3600)
  const breaks = createBreaks()
  breaks.stopped('1' as CounterId, 0, 'unplanned')
  breaks.opened('1' as CounterId, 420)
  expect(breaks.drawRest(120, seededRandom(1))).toBe(300)
})

test('before any history a wait is what the configured minutes say, with a range as such forecasts have [E55, E59]', () => {
  const waitWith = (minutes: number): Foreseen => {
    const { services } = smallOffice()
    const day = paperDay(smallOffice({ services: services.map((each) => (each.id === 'shomei' ? { ...each, minutes } : each)) }))
    day.must({ type: 'open', counter: counter('1') })
    for (let person = 0; person < 10; person++) day.take(['shomei'])
    const next = foreseenOf(day)?.next.ordinary.get(service('shomei'))
    if (!next) throw new Error('nothing was foreseen')
    return next
  }
  const [four, eight] = [waitWith(4), waitWith(8)]
  expect(four.wait).toBeGreaterThan(30 * MINUTES)
  expect(four.wait).toBeLessThan(50 * MINUTES)
  expect(eight.wait / four.wait).toBeGreaterThan(1.5)
  expect(eight.wait / four.wait).toBeLessThan(2.6)
  expect((four.low + 120) / (four.wait + 120)).toBeCloseTo(0.6)
  expect((four.high + 120) / (four.wait + 120)).toBeCloseTo(1.7)
})

test('what is shown stays until the wait has moved by five minutes or a fifth [E56]', () => {
  const at = OPENING
  const range = (wait: number) => ({ wait, low: wait - 300, high: wait + 300, at })
  const first = steady(undefined, range(3000))
  const shownAfter = (wait: number): Estimate => steady(first, range(wait)).shown
  expect(first.shown).toEqual({ kind: 'range', from: 45, to: 55 })
  for (const still of [2701, 2900, 3100, 3299]) expect(steady(first, range(still))).toBe(first)
  expect(shownAfter(3300)).toEqual({ kind: 'range', from: 50, to: 60 })
  expect(shownAfter(2700)).toEqual({ kind: 'range', from: 40, to: 50 })
  const short: Showing = steady(undefined, { wait: 400, low: 350, high: 500, at })
  expect(steady(short, { wait: 470, low: 350, high: 500, at })).toBe(short)
  expect(steady(short, { wait: 480, low: 350, high: 500, at }).wait).toBe(480)
})

test('the same facts and questions give the same forecast, and what happens later does not change one that was given [E57]', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      const [one, other] = [createForecaster(), createForecaster()]
      const day = playDay(wanted)
      const events = day.events()
      const half = events.slice(0, Math.ceil(events.length / 2))
      const now = half.at(-1)?.at as Instant
      for (const event of half) for (const each of [one, other]) each.happened(event)
      const [given, same] = [one.foresee(now, 30), other.foresee(now, 30)]
      const asGiven = structuredClone(given)
      for (const event of events.slice(half.length)) one.happened(event)
      one.foresee(day.now(), 30)
      expect(given).toEqual(asGiven)
      expect(same).toEqual(asGiven)
    }),
    { numRuns: 20 },
  )
})

const nextIn = ({ next: { ordinary, priority } }: Waits) => [...ordinary.values(), ...priority.values()]

function isTold({ wait, low, high, soonest, lateShare, shown }: Foreseen): void {
  for (const seconds of [wait, low, high, soonest, lateShare]) expect(Number.isFinite(seconds) && seconds >= 0).toBe(true)
  expect([soonest, low, wait, high]).toEqual([soonest, low, wait, high].toSorted((a, b) => a - b))
  expect(lateShare).toBeLessThanOrEqual(1)
  if (shown.kind === 'range') expect(shown.from < shown.to && shown.from >= 0 && shown.to <= 190).toBe(true)
  if (shown.kind === 'over') expect(shown.from).toBeGreaterThan(0)
}

test('on any day, whatever is done, whoever is open: no figure of a forecast is NaN or infinite, none is shown bare or as nothing [E58]', () => {
  const seen = { told: 0, closed: 0 }
  fc.assert(
    fc.property(acts, fc.boolean(), (wanted, closes) => {
      const day = playDay(wanted, undefined, paperDay(busyOffice()))
      if (closes)
        for (const id of ['1', '2', '3', '4'])
          for (const type of ['finish', 'close'] as const) day.command({ type, counter: counter(id) })
      for (const hours of [0, 9, 14]) {
        day.wait(hours * 60)
        const foreseen = foreseenOf(day, 30)
        if (!foreseen) throw new Error('the day has begun')
        for (const each of [...nextIn(foreseen), ...foreseen.line.values()]) isTold(each)
        seen.told += foreseen.line.size
        seen.closed += Number([...day.office().counters.values()].every(({ state }) => state === 'closed'))
        for (const { les, naive } of nextIn(foreseen))
          expect([les, naive].every((seconds) => seconds === null || (Number.isFinite(seconds) && seconds >= 0))).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
  expect(seen.told).toBeGreaterThan(50)
  expect(seen.closed).toBeGreaterThan(0)
  expect(createForecaster().foresee(OPENING)).toBeNull()
})

test('where no counter calls nothing is foreseen, and who is not called in three hours has waited as long [E58]', () => {
  const day = paperDay()
  for (let person = 0; person < 4; person++) day.take(['shomei'])
  expect(foreseenOf(day)).toMatchObject({ next: { ordinary: new Map(), priority: new Map() }, line: new Map() })
  day.must({ type: 'open', counter: counter('1') })
  for (let person = 0; person < 120; person++) day.take(['shomei'])
  const next = foreseenOf(day)?.next.ordinary.get('shomei' as ServiceId)
  expect(next?.wait).toBe(3 * 3600)
  expect(next?.shown.kind).toBe('over')
})
