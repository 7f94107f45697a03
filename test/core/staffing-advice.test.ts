import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Effort } from '#core/staffing/advise.ts'
import { type Demand, USUAL_DAY_NOISE, USUAL_TARGET } from '#core/staffing/demand.ts'
import { type StaffingQuestion, sipp } from '#core/staffing/formulas.ts'
import type { Plan } from '#core/staffing/plan.ts'
import { advisePooled, judgePooled } from '#core/staffing/pooled.ts'
import { adviseSkilled, judgeSkilled, type SkilledQuestion } from '#core/staffing/skilled.ts'
import { counterOf, demandOf, desk, finished, questionOf, serviceOf } from './staffing-for-tests.ts'

const CHANCE = { dayNoise: USUAL_DAY_NOISE, seed: 7 }
/** A morning of which the middle is busy. */
const MORNING = demandOf([4, 9, 14, 12, 6, 3], desk(10))
/** Days of its own, for the eye that the advice has not been given. */
const UNSEEN = { dayNoise: USUAL_DAY_NOISE, days: 6000, seed: 99_999 }

/** Enough for a short morning: a share over so many days is known to about ± 1 %. */
const EFFORT: Effort = {
  rounds: [
    { days: 150, margin: 0, plansAtMost: 200 },
    { days: 800, margin: 0.012, plansAtMost: 100 },
    { days: 1600, margin: 0.012, plansAtMost: 50 },
  ],
  testDays: 1500,
}

test('the advice reaches the target in every half hour on days it has not seen, where the formula does not; no counter can be spared [E41, E42]', () => {
  const question = questionOf(MORNING)
  const { plan, halfHours } = finished(advisePooled(question, CHANCE, EFFORT))
  expect(halfHours.map((each) => each.halfHours)).toEqual([[0], [1], [2], [3], [4], [5]])
  expect(halfHours.every(({ isReached }) => isReached)).toBe(true)
  for (const { share } of judgePooled(question, plan, UNSEEN)) expect(share).toBeGreaterThan(USUAL_TARGET.share - 0.004)
  expect(leastShare(question, sipp(question).plan)).toBeLessThan(0.88)
  for (const halfHour of plan.keys()) {
    const fewer = plan.map((counters, place) => counters - (place === halfHour ? 1 : 0))
    expect((plan[halfHour] ?? 0) === 1 || leastShare(question, fewer) < USUAL_TARGET.share + 0.02).toBe(true)
  }
})

const leastShare = (question: StaffingQuestion, plan: Plan): number =>
  Math.min(...judgePooled(question, plan, { ...UNSEEN, days: 1500 }).map(({ share }) => share ?? 1))

test('the same seed gives the same advice, and it tells how far it is [E44]', () => {
  const question = questionOf(demandOf([5, 8], desk(8)))
  const told = [...advisePooled(question, CHANCE, EFFORT)]
  expect(told.length).toBeGreaterThan(0)
  expect(told.map(({ plansTried }) => plansTried)).toEqual(told.map(({ plansTried }) => plansTried).toSorted((a, b) => a - b))
  expect(finished(advisePooled(question, CHANCE, EFFORT))).toEqual(finished(advisePooled(question, CHANCE, EFFORT)))
})

test('whoever asks no further stops the search [E44]', () => {
  const search = advisePooled(questionOf(MORNING), CHANCE, EFFORT)
  expect(search.next().done).toBe(false)
  search.return(undefined as never)
  expect(search.next()).toEqual({ done: true, value: undefined })
})

test('with nobody expected the fewest counters stay open, and no share is told [E42, E43]', () => {
  const question = questionOf(demandOf([0, 0, 0], desk(10)), { fewest: 2, most: 9 })
  const advice = finished(advisePooled(question, CHANCE, EFFORT))
  expect(advice.plan).toEqual([2, 2, 2])
  expect(advice.halfHours.map(({ share }) => share)).toEqual([null, null, null])
})

test('where there are too few counters the advice says which half hours are missed [E43]', () => {
  const advice = finished(advisePooled(questionOf(demandOf([2, 30, 2], desk(10)), { fewest: 1, most: 3 }), CHANCE, EFFORT))
  expect(advice.plan[1]).toBe(3)
  expect(advice.halfHours.map(({ isReached }) => isReached)).toEqual([true, false, false])
})

const anyDemand: fc.Arbitrary<Demand> = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: 1, maxLength: 3 }),
    fc.double({ min: 0.5, max: 40, noNaN: true }),
  )
  .map(([arrivals, mean]) => demandOf(arrivals, desk(mean)))

test('no figure of an advice is ever NaN, infinite or below 0, whoever is expected [E42, E43]', () => {
  fc.assert(
    fc.property(anyDemand, fc.nat(2), fc.nat(3), fc.double({ min: 0, max: 1, noNaN: true }), (demand, fewest, more, dayNoise) => {
      const range = { fewest: fewest + 1, most: fewest + 1 + more }
      const advice = finished(advisePooled(questionOf(demand, range), { dayNoise, seed: 1 }, EFFORT))
      for (const counters of advice.plan) expect(range.fewest <= counters && counters <= range.most).toBe(true)
      for (const { share, arrivals } of advice.halfHours) {
        expect(Number.isFinite(arrivals) && arrivals >= 0).toBe(true)
        expect(share === null || (0 <= share && share <= 1)).toBe(true)
      }
      expect(Number.isFinite(advice.counterHours)).toBe(true)
    }),
    { numRuns: 6 },
  )
})

/** Certificates and moving notices; the first counter knows both and is at lunch in the third half hour. */
const WARD: SkilledQuestion = {
  services: [serviceOf('shomei', demandOf([6, 8, 8, 4], desk(4))), serviceOf('jusho', demandOf([1, 2, 2, 1], desk(14)))],
  counters: [
    { ...counterOf('1', 'shomei', 'jusho'), breaks: [{ from: 60, to: 90 }] },
    counterOf('2', 'shomei'),
    counterOf('3', 'jusho', 'shomei'),
    counterOf('4', 'jusho'),
    counterOf('5', 'shomei'),
  ],
  fewest: 1,
}

test('counters with skills: every service reaches its target with less than everything open, and nobody works through lunch [E41, E43]', () => {
  const advice = finished(adviseSkilled(WARD, CHANCE, EFFORT))
  expect(advice.judged.every(({ isReached }) => isReached)).toBe(true)
  expect(advice.counterHours).toBeLessThan((WARD.counters.length * 4 - 1) / 2)
  expect(advice.roster[2]).not.toContain('1')
  for (const open of advice.roster) expect(open.length).toBeGreaterThanOrEqual(1)
  for (const { share } of judgeSkilled(WARD, advice.roster, { ...UNSEEN, days: 3000 }))
    expect(share).toBeGreaterThan(USUAL_TARGET.share - 0.02)
})

test('a service that no counter serves is missed all day, and no counter is opened for it in vain [E43]', () => {
  const question = {
    ...WARD,
    counters: WARD.counters.filter(({ ranks }) => !ranks.flat().some((service) => service === 'jusho')),
  }
  const advice = finished(adviseSkilled(question, CHANCE, EFFORT))
  expect(
    advice.judged.filter(({ service }) => service === 'jusho').every(({ share, isReached }) => share === 0 && !isReached),
  ).toBe(true)
  expect(advice.judged.filter(({ service }) => service === 'shomei').every(({ isReached }) => isReached)).toBe(true)
})
