import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OfficeEvent } from '#contract/events.ts'
import type { Day, Instant } from '#contract/primitives.ts'
import { FloorAdvice } from '#contract/views/advice.ts'
import { adviceNow, heed } from '#core/advice.ts'
import { evolve } from '#core/evolve.ts'
import { type Advised, advise } from '#core/forecast/advice.ts'
import { createForecaster } from '#core/forecast/forecaster.ts'
import { createHabits, glimpse } from '#core/forecast/habits.ts'
import { hallOf } from '#core/forecast/hall.ts'
import { playForward } from '#core/forecast/play.ts'
import { streamsInto } from '#core/forecast/streams.ts'
import type { Office } from '#core/office.ts'
import { seededRandom } from '#core/random.ts'
import { livedDay } from '#simulate/lived-day.ts'
import { acts, playDay } from './acts-for-tests.ts'
import { counter, type PaperDay, paperDay, smallOffice } from './office-for-tests.ts'

const MINUTE_MS = 60_000
const SIGN = { name: { ja: '窓口', en: 'Counter' } }

function adviceOf(events: readonly OfficeEvent[], now: Instant): Advised {
  const forecaster = createForecaster()
  for (const event of events) forecaster.happened(event)
  const advising = forecaster.advise(now)
  for (let step = advising?.next(); step; step = advising?.next()) if (step.done) return step.value
  throw new Error('there is no day')
}

const adviceOn = (day: PaperDay): Advised => adviceOf(day.events(), day.now())

/** A ward of which only counter 1 is open, with so many in its line. */
function oneCounterOpen(people: number): PaperDay {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  for (let count = 0; count < people; count++) day.take(['shomei'])
  day.wait(3)
  return day
}

/** Within how many minutes of their arrival nine in ten are called, played by a seed and in numbers of its own. */
function ninthOf(day: PaperDay): number {
  const habits = createHabits()
  day.events().reduce<Office | null>((before, event) => {
    const seen = glimpse(before, event.body)
    const office = evolve(before, event)
    habits.happened(seen, event, office)
    return office
  }, null)
  const hall = hallOf(day.office(), day.now())
  const chances = { habits, streams: streamsInto(hall, habits), random: seededRandom(77) }
  const waited = (place: number): number => (hall.now - (hall.line[place]?.stand.waitsSince ?? hall.now)) / MINUTE_MS
  const [lately] = habits.arrivals.within({ from: hall.now, to: hall.now + 15 * MINUTE_MS })
  const comers = Math.round((lately?.rates[0]?.perMs ?? 0) * 15 * MINUTE_MS)
  const waits = Array.from({ length: 10 }, () => playForward(hall, chances, 40)).flatMap(({ line, newcomers }) =>
    [...line, ...Array.from({ length: comers }, () => newcomers[0] ?? new Float64Array())].flatMap((own, place) =>
      [...own].filter(Number.isFinite).map((wait) => wait / 60 + waited(place)),
    ),
  )
  return waits.toSorted((a, b) => a - b)[Math.floor(0.9 * waits.length)] ?? 0
}

test('an empty hall, and one where everyone is called soon, get no advice [E68]', () => {
  const day = paperDay()
  expect(adviceOn(day)).toMatchObject({ measures: [], spare: null })
  day.must({ type: 'open', counter: counter('1') })
  expect(adviceOn(day)).toMatchObject({ measures: [], spare: null })
  day.take(['shomei'])
  expect(adviceOn(day).measures).toEqual([])
})

test('a long line is advised to have a closed counter opened, and its figures are what another play of it gives [E68]', () => {
  const day = oneCounterOpen(24)
  const [best] = adviceOn(day).measures
  expect(best).toMatchObject({ kind: 'open', line: { service: 'shomei' }, worse: null })
  expect(best?.savedMinutes).toBeGreaterThan(300)
  const before = ninthOf(day)
  day.must({ type: 'open', counter: best?.counter ?? counter('none') })
  const after = ninthOf(day)
  expect(before).toBeGreaterThan(1.6 * after)
  expect(Math.abs((best?.line.before ?? 0) - before)).toBeLessThan(0.1 * before)
  expect(Math.abs((best?.line.after ?? 0) - after)).toBeLessThan(0.1 * after)
})

test('a line that no counter calls is told so, and has one opened first of all [E68]', () => {
  const day = paperDay(
    smallOffice({
      counters: [
        { ...SIGN, id: '1', label: '1', ranks: [['shomei', 'annai']] },
        { ...SIGN, id: '2', label: '2', ranks: [['jusho']] },
      ] as never,
    }),
  )
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  for (let count = 0; count < 3; count++) day.take(['jusho'])
  day.must({ type: 'close', counter: counter('2') })
  const [best, next] = adviceOn(day).measures
  expect(best).toMatchObject({ kind: 'open', counter: '2', line: { service: 'jusho', before: null } })
  expect(next).toMatchObject({ kind: 'move', counter: '1', line: { service: 'jusho', before: null } })
})

