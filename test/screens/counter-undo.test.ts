import { expect, test } from 'vitest'
import type { Command } from '#contract/commands.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { answerMoved } from '#core/answers.ts'
import { decide } from '#core/decide.ts'
import { deskView } from '#core/views/desk.ts'
import type { Deed } from '../../counter/deeds/deed.ts'
import { type LastDeed, lastDeed, stillStands } from '../../counter/deeds/last-deed.ts'
import { counter, number, type PaperDay, paperDay, STAFF_SIGHT, service } from '../core/office-for-tests.ts'

const HERE = counter('2')
const THERE = counter('1')
const REVISION = 7

function desk(day: PaperDay): DeskView {
  const view = deskView(day.office(), HERE, { now: day.now(), ...STAFF_SIGHT })
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
function atCounter(day: PaperDay): TicketCard {
  const { current } = desk(day)
  if (!current) throw new Error('nobody is at the counter')
  return current.ticket
}

/** The office answers, as it does before anything has changed, and does it. */
function answered(day: PaperDay, command: Command) {
  const [before, now] = [day.office(), day.now()]
  const decision = decide(before, command, now)
  if (!decision.ok) throw new Error(`${command.type} was refused`)
  const answer = answerMoved({ before, events: decision.events, now, revision: REVISION })
  day.must(command)
  return { ok: true, answer } as const
}
/** And the desk remembers. */
function done(day: PaperDay, deed: Deed, command: Command): LastDeed {
  const last = lastDeed(null, deed, answered(day, command))
  if (!last) throw new Error(`${deed.type} is not remembered`)
  return last
}
const calledNext = (day: PaperDay): LastDeed => done(day, { type: 'call-next' }, { type: 'call-next', counter: HERE })
function moved(day: PaperDay, type: 'absent' | 'hold'): LastDeed {
  const on = { type, number: atCounter(day).number, service: service('jusho') } as const
  return done(day, on, on)
}
const stands = (last: LastDeed, day: PaperDay) => stillStands(last, desk(day), REVISION)

test('what was done last is offered with its number, however it was called [U1, C2]', () => {
  const day = morning()
  const last = calledNext(day)
  expect(last).toMatchObject({ did: 'call', number: atCounter(day).number, undone: false })
  expect(moved(day, 'absent')).toMatchObject({ did: 'absent', number: last.number, state: 'absent' })
})

test('it is offered once: what was undone is only said, until the next deed [U1, U2]', () => {
  const day = morning()
  const last = calledNext(day)
  const undone = lastDeed(
    last,
    { type: 'undo', number: last.number },
    answered(day, { type: 'undo', number: number(last.number), by: null }),
  )
  expect(undone).toEqual({ ...last, undone: true })
  expect(undone && stands(undone, day)).toBe(true)
  expect(lastDeed(undone, { type: 'call-next' }, answered(day, { type: 'call-next', counter: HERE }))).toEqual(last)
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
  day.must({ type: 'return', number: number(held.number), service: service('jusho') })
  expect(stands(held, day)).toBe(false)
})

test('a visitor whom another counter has called is theirs [U2, T2]', () => {
  const day = morning()
  calledNext(day)
  const absent = moved(day, 'absent')
  day.must({ type: 'call', counter: THERE, number: number(absent.number), service: service('shomei') })
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
  const before = desk(day)
  const { number } = atCounter(day)
  const last = done(day, { type: 'cancel', number }, { type: 'cancel', number, service: null, by: 'staff' })
  expect(last).toMatchObject({ did: 'cancel', number, state: 'cancelled' })
  expect(desk(day).waiting.total).toBe(1)
  expect(stands(last, day)).toBe(true)
  day.must({ type: 'undo', number, by: null })
  expect(desk(day)).toEqual(before)
})
