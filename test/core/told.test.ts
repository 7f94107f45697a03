import { expect, test } from 'vitest'
import { EventBody } from '#contract/events.ts'
import type { Told } from '#contract/told.ts'
import { evolve } from '#core/evolve.ts'
import { factsOf } from '#core/statistics.ts'
import { counter, number, type PaperDay, paperDay, service } from './office-for-tests.ts'

const MINUTE = 60_000

const TOLD: Told = {
  version: 'replay-1',
  waitMs: 12 * MINUTE,
  lowMs: 7 * MINUTE,
  highMs: 19 * MINUTE,
  soonestMs: 5 * MINUTE,
  shown: { kind: 'range', from: 5, to: 20 },
  lesMs: 15 * MINUTE,
  naiveMs: null,
  signals: [0.25, -1],
}

/** A ticket of which something was told, as the journal brings it back. */
function issue(day: PaperDay, paper: string, told: readonly (Told | null)[], services = ['shomei']): void {
  const body = EventBody.parse({
    type: 'ticket-issued',
    number: paper,
    numberedBy: 'shomei',
    digits: Number(paper.slice(1)),
    services,
    language: 'ja',
    priority: 'ordinary',
    needs: [],
    told,
  })
  evolve(day.office(), { at: day.now(), by: null, body })
}

/** Of each errand of the day what was told, beside how long it waited. */
const outcomes = (day: PaperDay) => factsOf(day.office()).map(({ told, waitMs }) => [told, waitMs] as const)

test('what was told stands beside its outcome, errand by errand; nothing is made up where nothing was told [E70]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  issue(day, 'A001', [TOLD, null], ['shomei', 'jusho'])
  day.take(['shomei'])
  day.wait(9)
  day.callNext('1')
  const { shown: _, signals: __, ...kept } = TOLD
  expect(outcomes(day)).toEqual([
    [{ ...kept, service: 'shomei', shownFromMs: 5 * MINUTE, shownToMs: 20 * MINUTE }, 9 * MINUTE],
    [null, null],
    [null, null],
  ])
})

test('"soon" ends at five minutes, "more than" and "unknown" have no end [E70]', () => {
  const day = paperDay()
  issue(day, 'A001', [{ ...TOLD, shown: { kind: 'soon' } }])
  issue(day, 'A002', [{ ...TOLD, shown: { kind: 'over', from: 120 } }])
  issue(day, 'A003', [{ ...TOLD, shown: { kind: 'unknown' } }])
  expect(outcomes(day).map(([told]) => told && [told.shownFromMs, told.shownToMs])).toEqual([
    [0, 5 * MINUTE],
    [120 * MINUTE, null],
    [null, null],
  ])
})

test('what was told of a line that was left before the call is of no use; after it, it stays what it was [E71]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  issue(day, 'A001', [TOLD])
  issue(day, 'A002', [TOLD])
  const toMoving = { type: 'transfer', service: null, to: service('jusho'), for: null } as const
  day.must({ ...toMoving, number: number('A001') })
  day.wait(3)
  expect(day.callNext('1')).toBe('A002')
  day.must({ ...toMoving, number: number('A002') })
  expect(outcomes(day)).toMatchObject([
    [null, null],
    [{ service: 'shomei', waitMs: 12 * MINUTE }, 3 * MINUTE],
  ])
})
