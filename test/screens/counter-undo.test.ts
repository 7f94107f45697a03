import { expect, test } from 'vitest'
import type { TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Deed } from '../../counter/deeds/deed.ts'
import { type LastDeed, lastDeed, stillStands, undoOf } from '../../counter/deeds/last-deed.ts'
import { counter, number, type PaperDay, paperDay, service } from '../core/office-for-tests.ts'
import { answerTo, deskOf } from './counter-desk-for-tests.ts'

const HERE = counter('2')
const THERE = counter('1')
const REVISION = 7

const desk = (day: PaperDay): DeskView => deskOf(day, HERE)

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

/** The office does it and answers. */
function answered(day: PaperDay, deed: Deed) {
  const answer = answerTo(day, deed, { at: HERE, revision: REVISION })
  if (!answer) throw new Error(`${deed.type} was refused`)
  return { ok: true, answer } as const
}
/** And the desk remembers. */
function done(day: PaperDay, deed: Deed): LastDeed {
  const last = lastDeed(null, deed, answered(day, deed))
  if (!last) throw new Error(`${deed.type} is not remembered`)
  return last
}
type LastMove = Extract<LastDeed, { number: string }>
function moveDone(day: PaperDay, deed: Deed): LastMove {
  const last = done(day, deed)
  if (!('number' in last)) throw new Error(`${deed.type} moved nobody`)
  return last
}
const calledNext = (day: PaperDay): LastMove => moveDone(day, { type: 'call-next' })
function moved(day: PaperDay, type: 'absent' | 'hold'): LastMove {
  const on = { number: atCounter(day).number, service: 'jusho' } as const
  return moveDone(day, type === 'hold' ? { type, ...on, reason: null, minutes: null } : { type, ...on })
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
  const undone = lastDeed(last, undoOf(last), answered(day, undoOf(last)))
  expect(undone).toEqual({ ...last, undone: true })
  expect(undone && stands(undone, day)).toBe(true)
  expect(lastDeed(undone, { type: 'call-next' }, answered(day, { type: 'call-next' }))).toEqual(last)
})

test('opening, leaving or closing the counter is offered in its turn, and taking it back brings back what was [U4, C2]', () => {
  const day = paperDay()
  const turns: readonly Deed[] = [{ type: 'open' }, { type: 'pause', reason: 'lunch', minutes: 60 }, { type: 'close' }]
  for (const turn of turns) {
    const before = desk(day)
    const last = done(day, turn)
    expect([last.did, stands(last, day)]).toEqual([turn.type, true])
    const undone = lastDeed(last, undoOf(last), answered(day, undoOf(last)))
    expect([undone?.undone, desk(day)]).toEqual([true, before])
    done(day, turn)
  }
})

test('a turn is not on offer any more once somebody is at the counter, or it has been turned elsewhere [U4]', () => {
  const day = morning()
  day.must({ type: 'pause', counter: HERE })
  const opened = done(day, { type: 'open' })
  calledNext(day)
  expect(stands(opened, day)).toBe(false)
  day.must({ type: 'finish', counter: HERE })
  const left = done(day, { type: 'pause', reason: null, minutes: null })
  day.must({ type: 'open', counter: HERE })
  expect(stands(left, day)).toBe(false)
})

test('a refused deed leaves the offer; a refused undo, and a deed without an answer, end it [U2, C3]', () => {
  const last = calledNext(morning())
  const refused = (code: 'nothing-to-undo' | 'nobody-waiting' | 'unreachable') => ({ ok: false, refusal: { code } }) as const
  expect(lastDeed(last, { type: 'call-next' }, refused('nobody-waiting'))).toBe(last)
  expect(lastDeed(last, undoOf(last), refused('nothing-to-undo'))).toBeNull()
  expect(lastDeed(last, { type: 'finish' }, refused('unreachable'))).toBeNull()
})

test('while the visitor stands where the deed left them it stays on offer, also at the counter and after they have gone [U2]', () => {
  const day = morning()
  expect(stands(calledNext(day), day)).toBe(true)
  expect(stands(moved(day, 'hold'), day)).toBe(true)
  calledNext(day)
  expect(stands(done(day, { type: 'finish' }), day)).toBe(true)
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
  const last = done(day, { type: 'cancel', number, service: null, reason: 'went-home' })
  expect(last).toMatchObject({ did: 'cancel', number, state: 'cancelled' })
  expect(desk(day).waiting.total).toBe(1)
  expect(stands(last, day)).toBe(true)
  day.must({ type: 'undo', number, by: null })
  expect(desk(day)).toEqual(before)
})
