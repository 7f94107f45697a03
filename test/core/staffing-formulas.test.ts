import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivalsByHalfHour } from '#core/staffing/demand.ts'
import { erlangC, shareWithin } from '#core/staffing/erlang.ts'
import { lagSipp, sipp, squareRoot } from '#core/staffing/formulas.ts'
import { normalBelow, normalQuantile } from '#core/staffing/normal.ts'
import { demandOf, desk, EXPONENTIAL_POOL, pooledRehearsal, questionOf } from './staffing-for-tests.ts'

test('Erlang C is what the tables say [E40]', () => {
  expect(erlangC(0.5, 1)).toBeCloseTo(0.5, 10)
  expect(erlangC(1, 2)).toBeCloseTo(1 / 3, 10)
  expect(erlangC(2, 3)).toBeCloseTo(4 / 9, 10)
  expect(erlangC(4, 5)).toBeCloseTo(0.5541, 4)
  expect(erlangC(8, 10)).toBeCloseTo(0.4092, 4)
  expect(erlangC(20, 25)).toBeCloseTo(0.2091, 3)
  expect(erlangC(0, 3)).toBe(0)
  expect(erlangC(3, 3)).toBe(1)
})

test('the normal distribution is what the tables say', () => {
  expect(normalBelow(0)).toBeCloseTo(0.5, 7)
  expect(normalBelow(1.959964)).toBeCloseTo(0.975, 6)
  expect(normalBelow(-1)).toBeCloseTo(0.158655, 6)
  expect(normalQuantile(0.9)).toBeCloseTo(1.281552, 4)
})

test('a long day without noise, played, agrees with the formula [E40]', () => {
  const mean = 10
  const counters = 5
  const demand = demandOf(
    Array.from({ length: 24 }, () => 12),
    EXPONENTIAL_POOL(mean),
  )
  const rehearsal = pooledRehearsal(
    demand,
    Array.from({ length: 24 }, () => counters),
    { days: 400, dayNoise: 0, seed: 5 },
  )
  const settled = [...rehearsal.came.keys()].slice(8)
  const came = settled.reduce((sum, halfHour) => sum + (rehearsal.came[halfHour] ?? 0), 0)
  const late = settled.reduce((sum, halfHour) => sum + (rehearsal.late()[halfHour] ?? 0), 0)
  expect(1 - late / came).toBeCloseTo(shareWithin(4, counters, { withinMinutes: 15, meanMinutes: mean }), 1.6)
})

const arrivals = fc.array(fc.double({ min: 0, max: 80, noNaN: true }), { minLength: 1, maxLength: 20 })
const minutes = fc.double({ min: 0.5, max: 90, noNaN: true })

test('every formula gives counters within their range and finite reasons [E40, E43]', () => {
  fc.assert(
    fc.property(arrivals, minutes, fc.nat(3), fc.nat(30), (expected, mean, fewest, more) => {
      const question = questionOf(demandOf(expected, desk(mean)), { fewest, most: fewest + more })
      const answers = [sipp(question), lagSipp(question)]
      for (const plan of [...answers.map((answer) => answer.plan), squareRoot(question)]) {
        expect(plan).toHaveLength(expected.length)
        for (const counters of plan)
          expect(counters).toSatisfy((count: number) => Number.isInteger(count) && fewest <= count && count <= fewest + more)
      }
      for (const { load, share, arrivalsLagged, isReached, counters } of answers.flatMap(({ halfHours }) => halfHours)) {
        expect([load, share, arrivalsLagged].every((figure) => Number.isFinite(figure) && figure >= -1e-9)).toBe(true)
        expect(isReached || counters === fewest + more).toBe(true)
      }
    }),
  )
})

test('the lag moves visitors to later half hours and loses none who can still be served in the day [E40]', () => {
  const demand = demandOf([0, 30, 0, 0], desk(15))
  expect(arrivalsByHalfHour(demand, 15)).toEqual([0, 15, 15, 0])
  expect(lagSipp(questionOf(demand)).halfHours.map(({ arrivals: came }) => came)).toEqual([0, 30, 0, 0])
  expect(lagSipp(questionOf(demand)).lagMinutes).toBe(15)
})

test('square-root staffing lets about one in ten wait at all, of many counters [E40]', () => {
  const [counters = 0] = squareRoot(questionOf(demandOf([600], desk(10)), { fewest: 1, most: 400 }))
  expect(erlangC(200, counters)).toBeGreaterThan(0.08)
  expect(erlangC(200, counters)).toBeLessThan(0.12)
})
