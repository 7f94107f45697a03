import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import { CounterSettings, type OfficeSettings } from '#contract/settings.ts'
import { type DrawnDay, drawDays } from '#core/staffing/drawn-day.ts'
import type { Hall } from '#core/staffing/hall.ts'
import { shiftOf } from '#core/staffing/hall.ts'
import { cellsOf } from '#core/staffing/judged.ts'
import { officeOrder } from '#core/staffing/office-order.ts'
import type { Plan } from '#core/staffing/plan.ts'
import { pooledHall } from '#core/staffing/pooled-hall.ts'
import { rehearse } from '#core/staffing/rehearsal.ts'
import { skilledHall } from '#core/staffing/skilled-hall.ts'
import { minutesMs } from '#core/time.ts'
import { idealDay } from '#simulate/lived-day.ts'
import type { Visit } from '#simulate/ward-day.ts'
import { OPENING, smallOffice } from './office-for-tests.ts'
import { counterOf, demandOf, desk, serviceOf } from './staffing-for-tests.ts'

const HALF_HOURS = 6
const demands = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: HALF_HOURS, maxLength: HALF_HOURS })
const plans = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: HALF_HOURS, maxLength: HALF_HOURS })
const seeds = fc.nat(1_000_000)

/** Two services: one counter serves both, one the first, one the second; nobody at the first in the third half hour. */
const COUNTERS = [{ ...counterOf('1', 'a', 'b'), breaks: [{ from: 70, to: 85 }] }, counterOf('2', 'a'), counterOf('3', 'b', 'a')]
const rosters = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: HALF_HOURS * 3, maxLength: HALF_HOURS * 3 })

/** The same days twice: once to go from plan to plan, once to be played afresh. */
function stages(kind: 'pooled' | 'skilled', arrivals: readonly number[], seed: number) {
  const lines = (kind === 'pooled' ? ['a'] : ['a', 'b']).map((id) => serviceOf(id, demandOf(arrivals, desk(9))))
  const cells = cellsOf(lines, kind === 'pooled' ? 0 : 3)
  const days = drawDays(lines, cells, { days: 6, dayNoise: 0.3, seed })
  const hall = (): Hall =>
    kind === 'pooled'
      ? pooledHall(days, 12)
      : skilledHall(
          days,
          COUNTERS.map(({ breaks }) => breaks),
          officeOrder(['a', 'b'] as ServiceId[], COUNTERS),
        )
  return {
    days,
    start: (plan: Plan) => rehearse({ hall: hall(), days, cells: cells.list, width: kind === 'pooled' ? 1 : 3 }, plan),
  }
}

test.each([['pooled', plans] as const, ['skilled', rosters] as const])(
  'a %s day played on from where plans differ is the day played afresh [E41]',
  (kind, anyPlan) => {
    fc.assert(
      fc.property(demands, anyPlan, anyPlan, seeds, (arrivals, first, second, seed) => {
        const { start } = stages(kind, arrivals, seed)
        const rehearsal = start(first)
        const afresh = start(second)
        expect(rehearsal.lateUnder(second, null)).toEqual(afresh.late())
        rehearsal.adopt(second)
        expect(rehearsal.late()).toEqual(afresh.late())
        rehearsal.adopt(first)
        expect(rehearsal.late()).toEqual(start(first).late())
      }),
      { numRuns: 60 },
    )
  },
)

test('one counter more makes nobody late who was not [E41]', () => {
  fc.assert(
    fc.property(demands, plans, seeds, fc.nat(HALF_HOURS - 1), (arrivals, plan, seed, halfHour) => {
      const { start } = stages('pooled', arrivals, seed)
      const before = start(plan).late()
      const after = start(plan.map((counters, place) => counters + (place === halfHour ? 1 : 0))).late()
      for (const [cell, late] of after.entries()) expect(late).toBeLessThanOrEqual(before[cell] ?? 0)
    }),
    { numRuns: 100 },
  )
})

/** Everyone who is called, in minutes from opening. */
function calledIn(hall: Hall, day: DrawnDay, { plan, halfHours }: { plan: Plan; halfHours: number }): readonly number[] {
  hall.standAs({ heads: day.begins.slice(0, -1), ends: new Float64Array(0) })
  for (let halfHour = 0; halfHour < halfHours; halfHour++) hall.play(day, shiftOf(plan, halfHour, halfHours))
  return [...hall.calledAt]
}

