import { expect, test } from 'vitest'
import type { Command } from '#contract/commands.ts'
import { ERRAND_STATES, type ErrandState, MOVES, type Move } from '#contract/words.ts'
import { LEGAL_FROM } from '#core/ticket.ts'
import { counter, number, outcomeOf, type PaperDay, paperDay, service, smallOffice } from './office-for-tests.ts'

/** Brings errand A001 (a moving notice, which delivers) into each state by the moves an office would make. */
const INTO: Readonly<Record<ErrandState, (day: PaperDay) => void>> = {
  waiting: () => undefined,
  called: (day) => void day.callNext('2'),
  serving: (day) => {
    INTO.called(day)
    day.must({ type: 'start', counter: counter('2') })
  },
  held: (day) => move(day, 'hold'),
  absent: (day) => {
    INTO.called(day)
    move(day, 'absent')
  },
  preparing: (day) => {
    INTO.serving(day)
    move(day, 'prepare')
  },
  ready: (day) => {
    INTO.preparing(day)
    move(day, 'ready')
  },
  served: (day) => {
    INTO.serving(day)
    day.must({ type: 'finish', counter: counter('2') })
  },
  cancelled: (day) => void day.must({ type: 'cancel', number: number('B001'), service: null, by: 'staff' }),
  lapsed: () => undefined,
  carried: () => undefined,
}

const move = (day: PaperDay, type: 'hold' | 'absent' | 'prepare' | 'ready') =>
  void day.must({ type, number: number('B001'), service: null })

/** What people do; the end of the day lapses and carries over. */
type MoveOfPeople = Exclude<Move, 'lapse' | 'carry'>

const COMMAND: Readonly<Record<MoveOfPeople, Command>> = {
  call: { type: 'call', counter: counter('3'), number: number('B001'), service: null },
  recall: { type: 'recall', counter: counter('2') },
  start: { type: 'start', counter: counter('2') },
  finish: { type: 'finish', counter: counter('2') },
  prepare: { type: 'prepare', number: number('B001'), service: null },
  ready: { type: 'ready', number: number('B001'), service: null },
  hold: { type: 'hold', number: number('B001'), service: null },
  absent: { type: 'absent', number: number('B001'), service: null },
  return: { type: 'return', number: number('B001'), service: null },
  transfer: { type: 'transfer', number: number('B001'), service: null, to: service('annai') },
  redirect: { type: 'redirect', number: number('B001'), to: service('annai'), for: null },
  cancel: { type: 'cancel', number: number('B001'), service: null, by: 'staff' },
}

const movesOfPeople = MOVES.filter((candidate): candidate is MoveOfPeople => candidate !== 'lapse' && candidate !== 'carry')

for (const state of ERRAND_STATES.filter((candidate) => candidate !== 'lapsed' && candidate !== 'carried'))
  test.each(movesOfPeople)(`from ${state}, %s is allowed or refused as the table says [T1]`, (wanted) => {
    const day = paperDay()
    for (const id of ['2', '3']) day.must({ type: 'open', counter: counter(id) })
    day.take(['jusho'])
    INTO[state](day)
    const allowed = (LEGAL_FROM[wanted] as readonly ErrandState[]).includes(state)
    expect(outcomeOf(day.command(COMMAND[wanted])) === 'allowed').toBe(allowed)
  })

test('papers are prepared only where the service delivers, and are handed over at a delivery call [T4, N5]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const certificate = day.take(['shomei'])
  day.callNext('1')
  expect(outcomeOf(day.command({ type: 'prepare', number: certificate, service: null }))).toBe('illegal-move')

  const moving = day.take(['jusho'])
  day.callNext('2')
  day.must({ type: 'prepare', number: moving, service: null })
  day.must({ type: 'ready', number: moving, service: null })
  expect(day.callNext('2')).toBe(moving)
  expect(day.events().at(-1)?.body).toMatchObject({ type: 'errand-called', stage: 'delivery', number: moving })
  expect(outcomeOf(day.command({ type: 'prepare', number: moving, service: null }))).toBe('illegal-move')
})

test('where two errands could be meant, the move is refused rather than guessed [T5]', () => {
  const day = paperDay()
  const paper = day.take(['shomei', 'jusho'])
  expect(outcomeOf(day.command({ type: 'hold', number: paper, service: null }))).toBe('illegal-move')
  expect(outcomeOf(day.command({ type: 'hold', number: paper, service: service('jusho') }))).toBe('allowed')
})

test('holding one errand does not take the visitor away from the counter of another [T2]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const paper = day.take(['shomei', 'jusho'])
  day.callNext('1')
  day.must({ type: 'hold', number: paper, service: service('jusho') })
  expect(day.office().live.get(paper)?.at).toBe('1')
  day.must({ type: 'finish', counter: counter('1') })
  expect(
    day
      .office()
      .live.get(paper)
      ?.errands.map(({ state }) => state),
  ).toEqual(['served', 'held'])
})

test('leaving the queue settles every open errand and frees the counter [T6]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const paper = day.take(['shomei', 'jusho'])
  day.callNext('1')
  day.must({ type: 'cancel', number: paper, service: null, by: 'visitor' })
  expect(
    day
      .office()
      .settled.get(paper)
      ?.errands.map(({ state }) => state),
  ).toEqual(['cancelled', 'cancelled'])
  expect(day.office().counters.get(counter('1'))?.current).toBeNull()
  expect(outcomeOf(day.command({ type: 'cancel', number: paper, service: null, by: 'visitor' }))).toBe('illegal-move')
})

test('the number stays through recall, hold, absence, preparation, transfer and delivery [N5]', () => {
  const day = paperDay()
  for (const id of ['2', '3']) day.must({ type: 'open', counter: counter(id) })
  const paper = day.take(['jusho'])
  day.callNext('2')
  day.must({ type: 'recall', counter: counter('2') })
  day.must({ type: 'absent', number: paper, service: null })
  day.must({ type: 'return', number: paper, service: null })
  day.must({ type: 'transfer', number: paper, service: null, to: service('annai') })
  expect(day.callNext('3')).toBe(paper)
})

test('a number is prefix and at least three digits; a used-up range is refused and stores nothing [N1, N4]', () => {
  const day = paperDay()
  expect([day.take(['shomei']), day.take(['jusho', 'shomei']), day.take(['shomei'])]).toEqual(['A001', 'B001', 'A002'])
  for (const paper of ['C001', 'C002', 'C003']) expect(day.take(['annai'])).toBe(paper)
  const before = day.events().length
  const refused = day.command({
    type: 'take-ticket',
    ticket: { services: [service('annai')], language: 'ja', priority: 'ordinary', needs: [] },
  })
  expect(outcomeOf(refused)).toBe('numbers-exhausted')
  expect(day.events().length).toBe(before)
})

test('past 999 the numbers simply grow longer [N1]', () => {
  const [first, ...others] = smallOffice().services
  if (!first) throw new Error('no service')
  const day = paperDay(smallOffice({ services: [{ ...first, numbers: { prefix: 'A', from: 999, to: 1001 } }, ...others] }))
  expect([day.take(['shomei']), day.take(['shomei'])]).toEqual(['A999', 'A1000'])
})

test('a cancelled number is not given again [N3]', () => {
  const day = paperDay()
  const paper = day.take(['shomei'])
  day.must({ type: 'cancel', number: paper, service: null, by: 'staff' })
  expect(day.take(['shomei'])).toBe('A002')
})
