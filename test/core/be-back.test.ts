import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { type AwaitedPlace, beBackBy, nextBeBack } from '#core/be-back.ts'
import { minutesBehind, shownEstimate } from '#core/estimate.ts'
import { instant } from '#core/time.ts'
import { OPENING } from './office-for-tests.ts'

const MINUTE = 60_000
const after = (minutes: number): Instant => instant(OPENING + minutes * MINUTE)
const minutesAfter = (time: Instant | null): number | null => (time === null ? null : (time - OPENING) / MINUTE)
const now = { at: OPENING, now: OPENING }
const range = (from: number, to: number): Estimate => ({ kind: 'range', from, to })
/** A place of which nothing has been foreseen. */
const behind = (ahead: number, estimate: Estimate): AwaitedPlace => ({ ahead, estimate, soonest: null })

test('who waits behind many is told a time on the safe side, rounded down to five minutes [P13]', () => {
  expect(minutesAfter(beBackBy([behind(24, range(60, 130))], now))).toBe(40)
  expect(minutesAfter(beBackBy([behind(24, { kind: 'over', from: 120 })], now))).toBe(80)
})

test('where the place has been foreseen, the time is the one that 95 in 100 such waits reach, however few are ahead [E67]', () => {
  const foreseen = (ahead: number, soonest: number): AwaitedPlace => ({ ...behind(ahead, range(60, 130)), soonest })
  expect(minutesAfter(beBackBy([foreseen(24, 54)], now))).toBe(50)
  expect(minutesAfter(beBackBy([foreseen(2, 54)], now))).toBe(50)
  expect(beBackBy([foreseen(24, 0)], now)).toBeNull()
  expect(minutesAfter(beBackBy([foreseen(24, 90), behind(24, range(60, 130))], now))).toBe(40)
})

test('of several errands the one that may be called first counts [P13]', () => {
  const places = [behind(24, range(60, 130)), behind(15, range(30, 70))]
  expect(minutesAfter(beBackBy(places, now))).toBe(15)
})

test('with few ahead, a short wait, nothing to reckon from or nothing to wait for, the word is to stay [P13]', () => {
  const stay = (...places: readonly AwaitedPlace[]) => expect(beBackBy(places, now)).toBeNull()
  stay(behind(1, range(30, 70)))
  stay(behind(9, { kind: 'soon' }))
  stay(behind(40, { kind: 'unknown' }))
  stay(behind(24, range(60, 130)), behind(40, { kind: 'unknown' }))
  stay()
})

test('no time is told that is past, or within ten minutes, however old the view is [P13]', () => {
  const place = fc.record({ ahead: fc.nat(80), minutes: fc.double({ min: 0, max: 400, noNaN: true }) })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 4 }), fc.nat(300), (places, age) => {
      const known = places.map(({ ahead, minutes }) => behind(ahead, shownEstimate(minutes)))
      const time = beBackBy(known, { at: OPENING, now: after(age) })
      if (time === null) return
      expect(time - after(age)).toBeGreaterThanOrEqual(10 * MINUTE)
      expect(time % (5 * MINUTE)).toBe(0)
    }),
  )
})

test('a time that was told comes nearer at once, and is put off only by ten minutes or more [P13]', () => {
  expect(nextBeBack(null, after(40))).toBe(after(40))
  expect(nextBeBack(after(40), after(35))).toBe(after(35))
  expect(nextBeBack(after(40), after(45))).toBe(after(40))
  expect(nextBeBack(after(40), after(50))).toBe(after(50))
  expect(nextBeBack(after(40), null)).toBeNull()
})

/** Chance from a seed, so that the test says the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test('of four thousand people with that time in hand fewer than six in a hundred are called before it [P13]', () => {
  const random = chance(4)
  const people = Array.from({ length: 4000 }, () => {
    const [ahead, counters, minutes] = [5 + Math.floor(random() * 50), 1 + Math.floor(random() * 8), 4 + random() * 16]
    const estimate = shownEstimate(minutesBehind({ minutesEach: minutes / counters, allBusy: true }, ahead))
    const told = beBackBy([behind(ahead, estimate)], now)
    // All counters busy, each freed at random: one more than are ahead must be freed.
    const called = Array.from({ length: ahead + 1 }, () => (-Math.log(1 - random()) * minutes) / counters)
    return { told: minutesAfter(told), called: called.reduce((sum, gap) => sum + gap, 0) }
  })
  const away = people.filter(({ told }) => told !== null)
  expect(away.length).toBeGreaterThan(1000)
  expect(away.filter(({ told, called }) => called < (told ?? 0)).length / away.length).toBeLessThan(0.06)
})
