import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TicketNumber } from '#contract/primitives.ts'
import type { CounterSettings } from '#contract/settings.ts'
import type { BoardView } from '#contract/views/hall.ts'
import { boardView } from '#core/views/board.ts'
import { isNew, rowsOf } from '../../display/rows.ts'
import { counter, type PaperDay, paperDay, smallOffice } from '../core/office-for-tests.ts'

const COUNTERS = Array.from({ length: 12 }, (_, place) => String(place + 1))
const SECOND_MS = 1000

function anyCounter(): CounterSettings {
  const [first] = smallOffice().counters
  if (!first) throw new Error('no counter')
  return first
}

/** A ward with twelve counters that are open and serve everything. */
function wideHall(): PaperDay {
  const day = paperDay(
    smallOffice({
      counters: COUNTERS.map((id) => ({
        ...anyCounter(),
        id: counter(id),
        label: id,
        name: { ja: `${id}番`, en: `Counter ${id}` },
        ranks: [smallOffice().services.map((service) => service.id)],
      })),
    }),
  )
  for (const id of COUNTERS) day.must({ type: 'open', counter: counter(id) })
  return day
}

const board = (day: PaperDay): BoardView => boardView(day.office(), day.now())
const rows = (day: PaperDay) => rowsOf(board(day).calls)
const shown = (day: PaperDay) => {
  const { large, small } = rows(day)
  return [...large, ...small].map(({ number, label }) => `${number}→${label}`)
}

/** A visitor comes and is called to the counter at once. */
function callTo(day: PaperDay, id: string): TicketNumber {
  day.take(['shomei'])
  return day.callNext(id)
}

test('ten calls at once are ten numbers on the board: the five newest large, the others below them [B1]', () => {
  const day = wideHall()
  const called = COUNTERS.slice(0, 10).map((id) => callTo(day, id))
  const { large, small } = rows(day)
  expect(large.map(({ number }) => number)).toEqual(called.slice(5).toReversed())
  expect(small.map(({ number }) => number)).toEqual(called.slice(0, 5).toReversed())
})

test('who has come to the counter leaves the small rows, and what was answered last stays large [B1]', () => {
  const day = wideHall()
  const called = COUNTERS.slice(0, 8).map((id) => callTo(day, id))
  for (const id of ['1', '2', '8']) day.must({ type: 'start', counter: counter(id) })
  const { large, small } = rows(day)
  expect(large.map(({ number, pending }) => [number, pending])[0]).toEqual([called[7], false])
  expect(small.map(({ number }) => number)).toEqual([called[2]])
})

test('a recall takes the number to the top, once, and stands out as new again [B2]', () => {
  const day = wideHall()
  const called = COUNTERS.slice(0, 7).map((id) => callTo(day, id))
  day.wait(3)
  day.must({ type: 'recall', counter: counter('1') })
  const [top, ...others] = [...rows(day).large, ...rows(day).small]
  expect(top).toMatchObject({ number: called[0], recalled: true })
  expect(others.map(({ number }) => number)).toEqual(called.slice(1).toReversed())
  expect([top, ...others].map((call) => call && isNew(call, day.now()))).toEqual([true, ...others.map(() => false)])
})

test('a call stands out for eight seconds [B1]', () => {
  const day = wideHall()
  callTo(day, '1')
  const [call] = rows(day).large
  expect([0, 7.9, 8, 60].map((seconds) => call && isNew(call, day.now() + seconds * SECOND_MS))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('a counter’s next call takes the place of the one that was answered there [B1]', () => {
  const day = wideHall()
  callTo(day, '1')
  const other = callTo(day, '2')
  day.must({ type: 'finish', counter: counter('1') })
  const next = callTo(day, '1')
  expect(shown(day)).toEqual([`${next}→1`, `${other}→2`])
})

test('a number that was called on to another counter is shown at that one only, and brings nobody back who has gone [B1]', () => {
  const day = wideHall()
  callTo(day, '1')
  day.must({ type: 'finish', counter: counter('1') })
  const calledOn = callTo(day, '1')
  day.must({ type: 'hold', number: calledOn, service: null })
  day.must({ type: 'call', counter: counter('2'), number: calledOn, service: null })
  expect(shown(day)).toEqual([`${calledOn}→2`])
})

const AT_COUNTER = ['call-next', 'recall', 'start', 'finish'] as const
const ON_TICKET = ['absent', 'hold', 'prepare'] as const
type Press = Readonly<{ at: string } & ({ act: (typeof AT_COUNTER)[number] } | { act: (typeof ON_TICKET)[number] })>

/** What a clerk presses; the office refuses what makes no sense. */
function press(day: PaperDay, { act, at }: Press): void {
  const here = day.office().counters.get(counter(at))?.current ?? null
  if (act !== 'absent' && act !== 'hold' && act !== 'prepare') day.command({ type: act, counter: counter(at) })
  else if (here !== null) day.command({ type: act, number: here, service: null })
}

/** Everyone who has been called and has not come yet, as the office knows it. */
const awaited = (day: PaperDay): readonly string[] =>
  [...day.office().live.values()].flatMap(({ number, at, errands }) =>
    errands.some(({ state }) => state === 'called') ? [`${number}→${at}`] : [],
  )

test('whatever the clerks press, everyone awaited has one place on the board, at the right counter, the newest first [B1, B2]', () => {
  const presses = fc.array(
    fc.record({ act: fc.constantFrom(...AT_COUNTER, ...ON_TICKET), at: fc.constantFrom(...COUNTERS) }) as fc.Arbitrary<Press>,
    { minLength: 20, maxLength: 200 },
  )
  fc.assert(
    fc.property(presses, (pressed) => {
      const day = wideHall()
      for (let people = 0; people < 40; people++) day.take(['jusho', 'shomei'])
      for (const each of pressed) press(day, each)
      const { large, small } = rows(day)
      const calls = [...large, ...small]
      expect(shown(day)).toEqual(expect.arrayContaining([...awaited(day)]))
      expect(new Set(calls.map(({ number }) => number)).size).toBe(calls.length)
      expect(calls).toEqual(calls.toSorted((a, b) => b.call - a.call))
      expect(small.every(({ pending }) => pending)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('no counter has two numbers on the board, however often it has called since [B1]', () => {
  const presses = fc.array(fc.constantFrom<Press['act']>('call-next', 'start', 'finish', 'hold', 'absent', 'recall'), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(presses, (acts) => {
      const day = wideHall()
      for (let people = 0; people < 40; people++) day.take(['shomei'])
      for (const act of acts) press(day, { act, at: '1' })
      expect(rows(day).large.length).toBeLessThanOrEqual(1)
    }),
  )
})
