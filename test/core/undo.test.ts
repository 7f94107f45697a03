import { expect, test } from 'vitest'
import type { Command } from '#contract/commands.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { boardView } from '#core/views/board.ts'
import { counter, number, outcomeOf, paperDay } from './office-for-tests.ts'

const undo = (paper: string): Command => ({ type: 'undo', number: number(paper), by: null })

test('a move on which something has been built is not undone [U2]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  expect(outcomeOf(day.command(undo(first)))).toBe('nothing-to-undo')
  day.callNext('1')
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('1')).toBe(second)
  expect(outcomeOf(day.command(undo(first)))).toBe('nothing-to-undo')
  expect(outcomeOf(day.command(undo('Z999')))).toBe('unknown-ticket')
})

test('undo is not undone again, and goes one move back only [U2]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const paper = day.take(['shomei'])
  day.callNext('1')
  day.must({ type: 'start', counter: counter('1') })
  day.must(undo(paper))
  expect(day.office().live.get(paper)?.errands[0]?.state).toBe('called')
  expect(outcomeOf(day.command(undo(paper)))).toBe('nothing-to-undo')
})

test('errands that were cancelled together come back together [U1]', () => {
  const day = paperDay()
  const paper = day.take(['shomei', 'jusho'])
  day.wait(5)
  day.must({ type: 'cancel', number: paper, service: null, by: 'staff' })
  expect(day.office().settled.has(paper)).toBe(true)
  day.must(undo(paper))
  expect(
    day
      .office()
      .live.get(paper)
      ?.errands.map(({ state }) => state),
  ).toEqual(['waiting', 'waiting'])
})

test('both facts stay in the journal, and a replay of it comes to the same office [U3]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const paper = day.take(['shomei'])
  day.wait(3)
  day.callNext('1')
  day.must({ type: 'absent', number: paper, service: null })
  day.must(undo(paper))
  expect(day.events().map(({ body }) => body.type)).toEqual([
    'day-opened',
    'counter-opened',
    'ticket-issued',
    'errand-called',
    'errand-missed',
    'errand-undone',
  ])
  const replayed = day.events().reduce<Office | null>((office, event) => evolve(office, event), null)
  expect(replayed && factsOf(replayed)).toEqual(factsOf(day.office()))
  expect(factsOf(day.office())).toMatchObject([{ absences: 0, calls: 1, waitMs: 180_000, outcome: 'open' }])
})

test('a call that is taken back keeps its number, so that the next one is heard as new [U1]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const paper = day.take(['shomei'])
  day.callNext('1')
  day.must(undo(paper))
  day.callNext('1')
  expect(boardView(day.office(), day.now()).calls.map(({ call }) => call)).toEqual([2])
})

test('a call that was taken back does not come back with the undoing of a later one [U1, B1]', () => {
  const day = paperDay()
  for (const id of ['1', '3']) day.must({ type: 'open', counter: counter(id) })
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  day.callNext('1')
  day.callNext('3')
  day.must(undo(first))
  day.must(undo(second))
  expect(boardView(day.office(), day.now()).calls).toEqual([])
})

test('whoever is awaited again after an undo is on the board again, however many calls came between [U1, B1]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const [served] = [day.take(['shomei']), day.take(['jusho'])]
  day.callNext('1')
  day.must({ type: 'start', counter: counter('1') })
  day.callNext('2')
  for (let recall = 0; recall < 30; recall++) day.must({ type: 'recall', counter: counter('2') })
  expect(boardView(day.office(), day.now()).calls.some((call) => call.number === served)).toBe(false)
  day.must(undo(served))
  expect(boardView(day.office(), day.now()).calls.at(-1)).toMatchObject({ number: served, pending: true })
})
