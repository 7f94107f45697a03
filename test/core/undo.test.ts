import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '#contract/commands.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { boardView } from '#core/views/board.ts'
import { deskView } from '#core/views/desk.ts'
import { floorView } from '#core/views/floor.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import { visitsOf } from '#core/visits.ts'
import { counter, number, outcomeOf, type PaperDay, paperDay, STAFF_SIGHT, service } from './office-for-tests.ts'

/** Everything anyone sees of the office, and what the statistics say, as text. */
function everythingSeen(day: PaperDay): string {
  const office = day.office()
  const now = day.now()
  const desks = ['1', '2', '3'].map((id) => deskView(office, counter(id), { now, ...STAFF_SIGHT }))
  return JSON.stringify([
    menuView(office, now),
    boardView(office, now),
    lineView(office, now),
    floorView(office, { now, ...STAFF_SIGHT }),
    desks,
    factsOf(office),
    visitsOf(office),
  ])
}

const undo = (paper: string): Command => ({ type: 'undo', number: number(paper), by: null })

const COUNTERS = ['1', '2', '3'] as const
const act = fc.oneof(
  fc.record({ do: fc.constant('take' as const), of: fc.subarray(['shomei', 'jusho'], { minLength: 1 }), priority: fc.boolean() }),
  fc.record({
    do: fc.constantFrom('call-next' as const, 'start' as const, 'finish' as const, 'recall' as const),
    at: fc.constantFrom(...COUNTERS),
  }),
  fc.record({ do: fc.constant('call' as const), at: fc.constantFrom(...COUNTERS), pick: fc.nat(30) }),
  fc.record({
    do: fc.constantFrom(
      'add-errand' as const,
      'redirect' as const,
      'prioritise' as const,
      'note' as const,
      'carry-over' as const,
    ),
    pick: fc.nat(30),
  }),
  fc.record({
    do: fc.constantFrom(
      'hold' as const,
      'absent' as const,
      'return' as const,
      'prepare' as const,
      'ready' as const,
      'cancel' as const,
      'transfer' as const,
    ),
    pick: fc.nat(30),
    service: fc.option(fc.constantFrom('shomei', 'jusho'), { nil: null }),
  }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

function commandOf(day: PaperDay, wanted: Act): Command | null {
  if (wanted.do === 'take')
    return {
      type: 'take-ticket',
      ticket: {
        services: wanted.of.map(service),
        language: 'ja',
        priority: wanted.priority ? 'priority' : 'ordinary',
        needs: [],
      },
    }
  const paper = 'pick' in wanted ? [...day.office().live.keys()][wanted.pick % Math.max(1, day.office().live.size)] : undefined
  if (wanted.do === 'call') return paper ? { type: 'call', counter: counter(wanted.at), number: paper, service: null } : null
  if ('at' in wanted) return { type: wanted.do, counter: counter(wanted.at) }
  if (!paper) return null
  const whole = { number: paper }
  switch (wanted.do) {
    case 'add-errand':
      return { type: 'add-errand', ...whole, service: service('annai'), after: null }
    case 'redirect':
      return { type: 'redirect', ...whole, to: service('annai'), for: { to: 'counter', counter: counter('3') } }
    case 'prioritise':
      return { type: 'prioritise', ...whole, reason: 'pregnancy' }
    case 'note':
      return { type: 'note', ...whole, needs: ['wheelchair'], language: 'vi' }
    case 'carry-over':
      return { type: 'carry-over', ...whole, carry: true }
  }
  const about = { number: paper, service: wanted.service === null ? null : service(wanted.service) }
  if (wanted.do === 'transfer') return { type: 'transfer', ...about, to: service('annai') }
  return wanted.do === 'cancel' ? { type: 'cancel', ...about, by: 'staff' } : { type: wanted.do, ...about }
}

test('on any day, undoing the last move restores everything anyone sees, byte for byte [U1]', () => {
  const undone = { moves: 0 }
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 100 }), (wanted) => {
      const day = paperDay()
      for (const id of COUNTERS) day.must({ type: 'open', counter: counter(id) })
      for (const each of wanted) {
        day.wait(0.5)
        const command = commandOf(day, each)
        if (!command) continue
        const before = everythingSeen(day)
        const decision = day.command(command)
        const [moved] = decision.ok ? decision.events : []
        if (!moved || !('number' in moved) || moved.type === 'ticket-issued') continue
        day.must(undo(moved.number))
        expect(everythingSeen(day)).toBe(before)
        day.must(command)
        undone.moves += 1
      }
    }),
    { numRuns: 150 },
  )
  expect(undone.moves).toBeGreaterThan(300)
})

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
