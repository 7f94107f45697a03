import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBaselines, naiveWait } from '#core/estimate/baselines.ts'
import { createBlend, type Signals } from '#core/estimate/blend.ts'
import { createCorrection } from '#core/estimate/correction.ts'
import { createLeastSquares } from '#core/estimate/least-squares.ts'
import { type Random, seededRandom } from '#core/random.ts'
import { lognormal } from '#simulate/random.ts'

const signals = (base: number, more: Partial<Signals> = {}): Signals => ({
  service: 'tax',
  base,
  les: base,
  hol: base,
  silence: 60,
  rate: base,
  usual: base,
  ahead: 3,
  others: 2,
  ...more,
})

test('least squares find the line from what they are shown, one by one [E24]', () => {
  const fit = createLeastSquares({ size: 3, prior: 0.01, kept: 1 })
  const random = seededRandom(4)
  for (let count = 0; count < 200; count++) {
    const [a, b] = [random(), random()]
    fit.learn([1, a, b], 2 + 3 * a - 5 * b)
  }
  expect(fit.predict([1, 0.5, 0.5])).toBeCloseTo(1, 2)
  expect(fit.predict([1, 1, 0])).toBeCloseTo(5, 2)
})

test('before the first outcome a forecast is left as it is [E24]', () => {
  const blend = createBlend()
  for (const base of [5, 60, 900, 7200]) expect(blend.forecast(signals(base)).wait).toBeCloseTo(base, 6)
})

test('a forecast that is always half of what comes is soon doubled, for its own service only [E24]', () => {
  const blend = createBlend()
  for (let count = 0; count < 400; count++)
    for (const [service, times] of [
      ['tax', 2],
      ['pension', 1],
    ] as const) {
      const base = 300 + 40 * (count % 17)
      blend.learn(blend.forecast(signals(base, { service })), base * times)
    }
  expect(blend.forecast(signals(600)).wait).toBeGreaterThan(1080)
  expect(blend.forecast(signals(600)).wait).toBeLessThan(1320)
  expect(blend.forecast(signals(600, { service: 'pension' })).wait).toBeLessThan(690)
})

test('what the wait of the last one adds is learned [E24]', () => {
  const blend = createBlend()
  const random = seededRandom(8)
  const error = { base: 0, blended: 0 }
  for (let count = 0; count < 1500; count++) {
    const [base, les] = [lognormal(random, 900, 0.5), lognormal(random, 900, 0.5)]
    const actual = Math.sqrt(base * les)
    const given = blend.forecast(signals(base, { les }))
    blend.learn(given, actual)
    if (count < 750) continue
    error.base += Math.abs(base - actual)
    error.blended += Math.abs(given.wait - actual)
  }
  expect(error.blended).toBeLessThan(error.base * 0.2)
})

/** Share of outcomes within their ranges, of all and of each fifth, over the second half. */
function coverage(count: number, outcome: (forecast: number, random: Random, place: number) => number) {
  const correction = createCorrection()
  const random = seededRandom(21)
  const hits: { wait: number; hit: number }[] = []
  for (let place = 0; place < count; place++) {
    const wait = lognormal(random, 900, 0.8)
    const given = correction.correct({ wait, service: place % 3 === 0 ? 'tax' : 'pension', ease: 120 })
    const actual = outcome(wait, random, place)
    if (place >= count / 2) hits.push({ wait, hit: Number(actual >= given.low && actual <= given.high) })
    correction.learn(given, actual)
  }
  const ascending = hits.toSorted((a, b) => a.wait - b.wait)
  const shareOf = (list: typeof hits): number => list.reduce((sum, { hit }) => sum + hit, 0) / list.length
  const cut = (fifth: number): number => Math.floor((fifth * ascending.length) / 5)
  return {
    all: shareOf(hits),
    least: Math.min(...[0, 1, 2, 3, 4].map((fifth) => shareOf(ascending.slice(cut(fifth), cut(fifth + 1))))),
  }
}

const WORLDS: readonly [string, (forecast: number, random: Random, place: number) => number][] = [
  ['as unsure at every length', (forecast, random) => lognormal(random, forecast, 0.5)],
  ['surer of long waits', (forecast, random) => lognormal(random, forecast, 200 / Math.sqrt(forecast))],
  ['always too short', (forecast, random) => 1.7 * lognormal(random, forecast, 0.4)],
  ['slower from the middle on', (forecast, random, place) => (place < 3000 ? 1 : 1.5) * lognormal(random, forecast, 0.4)],
]

test.each(WORLDS)('where forecasts are %s, four in five waits lie within their ranges [E25]', (_, outcome) => {
  const { all, least } = coverage(6000, outcome)
  expect(all).toBeGreaterThan(0.77)
  expect(all).toBeLessThan(0.83)
  expect(least).toBeGreaterThan(0.7)
})

test('whatever is said and whatever comes, forecasts and ranges are numbers, and in order [E26]', () => {
  const wait = fc.oneof(fc.integer({ min: 0, max: 86_400 }), fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }))
  const step = fc.record({
    base: wait,
    les: wait,
    hol: wait,
    silence: wait,
    rate: wait,
    usual: wait,
    ahead: fc.integer({ min: 0, max: 500 }),
    others: fc.integer({ min: 0, max: 500 }),
    service: fc.constantFrom('tax', 'pension'),
    actual: wait,
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const [blend, correction] = [createBlend(), createCorrection()]
      for (const { actual, ...given } of steps) {
        const blended = blend.forecast(given)
        const range = correction.correct(blended)
        expect(range.wait).toBeGreaterThanOrEqual(1)
        expect(range.low).toBeGreaterThanOrEqual(0)
        expect(range.low).toBeLessThanOrEqual(range.wait)
        expect(range.high).toBeGreaterThanOrEqual(range.wait)
        expect(range.high).toBeLessThan(Number.POSITIVE_INFINITY)
        blend.learn(blended, actual)
        correction.learn(range, actual)
      }
    }),
    { numRuns: 60 },
  )
})

test('the plain predictors are what their names say [E28]', () => {
  const line = createBaselines()
  expect([line.les(), line.last5(), line.interval(), line.silence(9)]).toEqual([null, null, null, null])
  for (const [at, waited] of [
    [100, 60],
    [160, 10],
    [200, 20],
    [300, 30],
    [310, 40],
    [400, 50],
  ] as const)
    line.called(at, waited)
  expect(line.les()).toBe(50)
  expect(line.last5()).toBe(30)
  expect(line.interval()).toBe(60)
  line.newDay()
  line.called(5000, 0)
  line.called(9000, 0)
  line.called(9030, 0)
  expect(line.interval()).toBe(55)
  expect(line.silence(9100)).toBe(70)
  expect(naiveWait(300, { ahead: 3, counters: 2 })).toBe(600)
  expect(naiveWait(300, { ahead: 0, counters: 0 })).toBe(300)
})
