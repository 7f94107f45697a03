import { expect, test } from 'vitest'
import type { ServiceSettings } from '#contract/settings.ts'
import { deskView } from '#core/views/desk.ts'
import { lineView } from '#core/views/line.ts'
import { visitsOf } from '#core/visits.ts'
import { counter, number, outcomeOf, type PaperDay, paperDay, STAFF_SIGHT, service, smallOffice } from './office-for-tests.ts'

/** The small ward with some services set otherwise. */
const officeWith = (changes: Readonly<Record<string, Partial<ServiceSettings>>>) =>
  smallOffice({ services: smallOffice().services.map((each) => ({ ...each, ...changes[each.id] })) })

function openAll(day: PaperDay): void {
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
}

const waiting = (day: PaperDay, id: string): string[] =>
  lineView(day.office(), day.now())
    .services.filter((each) => each.id === id)
    .flatMap((each) => each.waiting.map(({ number: paper }) => paper))

const finish = (day: PaperDay, id: string) => day.must({ type: 'finish', counter: counter(id) })
const add = (paper: string, id: string) =>
  ({ type: 'add-errand', number: number(paper), service: service(id), after: null }) as const

test('an errand that comes after another stands in no line until that one is settled, and then begins to wait [T8]', () => {
  const day = paperDay(officeWith({ shomei: { after: [service('jusho')] } }))
  openAll(day)
  const paper = day.take(['shomei', 'jusho'])
  const later = day.take(['shomei'])
  day.wait(10)
  expect(waiting(day, 'shomei')).toEqual([later])
  expect(day.callNext('2')).toBe(paper)
  finish(day, '2')
  day.wait(5)
  expect(day.callNext('1')).toBe(paper)
  expect(visitsOf(day.office())[0]?.errands.map(({ state }) => state)).toEqual(['called', 'served'])
  expect(day.office().live.get(paper)?.errands[0]?.waitedMs).toBe(5 * 60_000)
})

test('errands are added and dropped while the visitor is here: the number and the place by arrival stay [T9, N5]', () => {
  const day = paperDay()
  openAll(day)
  const first = day.take(['jusho'])
  const second = day.take(['shomei'])
  day.must(add(first, 'shomei'))
  expect(waiting(day, 'shomei')).toEqual([first, second])
  expect(outcomeOf(day.command(add(first, 'shomei')))).toBe('errand-there')
  day.must({ type: 'cancel', number: first, service: service('jusho'), by: 'staff', reason: 'papers-missing' })
  expect(day.callNext('1')).toBe(first)
  finish(day, '1')
  expect(outcomeOf(day.command(add(first, 'annai')))).toBe('illegal-move')
})

test('papers are handed over at the counters that deliver, and by anyone who hears the errand once these have closed [T10]', () => {
  const { counters } = smallOffice()
  const day = paperDay(
    smallOffice({ counters: counters.map((each) => (each.id === '3' ? { ...each, delivers: [service('jusho')] } : each)) }),
  )
  openAll(day)
  const paper = day.take(['jusho'])
  day.callNext('2')
  day.must({ type: 'prepare', number: paper, service: null })
  day.must({ type: 'ready', number: paper, service: null })
  expect(outcomeOf(day.command({ type: 'call-next', counter: counter('2') }))).toBe('nobody-waiting')
  day.must({ type: 'close', counter: counter('3') })
  expect(day.callNext('2')).toBe(paper)
  day.must({ type: 'undo', number: paper, by: null })
  day.must({ type: 'open', counter: counter('3') })
  expect(day.callNext('3')).toBe(paper)
})

test('whoever works a counter is known to work there, and is meant wherever they sit, until it closes [T11, Q9]', () => {
  const day = paperDay()
  const sato = 'sato' as never
  day.must({ type: 'open', counter: counter('1'), clerk: sato })
  for (const id of ['2', '3']) day.must({ type: 'open', counter: counter(id) })
  const paper = day.take(['jusho'])
  day.callNext('2')
  day.must({ type: 'transfer', number: paper, service: null, to: null, for: { to: 'clerk', clerk: sato } })
  expect(outcomeOf(day.command({ type: 'call-next', counter: counter('2') }))).toBe('nobody-waiting')
  expect(deskView(day.office(), counter('1'), { now: day.now(), ...STAFF_SIGHT })?.next).toMatchObject({
    number: paper,
    why: 'designated',
  })
  day.must({ type: 'close', counter: counter('1') })
  expect(day.callNext('2')).toBe(paper)
  finish(day, '2')
  const other = day.take(['shomei'])
  const toSato = { type: 'transfer', number: other, service: null, to: null, for: { to: 'clerk', clerk: sato } } as const
  expect(outcomeOf(day.command(toSato))).toBe('unknown-clerk')
})

test('sent on and back, a visitor is called there first and then by the counter that sent them [T12]', () => {
  const day = paperDay()
  openAll(day)
  const paper = day.take(['jusho'])
  day.take(['jusho'])
  expect(day.callNext('2')).toBe(paper)
  day.must({ type: 'redirect', number: paper, to: service('shomei'), for: null })
  day.callNext('2')
  expect(day.callNext('1')).toBe(paper)
  finish(day, '1')
  expect(outcomeOf(day.command({ type: 'call-next', counter: counter('3') }))).toBe('nobody-waiting')
  finish(day, '2')
  expect(day.callNext('2')).toBe(paper)
})

test('priority is given for a reason, and taken back [T13]', () => {
  const day = paperDay()
  openAll(day)
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  day.must({ type: 'prioritise', number: second, reason: 'pregnancy' })
  expect(deskView(day.office(), counter('1'), { now: day.now(), ...STAFF_SIGHT })?.next?.number).toBe(second)
  day.must({ type: 'prioritise', number: second, reason: null })
  expect(day.callNext('1')).toBe(first)
})
