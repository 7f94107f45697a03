import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OfficeEvent } from '#contract/events.ts'
import type { CounterId, Day, Instant, ServiceId } from '#contract/primitives.ts'
import { businessDay } from '#core/calendar.ts'
import { decideDay } from '#core/day.ts'
import { playDay } from '#core/day-play/play-day.ts'
import type { DayScript, DeskScript, ErrandScript, ScriptedVisit, Stay } from '#core/day-play/script.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { instant, minutesMs } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { livedDay } from '#simulate/lived-day.ts'
import { OPENING, smallOffice } from './office-for-tests.ts'

const MINUTE = minutesMs(1)
const service = (id: string) => id as ServiceId
const at = (minutes: number): Instant => instant(OPENING + minutes * MINUTE)

const stay = (minutes: number, after: Stay['after'] = { is: 'finished' }): Stay => ({
  walkMs: 15_000,
  atDeskMs: minutes * MINUTE,
  after,
  clearMs: 5000,
})
const errand = (id: string, ...stays: readonly Stay[]): ErrandScript => ({ service: service(id), stays })
const visit = (minutes: number, errands: readonly ErrandScript[], more: Partial<ScriptedVisit> = {}): ScriptedVisit => ({
  arrivesAt: at(minutes),
  language: 'ja',
  priority: null,
  needs: [],
  tickets: [errands],
  misses: [],
  entry: null,
  leavesAfterMs: null,
  ...more,
})
const desk = (counter: string, more: Partial<DeskScript> = {}): DeskScript => ({
  counter: counter as CounterId,
  open: [{ from: at(0), to: null }],
  breaks: [],
  lookUpMs: 1000,
  watchesClock: true,
  ...more,
})

function played(visits: readonly ScriptedVisit[], desks: readonly DeskScript[], more: Partial<DayScript> = {}) {
  const day = businessDay(smallOffice(), OPENING, isHoliday)
  const { opening: opened } = decideDay(null, day, smallOffice())
  return playDay({ at: instant(OPENING - MINUTE), opened, visits, desks, facts: [], lines: 'shared', ...more })
}

/** What happened, each with its minutes and seconds from opening. */
const told = (events: readonly OfficeEvent[]): readonly string[] =>
  events.flatMap(({ at: when, body }) => {
    if (body.type === 'day-opened' || body.type.startsWith('counter-')) return []
    const seconds = Math.round((when - OPENING) / 1000)
    return [`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} ${body.type}`]
  })

test('a visitor takes a ticket, is called, walks, is served; papers are prepared and handed over in a second call [E86]', () => {
  const papers = errand('jusho', stay(6, { is: 'prepared', readyAfterMs: 10 * MINUTE }), stay(2))
  expect(told(played([visit(1, [papers])], [desk('2')]).events)).toEqual([
    '1:00 ticket-issued',
    '1:01 errand-called',
    '1:16 errand-started',
    '7:16 errand-prepared',
    '17:16 errand-readied',
    '17:17 errand-called',
    '17:32 errand-started',
    '19:32 errand-finished',
  ])
})

test('who does not come is recalled, marked absent and served when back; who is on hold waits again; who is sent on waits there [E86]', () => {
  const missed = { recalledAfterMs: 40_000, missedAfterMs: 80_000, backAfterMs: 5 * MINUTE }
  const absent = visit(0, [errand('shomei', stay(3))], { misses: [missed] })
  expect(told(played([absent], [desk('1')]).events).slice(2)).toEqual([
    '0:41 errand-recalled',
    '1:21 errand-missed',
    '6:21 errand-returned',
    '6:22 errand-called',
    '6:37 errand-started',
    '9:37 errand-finished',
  ])
  const held = visit(0, [errand('shomei', stay(2, { is: 'held', backAfterMs: 8 * MINUTE }), stay(2))])
  expect(told(played([held], [desk('1')]).events).slice(3)).toEqual([
    '2:16 errand-held',
    '10:16 errand-returned',
    '10:17 errand-called',
    '10:32 errand-started',
    '12:32 errand-finished',
  ])
  const sentOn = visit(0, [errand('annai', stay(1, { is: 'sent-on', to: service('jusho') }), stay(4))])
  const { office } = played([sentOn], [desk('2'), desk('3')])
  expect(factsOf(office)).toMatchObject([{ service: 'jusho', outcome: 'served', counter: '3' }])
})

