import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ErrandFact } from '#contract/statistics.ts'
import { cutFacts, factsOf, percentile, statisticsRow, summarise } from '#core/statistics.ts'
import { counter, type PaperDay, paperDay } from './office-for-tests.ts'

const MINUTE = 60_000
const factsNow = (day: PaperDay): readonly ErrandFact[] => factsOf(day.office())

test('a wait runs from issue to the first call; recall, absence and transfer leave it as it was [W1, W4]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const paper = day.take(['shomei'])
  day.wait(75)
  day.callNext('1')
  day.wait(2)
  day.must({ type: 'recall', counter: counter('1') })
  day.wait(1)
  day.must({ type: 'absent', number: paper, service: null })
  day.wait(20)
  day.must({ type: 'return', number: paper, service: null })
  day.wait(10)
  day.callNext('1')
  day.must({ type: 'finish', counter: counter('1') })
  expect(factsNow(day)).toMatchObject([{ waitMs: 75 * MINUTE, calls: 3, absences: 1, outcome: 'served', counter: '1' }])
})

test('time at one counter, or on hold, is no wait for the other errands [W2]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const paper = day.take(['shomei', 'jusho'])
  day.wait(10)
  day.callNext('1')
  day.wait(5)
  day.must({ type: 'finish', counter: counter('1') })
  day.wait(3)
  day.must({ type: 'hold', number: paper, service: null })
  day.wait(30)
  day.must({ type: 'return', number: paper, service: null })
  day.wait(4)
  day.callNext('2')
  expect(factsNow(day).map(({ waitMs }) => waitMs)).toEqual([10 * MINUTE, 17 * MINUTE])
})

test('service time runs from start to finish, over all stages; without a start it is unknown [W3]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const [certificate, moving] = [day.take(['shomei']), day.take(['jusho'])]
  expect(day.callNext('1')).toBe(certificate)
  day.wait(6)
  day.must({ type: 'finish', counter: counter('1') })
  day.callNext('2')
  day.must({ type: 'start', counter: counter('2') })
  day.wait(7)
  day.must({ type: 'prepare', number: moving, service: null })
  day.wait(25)
  day.must({ type: 'ready', number: moving, service: null })
  day.callNext('2')
  day.must({ type: 'start', counter: counter('2') })
  day.wait(2)
  day.must({ type: 'finish', counter: counter('2') })
  expect(factsNow(day).map(({ serviceMs }) => serviceMs)).toEqual([null, 9 * MINUTE])
})

test('percentiles interpolate linearly, as in the worked example of type 7 [R2]', () => {
  expect(percentile([1, 2, 3, 4], 50)).toBe(2.5)
  expect(percentile([1, 2, 3, 4], 90)).toBeCloseTo(3.7, 12)
  expect(percentile([7], 90)).toBe(7)
  expect(summarise([4, 1, 3, 2])).toEqual({ count: 4, meanMs: 2.5, medianMs: 2.5, p90Ms: expect.closeTo(3.7, 12), maxMs: 4 })
})

test('nothing has no mean: an empty set has no figures rather than zeros or NaN [R2]', () => {
  expect(summarise([])).toBeNull()
  expect(statisticsRow('total', [], 15)).toMatchObject({ arrivals: 0, wait: null, service: null, withinTarget: null })
})

test('a percentile lies within the values and grows with p [R2]', () => {
  const values = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1 })
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (numbers, p, q) => {
      const ascending = numbers.toSorted((a, b) => a - b)
      const [low, high] = [Math.min(p, q), Math.max(p, q)]
      expect(percentile(ascending, low)).toBeLessThanOrEqual(percentile(ascending, high))
      expect(percentile(ascending, low)).toBeGreaterThanOrEqual(ascending[0] ?? 0)
    }),
  )
})

test('facts are cut by service, counter of the first call, hour of arrival and day [R3]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  day.take(['shomei'])
  day.wait(20)
  day.take(['jusho'])
  day.callNext('1')
  const facts = factsNow(day)
  const keys = (by: 'service' | 'counter' | 'hour' | 'day') => [...cutFacts(facts, by, 'Asia/Tokyo').keys()]
  expect(keys('service')).toEqual(['jusho', 'shomei'])
  expect(keys('counter')).toEqual(['1'])
  expect(keys('hour')).toEqual(['8', '9'])
  expect(keys('day')).toEqual(['2026-11-24'])
  expect(statisticsRow('total', facts, 15)).toMatchObject({ arrivals: 2, called: 1, open: 2, withinTarget: 0 })
})

test('the served are not counted as ahead, and a settled ticket is not counted as waiting [R3]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  day.take(['shomei'])
  day.callNext('1')
  day.must({ type: 'finish', counter: counter('1') })
  expect(statisticsRow('total', factsNow(day), 15)).toMatchObject({ arrivals: 1, served: 1, open: 0, lapsed: 0, cancelled: 0 })
})
