import { expect, test } from 'vitest'
import type { OfficeEvent } from '#contract/events.ts'
import type { Day, Instant } from '#contract/primitives.ts'
import { decide } from '#core/decide.ts'
import { evolve } from '#core/evolve.ts'
import { createForecaster, type Forecaster } from '#core/forecast/forecaster.ts'
import type { Office } from '#core/office.ts'
import { scorecardOf } from '#core/scorecard/scorecard.ts'
import { factsOf } from '#core/statistics.ts'
import { foresee, toldOf } from '#core/waits.ts'
import { readOffices } from '#server/seed.ts'
import { livedDay } from '#simulate/lived-day.ts'
import { counter, paperDay, service } from './office-for-tests.ts'

const RUNS = 30

/** A day on which whoever takes a ticket is told what is foreseen just then. */
function tellDay(forecaster: Forecaster, events: readonly OfficeEvent[]): Office {
  let office: Office | null = null
  for (const event of events) {
    const told = office ? withTold(office, event, forecaster) : event
    forecaster.happened(told)
    office = evolve(office, told)
  }
  if (!office) throw new Error('a day without facts')
  return office
}

function withTold(office: Office, { at, by, body }: OfficeEvent, forecaster: Forecaster): OfficeEvent {
  if (body.type !== 'ticket-issued' || body.priority === 'priority') return { at, by, body }
  foresee(office, forecaster.foresee(at, RUNS))
  return { at, by, body: { ...body, told: toldOf(office, body.services, at) } }
}

test('on lived days eight in ten waits lie in the range that was told, nearer than the last wait and the naive formula were [E59]', () => {
  const settings = readOffices().find(({ id }) => id === 'kiyota')
  if (!settings) throw new Error('no office')
  const forecaster = createForecaster()
  const days = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'] as readonly string[] as readonly Day[]
  const facts = days.flatMap((day, place) => {
    const { events } = livedDay(settings, { day, seed: 700 + place })
    return factsOf(tellDay(forecaster, events))
  })
  const { total } = scorecardOf(settings, facts)
  expect(total?.count).toBeGreaterThan(200)
  expect(total?.inRange).toBeGreaterThan(0.72)
  expect(total?.inRange).toBeLessThan(0.88)
  expect(total?.compared?.ofTheirs.les).toBeLessThan(0.7)
  expect(total?.compared?.ofTheirs.naive).toBeLessThan(0.75)
})

test('nothing is told of a line to who goes before it: such a wait would teach what is not so [E59]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  for (let person = 0; person < 5; person++) day.take(['shomei'])
  const forecaster = createForecaster()
  for (const event of day.events()) forecaster.happened(event)
  foresee(day.office(), forecaster.foresee(day.now() as Instant))
  const told = (priority: 'ordinary' | 'priority') => {
    const ticket = { services: [service('shomei')], language: 'ja', priority, needs: [] } as const
    const decision = decide(day.office(), { type: 'take-ticket', ticket } as never, day.now())
    const [issued] = decision.ok ? decision.events : []
    return issued?.type === 'ticket-issued' ? issued.told.length : null
  }
  expect([told('ordinary'), told('priority')]).toEqual([1, 0])
})