test('who is not called in their time leaves; a second ticket is taken when the first is done [E86]', () => {
  const patient = visit(0, [errand('shomei', stay(20))])
  const leaver = visit(1, [errand('shomei', stay(1))], { leavesAfterMs: 10 * MINUTE })
  const { office } = played([patient, leaver], [desk('1')])
  expect(factsOf(office).map(({ outcome }) => outcome)).toEqual(['served', 'cancelled'])
  const twice = visit(0, [], { tickets: [[errand('shomei', stay(2))], [errand('jusho', stay(3))]] })
  const facts = factsOf(played([twice], [desk('1')]).office)
  expect(facts.map(({ number, issuedAt }) => [number, (issuedAt - OPENING) / 1000])).toEqual([
    ['A001', 0],
    ['B001', 136],
  ])
})

test('a clerk goes to lunch when free and is back in time, calls until nobody is expected, then closes [E86]', () => {
  const long = visit(50, [errand('shomei', stay(20))])
  const late = visit(509, [errand('shomei', stay(15))])
  const lunch = { from: at(60), to: at(120), keeps: 'end' } as const
  const turns = played([long, late], [desk('1', { breaks: [lunch] })]).events.flatMap(({ at: when, body }) =>
    body.type.startsWith('counter-') ? [[body.type, Math.round((when - OPENING) / 1000) / 60]] : [],
  )
  expect(turns.map(([type]) => type)).toEqual(['counter-opened', 'counter-paused', 'counter-opened', 'counter-closed'])
  expect(turns.map(([, minutes]) => minutes)).toEqual([0, 70 + 21 / 60, 120, 524 + 21 / 60])
  const spans = {
    open: [
      { from: at(0), to: at(30) },
      { from: at(60), to: null },
    ],
  }
  const [first] = factsOf(played([visit(40, [errand('shomei', stay(2))])], [desk('1', spans)]).office)
  expect(first?.waitMs).toBe(20 * MINUTE + 1000)
})

test('with a line at each counter a visitor chooses the shortest and stays in it [E94]', () => {
  const visits = [0, 1, 2].map((minutes) => visit(minutes, [errand('shomei', stay(minutes === 1 ? 2 : 30))]))
  const counters = (lines: DayScript['lines']) =>
    factsOf(played(visits, [desk('1'), desk('3')], { lines }).office).map(({ counter, waitMs }) => [
      counter,
      Math.round((waitMs ?? 0) / MINUTE),
    ])
  expect(counters('shared')).toEqual([
    ['1', 0],
    ['3', 0],
    ['3', 1],
  ])
  expect(counters('one-per-counter')).toEqual([
    ['1', 0],
    ['3', 0],
    ['1', 28],
  ])
})

test('a generated day is the same for the same seed, and a replay of its facts is the same office [E86, S2]', () => {
  const settings = smallOffice()
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const day = { day: '2026-11-24' as Day, seed, visitors: 60 }
      const { events, office } = livedDay(settings, day)
      expect(livedDay(settings, day).events).toEqual(events)
      const replayed = events.reduce<Office | null>(evolve, null)
      expect(replayed && factsOf(replayed)).toEqual(factsOf(office))
      expect(events.every((event, place) => place === 0 || event.at >= (events[place - 1]?.at ?? 0))).toBe(true)
      expect(factsOf(office).filter(({ outcome }) => outcome === 'open')).toEqual([])
    }),
    { numRuns: 10 },
  )
})
