import { expect, test } from 'vitest'
import { EventBody, type OfficeEvent } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import { PRIORITY_CLASSES, type PriorityClass } from '#contract/words.ts'
import { answerIssued } from '#core/answers.ts'
import type { TicketRequest } from '#core/decide/take-ticket.ts'
import { decide } from '#core/decide.ts'
import { createCorrection } from '#core/estimate/correction.ts'
import { evolve } from '#core/evolve.ts'
import { createForecaster, type Forecaster } from '#core/forecast/forecaster.ts'
import { EASE, FORECAST_VERSION, learnOutcome } from '#core/forecast/outcome.ts'
import type { Office } from '#core/office.ts'
import { scorecardOf } from '#core/scorecard/scorecard.ts'
import { factsOf } from '#core/statistics.ts'
import { foresee, toldOf } from '#core/waits.ts'
import { readOffices } from '#server/seed.ts'
import { livedDay } from '#simulate/lived-day.ts'
import { counter, type PaperDay, paperDay, service } from './office-for-tests.ts'

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
  if (body.type !== 'ticket-issued') return { at, by, body }
  foresee(office, forecaster.foresee(at, RUNS))
  return { at, by, body: { ...body, told: toldOf(office, body, at) } }
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

/** The next ticket of this class, and what its slip says. */
function issuedTo(day: PaperDay, priority: PriorityClass) {
  const ticket: TicketRequest = { services: [service('shomei')], language: 'ja', priority, needs: [] }
  const decision = decide(day.office(), { type: 'take-ticket', ticket }, day.now())
  const [issued] = decision.ok ? decision.events : []
  if (issued?.type !== 'ticket-issued') throw new Error('no ticket')
  const { estimate } = answerIssued({ before: day.office(), events: [issued], now: day.now(), revision: 0 })
  return { told: issued.told[0] ?? null, estimate }
}

test('who goes before a line is told the wait of those who do, and the slip says it [E59]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  for (let person = 0; person < 8; person++) day.take(['shomei'])
  const forecaster = createForecaster()
  for (const event of day.events()) forecaster.happened(event)
  foresee(day.office(), forecaster.foresee(day.now()))
  const [ordinary, priority] = PRIORITY_CLASSES.map((of) => issuedTo(day, of))
  expect(priority?.told?.waitMs).toBeLessThan(0.5 * (ordinary?.told?.waitMs ?? 0))
  expect([ordinary?.estimate, priority?.estimate]).toEqual([ordinary?.told?.shown, priority?.told?.shown])
})

test('what became of those who go before a line says nothing of the line [E59]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const learned = () => createCorrection({ isCentred: true })
  const corrections = { ordinary: learned(), priority: learned() }
  const of = { wait: 300, service: 'shomei', ease: EASE }
  const { wait, low, high, soonest, fifth } = learned().correct(of)
  const given = {
    version: FORECAST_VERSION,
    waitMs: 1000 * wait,
    lowMs: 1000 * low,
    highMs: 1000 * high,
    soonestMs: 1000 * soonest,
  }
  const told = { ...given, shown: { kind: 'soon' }, lesMs: null, naiveMs: null, signals: [of.wait, fifth] } as const
  for (let person = 1; person <= 50; person++) {
    const issued = { type: 'ticket-issued', number: `A0${person + 10}`, numberedBy: 'shomei', digits: person + 10 } as const
    const visitor = { services: ['shomei'], language: 'ja', priority: 'priority', needs: [], told: [told] } as const
    evolve(day.office(), { at: day.now(), by: null, body: EventBody.parse({ ...issued, ...visitor }) })
  }
  day.wait(20)
  for (let person = 0; person < 50; person++) {
    const before = structuredClone(day.office().live)
    day.callNext('1')
    const call = day.events().at(-1)
    if (call?.body.type !== 'errand-called') throw new Error('nobody was called')
    learnOutcome(corrections, { ticket: before.get(call.body.number) ?? null, counter: null }, call)
    day.must({ type: 'finish', counter: counter('1') })
  }
  const next = { ...of, wait: 299 }
  expect(corrections.priority.correct(next).wait).toBeGreaterThan(1100)
  expect(corrections.ordinary.correct(next)).toEqual(learned().correct(next))
})
