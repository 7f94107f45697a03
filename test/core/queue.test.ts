import { expect, test } from 'vitest'
import { nextFor } from '#core/queue.ts'
import { counter, number, outcomeOf, paperDay, smallOffice } from './office-for-tests.ts'

test('the earliest arrival is called first [Q2]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  expect(day.callNext('1')).toBe(first)
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('1')).toBe(second)
})

test('a counter turns to a lower rank only when the higher ones are empty [Q1]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('2') })
  const certificate = day.take(['shomei'])
  const moving = day.take(['jusho'])
  expect(day.callNext('2')).toBe(moving)
  day.must({ type: 'finish', counter: counter('2') })
  expect(day.callNext('2')).toBe(certificate)
})

test('priority goes first, but after two in a row one ordinary visitor is called, and staff are told why [Q3]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const ordinary = day.take(['shomei'])
  const priority = [1, 2, 3].map(() => day.take(['shomei'], 'priority'))
  const called = [1, 2, 3, 4].map(() => {
    const why = nextFor(day.office(), expectCounter(day), day.now())?.why
    const paper = day.callNext('1')
    day.must({ type: 'finish', counter: counter('1') })
    return [paper, why]
  })
  expect(called).toEqual([
    [priority[0], 'priority'],
    [priority[1], 'priority'],
    [ordinary, 'interleave'],
    [priority[2], 'arrival'],
  ])
})

test('nobody is overtaken past the limit, even when priorities come without end [Q4]', () => {
  const settings = smallOffice({ priority: { interleave: 20, overtakingLimit: 4 } })
  const day = paperDay(settings)
  day.must({ type: 'open', counter: counter('1') })
  const ordinary = day.take(['shomei'])
  const called: string[] = []
  for (let turn = 0; turn < 6; turn++) {
    day.take(['shomei'], 'priority')
    called.push(day.callNext('1'))
    day.must({ type: 'finish', counter: counter('1') })
  }
  expect(called.indexOf(ordinary)).toBe(4)
})

test('called to one counter, a visitor stands in no other line, and comes back in order of arrival [T3]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const both = day.take(['shomei', 'jusho'])
  const later = day.take(['jusho'])
  expect(day.callNext('1')).toBe(both)
  expect(day.callNext('2')).toBe(later)
  day.must({ type: 'finish', counter: counter('2') })
  const third = day.take(['jusho'])
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('2')).toBe(both)
  day.must({ type: 'finish', counter: counter('2') })
  expect(day.callNext('2')).toBe(third)
})

test('any number can be called while it is at no counter and not settled [Q5]', () => {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  const call = (id: string, paper: string) =>
    day.command({ type: 'call', counter: counter(id), number: number(paper), service: null })
  expect(outcomeOf(call('1', second))).toBe('allowed')
  expect(outcomeOf(call('2', second))).toBe('ticket-at-counter')
  day.must({ type: 'finish', counter: counter('1') })
  expect(outcomeOf(call('2', second))).toBe('illegal-move')
  expect(outcomeOf(call('2', 'Z999'))).toBe('unknown-ticket')
  expect(outcomeOf(call('2', first))).toBe('allowed')
})

test('a counter calls only when it is open and has nobody [Q6]', () => {
  const day = paperDay()
  day.take(['shomei'])
  day.take(['shomei'])
  const next = () => outcomeOf(day.command({ type: 'call-next', counter: counter('1') }))
  expect(next()).toBe('counter-not-open')
  day.must({ type: 'open', counter: counter('1') })
  expect(next()).toBe('allowed')
  expect(next()).toBe('counter-busy')
  day.must({ type: 'finish', counter: counter('1') })
  day.must({ type: 'pause', counter: counter('1') })
  expect(next()).toBe('counter-not-open')
})

test('whoever was overtaken to the limit is next, but not before an earlier arrival of the same class [Q2, Q4]', () => {
  const day = paperDay(smallOffice({ priority: { interleave: 5, overtakingLimit: 1 } }))
  day.must({ type: 'open', counter: counter('1') })
  const [early, late] = [day.take(['shomei']), day.take(['shomei'])]
  expect(day.callNext('1')).toBe(early)
  day.must({ type: 'hold', number: early, service: null })
  day.take(['shomei'], 'priority')
  day.callNext('1')
  day.must({ type: 'finish', counter: counter('1') })
  day.must({ type: 'return', number: early, service: null })
  day.take(['shomei'], 'priority')
  expect(day.callNext('1')).toBe(early)
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('1')).toBe(late)
})

const expectCounter = (day: ReturnType<typeof paperDay>) => {
  const found = day.office().counters.get(counter('1'))
  if (!found) throw new Error('no counter 1')
  return found
}
