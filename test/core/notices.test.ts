import { expect, test } from 'vitest'
import type { NoticeBefore } from '#contract/notices.ts'
import type { TicketNumber } from '#contract/primitives.ts'
import { noticeReader } from '#core/notices.ts'
import { counter, type PaperDay, paperDay } from './office-for-tests.ts'

const ON_CALL: NoticeBefore = { by: 'call' }

function open(...counters: readonly string[]): PaperDay {
  const day = paperDay()
  for (const id of counters) day.must({ type: 'open', counter: counter(id) })
  return day
}
const take = (day: PaperDay, count: number, errand = 'shomei') => Array.from({ length: count }, () => day.take([errand]))
const due = (day: PaperDay, number: TicketNumber, before: NoticeBefore) =>
  noticeReader(day.office(), day.now())({ number, before })
const kinds = (day: PaperDay, number: TicketNumber, before: NoticeBefore = ON_CALL) =>
  due(day, number, before).map(({ kind }) => kind)

/** Hears the errand of whoever comes next, from call to end. */
function serve(day: PaperDay, at = '1'): void {
  day.callNext(at)
  day.must({ type: 'start', counter: counter(at) })
  day.must({ type: 'finish', counter: counter(at) })
}

test('a turn is near with so many people ahead, and not one person earlier [J1]', () => {
  const day = open('1')
  const papers = take(day, 6)
  expect(papers.map((number) => kinds(day, number, { by: 'people', people: 3 }).length)).toEqual([1, 1, 1, 1, 0, 0])
  const last = papers[5] as TicketNumber
  serve(day)
  expect(kinds(day, last, { by: 'people', people: 3 })).toEqual([])
  serve(day)
  expect(due(day, last, { by: 'people', people: 3 })).toMatchObject([{ kind: 'near', occasion: 'near/1/shomei', ahead: 3 }])
})

test('a turn is near so many minutes before, by the reckoning that the page shows; without a counter nothing is near [J1]', () => {
  const day = open('1')
  const papers = take(day, 6)
  // Four minutes each, one counter: 0, 4, 8, 12 …
  expect(papers.map((number) => kinds(day, number, { by: 'minutes', minutes: 10 }).length)).toEqual([1, 1, 1, 0, 0, 0])
  day.must({ type: 'close', counter: counter('1') })
  expect(papers.flatMap((number) => kinds(day, number, { by: 'minutes', minutes: 10 }))).toEqual([])
})

test('a call is one occasion however often it is looked at, and a recall another [J1]', () => {
  const day = open('1')
  const [number] = take(day, 1) as [TicketNumber]
  expect(kinds(day, number)).toEqual([])
  day.callNext('1')
  const [call] = due(day, number, ON_CALL)
  expect(call).toMatchObject({ kind: 'called', counter: '1' })
  day.wait(1)
  expect(due(day, number, ON_CALL)).toEqual([call])
  day.must({ type: 'recall', counter: counter('1') })
  const [recall] = due(day, number, ON_CALL)
  expect(recall?.kind).toBe('called')
  expect(recall?.occasion).not.toBe(call?.occasion)
  day.must({ type: 'start', counter: counter('1') })
  expect(kinds(day, number)).toEqual([])
})

test('papers that are ready and a call that was missed are told; a second miss is a second occasion [J1]', () => {
  const day = open('1', '2')
  const [number] = take(day, 1, 'jusho') as [TicketNumber]
  day.callNext('2')
  day.must({ type: 'absent', number, service: null })
  const missed = due(day, number, ON_CALL)
  expect(missed).toMatchObject([{ kind: 'missed' }])
  day.must({ type: 'return', number, service: null })
  day.callNext('2')
  day.must({ type: 'absent', number, service: null })
  expect(due(day, number, ON_CALL)).toMatchObject([{ kind: 'missed' }])
  expect(due(day, number, ON_CALL)[0]?.occasion).not.toBe(missed[0]?.occasion)
  day.must({ type: 'return', number, service: null })
  day.callNext('2')
  day.must({ type: 'start', counter: counter('2') })
  day.must({ type: 'prepare', number, service: null })
  expect(kinds(day, number, { by: 'people', people: 3 })).toEqual([])
  day.must({ type: 'ready', number, service: null })
  expect(due(day, number, { by: 'people', people: 3 })).toMatchObject([{ kind: 'ready', occasion: 'ready/1' }])
})

test('nothing is told of whoever has left or is being served [J2]', () => {
  const day = open('1')
  const [first, second] = take(day, 2) as [TicketNumber, TicketNumber]
  day.must({ type: 'cancel', number: second, service: null, by: 'visitor' })
  serve(day)
  expect([first, second].flatMap((number) => kinds(day, number, { by: 'people', people: 20 }))).toEqual([])
})