test('counters that all serve everything are the same whichever way they are played [E45]', () => {
  fc.assert(
    fc.property(demands, fc.integer({ min: 1, max: 4 }), seeds, (arrivals, counters, seed) => {
      const lines = [serviceOf('a', demandOf(arrivals, desk(9)))]
      const cells = cellsOf(lines, 0)
      for (const day of drawDays(lines, cells, { days: 3, dayNoise: 0.3, seed })) {
        const row = Array.from({ length: counters }, (_, place) => counterOf(String(place), 'a'))
        const order = officeOrder(['a' as ServiceId], row)
        const plan = arrivals.map(() => counters)
        const everyCounter = arrivals.flatMap(() => row.map(() => 1))
        const pooled = calledIn(pooledHall([day], counters), day, { plan, halfHours: HALF_HOURS })
        const skilled = calledIn(
          skilledHall(
            [day],
            row.map(() => []),
            order,
          ),
          day,
          { plan: everyCounter, halfHours: HALF_HOURS },
        )
        expect(skilled).toEqual(pooled)
      }
    }),
    { numRuns: 40 },
  )
})

const SERVICES = ['shomei', 'jusho', 'annai'] as const
const counter = (id: string, settings: object): CounterSettings =>
  CounterSettings.parse({ id, label: id, name: { ja: id, en: id }, ...settings })
const WARD_COUNTERS = [
  counter('1', { ranks: [['shomei'], ['jusho']], breaks: [{ from: '12:00', to: '13:00' }] }),
  counter('2', { ranks: [['jusho', 'shomei']], helps: [{ services: ['annai'], fromMinutes: 5, beforeOwnFromMinutes: 20 }] }),
  counter('3', { ranks: [['annai'], ['shomei']], breaks: [{ from: '11:20', to: '12:10' }] }),
]
const MINUTE = minutesMs(1)

const visitOf = (arrivesAt: number, service: string, receptionMs: number): Visit => ({
  arrivesAt: arrivesAt as Instant,
  language: 'ja',
  priority: 'ordinary',
  needs: [],
  errands: [{ service: service as ServiceId, receptionMs, preparationMs: null, deliveryMs: 0, held: false, sentOnTo: null }],
  answer: 'comes',
  leavesAfterMs: null,
})

/** Visitors who come in the morning, no two in the same millisecond. */
const wardVisits = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 1, max: 300 * MINUTE }),
      fc.constantFrom(...SERVICES),
      fc.integer({ min: MINUTE, max: 25 * MINUTE }),
    ),
    { minLength: 1, maxLength: 60, selector: ([at]) => at },
  )
  .map((drawn) => drawn.toSorted(([a], [b]) => a - b).map(([at, service, ms]) => visitOf(OPENING + at, service, ms)))

/** The same visitors line by line. */
function dayOf(visits: readonly Visit[]): DrawnDay {
  const lines = SERVICES.map((service) => visits.filter(({ errands }) => errands[0]?.service === service))
  const inLines = lines.flat()
  return {
    arrivals: Float64Array.from(inLines, ({ arrivesAt }) => arrivesAt - OPENING),
    minutes: Float64Array.from(inLines, ({ errands }) => errands[0]?.receptionMs ?? 0),
    cells: new Uint16Array(inLines.length),
    begins: Int32Array.from([0, ...lines.map((_, place) => lines.slice(0, place + 1).flat().length)]),
  }
}

function calledInCore(settings: OfficeSettings, visits: readonly Visit[]): ReadonlyMap<Instant, number> {
  const { events, visits: placeOf } = idealDay(settings, { at: OPENING, visits })
  return new Map(
    events.flatMap(({ at, body }) => {
      const visit = body.type === 'errand-called' ? visits[placeOf.get(body.number) ?? -1] : undefined
      return visit ? [[visit.arrivesAt, at - OPENING] as const] : []
    }),
  )
}

test('a day is called just as the office itself calls it: skills, ranks, help and lunch [E45]', () => {
  const settings = smallOffice({ counters: WARD_COUNTERS })
  const services = settings.services.map((service) => ({
    ...service,
    numbers: { ...service.numbers, to: 9999 },
    delivery: false,
  }))
  const breaks = [[{ from: 195 * MINUTE, to: 255 * MINUTE }], [], [{ from: 155 * MINUTE, to: 205 * MINUTE }]]
  // The hall counts minutes; helping is reckoned in them, so here its unit is the millisecond and the rule's figures are too.
  const inMs = WARD_COUNTERS.map(({ ranks, helps }) => ({
    ranks,
    helps: helps.map((help) => ({
      ...help,
      fromMinutes: help.fromMinutes * MINUTE,
      beforeOwnFromMinutes: help.beforeOwnFromMinutes === null ? null : help.beforeOwnFromMinutes * MINUTE,
    })),
  }))
  fc.assert(
    fc.property(wardVisits, (visits) => {
      const day = dayOf(visits)
      const hall = skilledHall([day], breaks, officeOrder([...SERVICES] as ServiceId[], inMs))
      const played = calledIn(hall, day, { plan: [1, 1, 1], halfHours: 1 })
      const core = calledInCore({ ...settings, services }, visits)
      expect(played).toEqual([...day.arrivals].map((at) => core.get((OPENING + at) as Instant)))
    }),
    { numRuns: 25 },
  )
})