test('a counter turns first to the line that waits longest, and the line that waits longer for it is named [E68]', () => {
  const day = paperDay(
    smallOffice({
      counters: [
        { ...SIGN, id: '1', label: '1', ranks: [['shomei', 'annai']] },
        {
          ...SIGN,
          id: '2',
          label: '2',
          ranks: [['jusho']],
          helps: [{ services: ['shomei'], fromMinutes: 60, beforeOwnFromMinutes: null }],
        },
        { ...SIGN, id: '3', label: '3', ranks: [['jusho']] },
      ] as never,
    }),
  )
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  for (let count = 0; count < 30; count++) day.take(['shomei'])
  for (let count = 0; count < 6; count++) day.take(['jusho'])
  const [best] = adviceOn(day).measures
  expect(best).toMatchObject({ kind: 'first', counter: '2', line: { service: 'shomei' }, worse: { service: 'jusho' } })
  const lost = (best?.worse?.after ?? 0) - (best?.worse?.before ?? 0)
  expect(lost).toBeGreaterThanOrEqual(4)
  expect((best?.line.before ?? 0) - (best?.line.after ?? 0)).toBeGreaterThan(lost)
})

test('whoever is at lunch is not called back; whoever is in the back office is, and whose break is over [E68]', () => {
  const advisedOf = (reason: 'lunch' | 'back-office', minutes: { minutes?: number } = {}): readonly string[] => {
    const day = oneCounterOpen(24)
    day.must({ type: 'open', counter: counter('3') })
    day.must({ type: 'pause', counter: counter('3'), reason, ...minutes })
    day.wait(20)
    return adviceOn(day).measures.map(({ kind, counter: at }) => `${kind} ${at}`)
  }
  expect(advisedOf('lunch')).not.toContain('call-back 3')
  expect(advisedOf('back-office')).toContain('call-back 3')
  expect(advisedOf('lunch', { minutes: 10 })).toContain('call-back 3')
})

test('a counter can be spared where nobody would notice, never the last one for its services [E68]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  day.take(['shomei'])
  expect(adviceOn(day).spare).toMatchObject({ counter: expect.stringMatching(/[12]/) })
  day.must({ type: 'open', counter: counter('3') })
  expect(adviceOn(day).spare?.counter).not.toBe('3')
  const alone = oneCounterOpen(3)
  expect(adviceOn(alone).spare).toBeNull()
})

test('whatever the day: at most three pieces of advice, each worth it, with figures that are figures [E68, E26]', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      const day = playDay(wanted)
      FloorAdvice.parse(adviceOn(day))
    }),
    { numRuns: 15 },
  )
  const { events } = livedDay(smallOffice(), { day: '2026-11-24' as Day, seed: 3, visitors: 150 })
  const from = events[0]?.at ?? 0
  for (const minutes of [60, 150, 240, 330, 600]) {
    const now = (from + minutes * MINUTE_MS) as Instant
    const { measures } = FloorAdvice.parse(
      adviceOf(
        events.filter(({ at }) => at <= now),
        now,
      ),
    )
    for (const { line } of measures) expect((line.before ?? 180) - line.after).toBeGreaterThanOrEqual(4)
  }
})

test('what happens while advice is being reckoned does not change it, and the same moment gives the same advice [E68]', () => {
  const day = oneCounterOpen(20)
  const habits = createHabits()
  const twice = [1, 2].map(() => [...advise(day.office(), day.now(), { habits, seed: 1 })].length)
  expect(twice[0]).toBe(twice[1])
  const forecaster = createForecaster()
  for (const event of day.events()) forecaster.happened(event)
  const advising = forecaster.advise(day.now())
  advising?.next()
  const known = day.events().length
  day.must({ type: 'open', counter: counter('3') })
  for (const event of day.events().slice(known)) forecaster.happened(event)
  const kinds: string[] = []
  for (let step = advising?.next(); step; step = advising?.next())
    if (step.done) {
      kinds.push(...step.value.measures.map(({ kind }) => kind))
      break
    }
  expect(kinds).toContain('open')
})

test('advice is told for three minutes, and no longer once a counter has turned; undone, it holds again [E69]', () => {
  const day = oneCounterOpen(24)
  const advised = adviceOn(day)
  heed(day.office(), advised)
  expect(adviceNow(day.office(), day.now())).toEqual({ at: day.now(), measures: advised.measures, spare: null })
  day.must({ type: 'open', counter: counter('3') })
  expect(adviceNow(day.office(), day.now())).toBeNull()
  day.must({ type: 'undo-turn', counter: counter('3') })
  expect(adviceNow(day.office(), day.now())?.measures).toEqual(advised.measures)
  day.wait(4)
  expect(adviceNow(day.office(), day.now())).toBeNull()
})
