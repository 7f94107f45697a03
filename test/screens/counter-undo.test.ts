import { expect, test } from 'vitest'
import { deedWords } from '#client/words/counter.ts'
import type { Command } from '#contract/commands.ts'
import type { DeskView } from '#contract/views.ts'
import { answerMoved } from '#core/answers.ts'
import { deskView } from '#core/views/desk.ts'
import type { Deed } from '../../counter/deed.ts'
import { type LastDeed, lastDeed, stillStands } from '../../counter/last-deed.ts'
import { counter, type PaperDay, paperDay, service } from '../core/office-for-tests.ts'

const HERE = counter('2')
const THERE = counter('1')
const REVISION = 7

function desk(day: PaperDay): DeskView {
  const view = deskView(day.office(), HERE, { now: day.now(), displays: [] })
  if (!view) throw new Error('the counter is there')
  return view
}

/** A counter that is open, with visitors waiting; whoever is first has another errand too. */
function morning(): PaperDay {
  const day = paperDay()
  for (const id of [HERE, THERE]) day.must({ type: 'open', counter: id })
  day.take(['jusho', 'shomei'])
  day.take(['jusho'])
  return day
}
const firstOf = (day: PaperDay): string => desk(day).current?.ticket.number ?? desk(day).waiting.first[0]?.number ?? ''

/** The office does it and answers; the desk remembers. */
function done(day: PaperDay, deed: Deed, command: Command): LastDeed {
  const before = day.office()
  const events = day.must(command)
  const last = lastDeed(null, deed, { ok: true, answer: answerMoved({ before, events, revision: REVISION }) })
  if (!last) throw new Error(`${deed.type} is not remembered`)
  return last
}
const calledNext = (day: PaperDay): LastDeed => done(day, { type: 'call-next' }, { type: 'call-next', counter: HERE })
function moved(day: PaperDay, type: 'absent' | 'hold'): LastDeed {
  const current = desk(day).current?.ticket
  if (!current) throw new Error('somebody is at the counter')
  return done(
    day,
    { type, number: current.number, service: 'jusho' },
    { type, number: current.number, service: service('jusho') },
  )
}
const stands = (last: LastDeed, day: PaperDay) => stillStands(last, desk(day), REVISION)

test('what was done last is offered with its number, whichever of the two calls it was [U1, C2]', () => {
  const day = morning()
  const number = firstOf(day)
  expect(calledNext(day)).toMatchObject({ did: 'call', number, undone: false })
  expect(moved(day, 'absent')).toMatchObject({ did: 'absent', number, state: 'absent' })
})

test('it is offered once: what was undone is only said [U1, U2]', () => {
  const day = morning()
  const last = calledNext(day)
  const before = day.office()
  const events = day.must({ type: 'undo', number: desk(day).current?.ticket.number ?? last.number } as Command)
  const answer = answerMoved({ before, events, revision: REVISION + 1 })
  const undone = lastDeed(last, { type: 'undo', number: last.number }, { ok: true, answer })
  expect(undone).toEqual({ ...last, undone: true })
  expect(undone && stillStands(undone, desk(day), REVISION + 1)).toBe(true)
})

test('opening, leaving or closing the counter moves no ticket, and after it nothing is offered [U2]', () => {
  const last = calledNext(morning())
  const answer = { revision: REVISION + 1, counter: HERE, state: 'paused' } as const
  expect(lastDeed(last, { type: 'pause' }, { ok: true, answer })).toBeNull()
})

test('a refused deed leaves the offer; a refused undo, and a deed without an answer, end it [U2, C3]', () => {
  const last = calledNext(morning())
  const refused = (code: 'nothing-to-undo' | 'nobody-waiting' | 'unreachable') => ({ ok: false, refusal: { code } }) as const
  expect(lastDeed(last, { type: 'call-next' }, refused('nobody-waiting'))).toBe(last)
  expect(lastDeed(last, { type: 'undo', number: last.number }, refused('nothing-to-undo'))).toBeNull()
  expect(lastDeed(last, { type: 'finish' }, refused('unreachable'))).toBeNull()
})

test('while the visitor stands where the deed left them it stays on offer, also at the counter and after they have gone [U2]', () => {
  const day = morning()
  expect(stands(calledNext(day), day)).toBe(true)
  expect(stands(moved(day, 'hold'), day)).toBe(true)
  calledNext(day)
  expect(stands(done(day, { type: 'finish' }, { type: 'finish', counter: HERE }), day)).toBe(true)
})

test('what a colleague did with the visitor since is not ours to undo [U2]', () => {
  const day = morning()
  calledNext(day)
  const held = moved(day, 'hold')
  day.must({ type: 'return', number: desk(day).waiting.first[0]?.number ?? held.number, service: service('jusho') } as Command)
  expect(stands(held, day)).toBe(false)
})

test('a visitor whom another counter has called is theirs [U2, T2]', () => {
  const day = morning()
  calledNext(day)
  const number = desk(day).current?.ticket.number
  const absent = moved(day, 'absent')
  if (number) day.must({ type: 'call', counter: THERE, number, service: service('shomei') })
  expect(stands(absent, day)).toBe(false)
})

test('a view from before the deed says nothing about it, so that the corner does not flicker [U2]', () => {
  const day = morning()
  const before = desk(day)
  const last = calledNext(day)
  expect(stillStands(last, before, REVISION - 1)).toBe(true)
  expect(stillStands(last, before, null)).toBe(true)
  expect(stillStands(last, before, REVISION)).toBe(false)
})

test('a visitor who goes home leaves every line, and comes back to every one when that is undone [U1, T6]', () => {
  const day = morning()
  calledNext(day)
  const ticket = desk(day).current?.ticket
  if (!ticket) throw new Error('somebody is at the counter')
  const before = desk(day)
  const { number } = ticket
  const last = done(day, { type: 'cancel', number }, { type: 'cancel', number, service: null, by: 'staff' })
  expect(last).toMatchObject({ did: 'cancel', number, state: 'cancelled' })
  expect(desk(day).current).toBeNull()
  expect(stands(last, day)).toBe(true)
  day.must({ type: 'undo', number })
  expect(desk(day)).toEqual(before)
})

test('every deed on a ticket has its word in both languages [U1, G2]', () => {
  for (const wording of Object.values(deedWords)) expect([wording.ja, wording.en].every((words) => words.length > 1)).toBe(true)
})
