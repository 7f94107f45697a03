import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCallRate } from '#core/estimate/call-rate.ts'
import { createDurations } from '#core/estimate/durations.ts'
import { createPatience } from '#core/estimate/patience.ts'
import { createPool } from '#core/estimate/pool.ts'
import { exponential, seededRandom } from '#core/random.ts'

const times = <T>(count: number, make: (place: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, place) => make(place))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('durations', () => {
  test('a pool knows its latest values only, and draws those that exceed what has passed [E21]', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: -1, max: 1000 }),
        (values, size, elapsed) => {
          const pool = createPool(size)
          for (const value of values) pool.add(value)
          const kept = values.slice(-size)
          const over = kept.filter((value) => value > elapsed)
          const drawn = pool.drawOver(elapsed, seededRandom(values.length))
          expect(pool.count()).toBe(kept.length)
          expect(pool.mean()).toBeCloseTo(mean(kept), 6)
          expect(pool.quantile(0)).toBe(Math.min(...kept))
          expect(pool.quantile(1)).toBe(Math.max(...kept))
          if (over.length === 0) expect(drawn).toBeNull()
          else expect(over).toContain(drawn)
        },
      ),
    )
  })

  test('what never ended is drawn, but counts in no mean [E21]', () => {
    const pool = createPool(3)
    for (const value of [10, Number.POSITIVE_INFINITY, 20]) pool.add(value)
    expect(pool.mean()).toBe(15)
    expect(pool.drawOver(20, seededRandom(1))).toBe(Number.POSITIVE_INFINITY)
    for (const value of [1, 2, 3]) pool.add(value)
    expect(pool.mean()).toBe(2)
  })

  test('first the configured minutes are drawn, then what was seen [E21]', () => {
    const durations = createDurations((service) => (service === 'tax' ? 600 : null))
    const random = seededRandom(5)
    expect(durations.mean('tax')).toBeCloseTo(600, 6)
    expect(durations.mean('pension')).toBeNull()
    for (let count = 0; count < 400; count++) durations.learn('tax', 120)
    durations.newDay()
    expect(durations.mean('tax')).toBeCloseTo(120, 6)
    expect(mean(times(50, () => durations.of('tax').whole(random)))).toBeCloseTo(120, 6)
    expect(durations.of('pension').whole(random)).toBe(120)
  })

  test('a slow day makes durations longer until the next morning [E21]', () => {
    const durations = createDurations(() => null)
    for (let count = 0; count < 200; count++) durations.learn('tax', 100)
    for (let count = 0; count < 40; count++) durations.learn('tax', 140)
    const slow = durations.of('tax').whole(seededRandom(3))
    durations.newDay()
    expect(slow).toBeGreaterThan(durations.of('tax').whole(seededRandom(3)) * 1.1)
  })

  test('what is left of a service is never negative, however long it has taken [E21, E26]', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 })), fc.integer({ min: 0, max: 9000 }), (seen, elapsed) => {
        const durations = createDurations(() => null)
        for (const seconds of seen) durations.learn('tax', seconds)
        const rest = durations.of('tax').rest(elapsed, seededRandom(elapsed))
        expect(rest).toBeGreaterThan(0)
        expect(rest).toBeLessThan(Number.POSITIVE_INFINITY)
      }),
    )
  })
})

describe('patience', () => {
  test('people leave after waits as long as those after which people left [E22]', () => {
    const random = seededRandom(11)
    const patience = createPatience()
    for (let count = 0; count < 4000; count++) {
      const [left, called] = [exponential(random, 600), exponential(random, 300)]
      patience.learn(Math.min(left, called), left < called)
    }
    const drawn = times(4000, () => patience.draw(0, random))
    // Of exponential patience with a mean of 600 s, e^-½ are still there after 300 s and e^-1 after 600 s.
    for (const [seconds, still] of [
      [300, Math.exp(-0.5)],
      [600, Math.exp(-1)],
    ] as const)
      expect(Math.abs(drawn.filter((at) => at > seconds).length / 4000 - still)).toBeLessThan(0.04)
    expect(Math.min(...times(500, () => patience.draw(250, random)))).toBeGreaterThanOrEqual(250)
  })

  test('where nobody leaves, nobody is expected to [E22]', () => {
    const patience = createPatience()
    for (let count = 0; count < 3000; count++) patience.learn(1200, false)
    const random = seededRandom(2)
    expect(times(1000, () => patience.draw(0, random)).filter((at) => at < 1200).length).toBeLessThan(10)
  })
})

describe('call rate', () => {
  /** Days on which somebody always waits and one is called every so many seconds. */
  const learned = (days: number, seconds: (at: number) => number) => {
    const rate = createCallRate()
    for (let day = 0; day < days; day++) {
      const morning = day * 86_400 + 9 * 3600
      rate.newDay(morning)
      for (let at = morning; at < morning + 8 * 3600; at += seconds(at)) {
        rate.passed(at, true)
        rate.called()
      }
    }
    return rate
  }

  test('a steady rate is found, and people ahead wait by it [E23]', () => {
    const rate = learned(5, () => 240)
    const at = 5 * 86_400 + 10 * 3600
    rate.newDay(at)
    expect(rate.until(10, at)).toBeGreaterThan(2300)
    expect(rate.until(10, at)).toBeLessThan(2500)
    expect(rate.interval()).toBeGreaterThan(235)
  })

  test('a slow noon lengthens the waits that reach into it, and a slow hour just now those that begin in it [E23]', () => {
    const noon = (at: number): number => ((at % 86_400) / 3600 >= 12 && (at % 86_400) / 3600 < 13 ? 600 : 200)
    const rate = learned(8, noon)
    const [ten, beforeNoon] = [8 * 86_400 + 10 * 3600, 8 * 86_400 + 11.9 * 3600]
    rate.newDay(ten)
    const usual = rate.until(6, ten)
    expect(rate.until(6, beforeNoon)).toBeGreaterThan(usual * 1.5)
    rate.passed(ten + 1800, true)
    expect(rate.until(6, ten + 1800)).toBeGreaterThan(usual * 1.3)
  })

  test('time in which nobody waits says nothing [E23]', () => {
    const rate = learned(3, () => 240)
    const at = 3 * 86_400 + 10 * 3600
    rate.newDay(at)
    const before = rate.until(5, at)
    rate.passed(at + 7200, false)
    expect(rate.until(5, at)).toBeCloseTo(before, 6)
  })

  test('a wait is finite, above 0, and longer with more ahead, whatever was seen [E23, E26]', () => {
    const step = fc.record({
      seconds: fc.integer({ min: 0, max: 20_000 }),
      waiting: fc.boolean(),
      calls: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 300 }), (steps, ahead) => {
        const rate = createCallRate()
        let at = 0
        for (const { seconds, waiting, calls } of steps) {
          at += seconds
          rate.passed(at, waiting)
          for (let call = 0; call < calls; call++) rate.called()
        }
        expect(rate.until(ahead, at)).toBeGreaterThan(0)
        expect(rate.until(ahead + 1, at)).toBeGreaterThanOrEqual(rate.until(ahead, at))
        expect(rate.until(ahead, at)).toBeLessThanOrEqual(86_400)
      }),
    )
  })
})
