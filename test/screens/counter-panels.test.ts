import { expect, test } from 'vitest'
import type { TicketNumber, WallTime } from '#contract/primitives.ts'
import { decide } from '#core/decide.ts'
import { instant } from '#core/time.ts'
import { announcedBreak, breakNear, leftOf, minutesUntil } from '../../counter/breaks/planned.ts'
import { clerkChoices, counterChoices, serviceChoices } from '../../counter/choosing/choices.ts'
import { afterKey, type Choice, chosenByDigit, NOTHING_TYPED, narrowed, type Typing } from '../../counter/choosing/narrow.ts'
import { cardIn } from '../../counter/deeds/cards.ts'
import type { Deed } from '../../counter/deeds/deed.ts'
import { isDirectRowAct, ROW_ACTS, type RowAct, rowActsFor, rowDeed } from '../../counter/lists/row-acts.ts'
import { isCalledAtOnce, meantBy } from '../../counter/panels/found.ts'
import type { Meant } from '../../counter/panels/question.ts'
import { counter, OPENING, type PaperDay, number as paper, paperDay, smallOffice } from '../core/office-for-tests.ts'
import { commandOf, deskOf, SATO } from './counter-desk-for-tests.ts'

const HERE = '2'
const MINUTE = 60_000
const at = (minutes: number) => instant(OPENING + minutes * MINUTE)

const choice = (id: string, more: Partial<Choice> = {}): Choice => ({ id, name: id, note: '', sign: null, words: [], ...more })
const SERVICES = [
  choice('shomei', { name: '証明書', words: ['shomei', 'Certificates', 'しょうめいしょ'] }),
  choice('jusho', { name: '住所変更', words: ['jusho', 'Moving house', 'じゅうしょへんこう'] }),
  choice('kokuho', { name: '国保・年金', words: ['kokuho', 'Health insurance and pension'] }),
]
const SIGNS = ['1', '2', '10', '12'].map((sign) => choice(`c${sign}`, { name: '窓口', sign }))

/** Keys pressed one after the other, as far as they meant anything. */
const typedBy = (keys: readonly string[], choices: readonly Choice[]): Typing =>
  keys.reduce<Typing>((typing, key) => afterKey(typing, key, narrowed(choices, typing.typed)) ?? typing, NOTHING_TYPED)
const found = (choices: readonly Choice[], typed: string) => narrowed(choices, typed).map(({ id }) => id)

test('letters narrow a list by the name in either language, in kana, or as the settings call it [C10]', () => {
  expect(found(SERVICES, 'ju')).toEqual(['jusho'])
  expect(found(SERVICES, 'MOV')).toEqual(['jusho'])
  expect(found(SERVICES, 'pen')).toEqual(['kokuho'])
  expect(found(SERVICES, '年金')).toEqual(['kokuho'])
  expect(found(SERVICES, 'じゅう')).toEqual(['jusho'])
  expect(found(SERVICES, 'ertif')).toEqual([])
  expect(found(SERVICES, '')).toEqual(['shomei', 'jusho', 'kokuho'])
})

test('a counter is found by its sign, the very sign first, full-width digits too [C10]', () => {
  expect(found(SIGNS, '1')).toEqual(['c1', 'c10', 'c12'])
  expect(found(SIGNS, '１２')).toEqual(['c12'])
  expect(found([...SIGNS].reverse(), '1')).toEqual(['c1', 'c12', 'c10'])
})

test('digits choose at once where there are no signs; where there are, they are typed and Enter takes the first [C10]', () => {
  expect(chosenByDigit(SERVICES, '2')?.id).toBe('jusho')
  expect(chosenByDigit(SERVICES, '9')).toBeNull()
  expect(chosenByDigit(SIGNS, '2')).toBeNull()
  expect(typedBy(['1', '2'], SIGNS)).toEqual({ typed: '12', marked: 0 })
  expect(typedBy(['9'], SERVICES)).toEqual(NOTHING_TYPED)
})

test('every choice can be reached by keys, however many there are: the arrows go round, Escape begins anew [C10]', () => {
  const many = Array.from({ length: 25 }, (_, place) => choice(`s${place}`))
  const down = (times: number) =>
    typedBy(
      Array.from({ length: times }, () => 'ArrowDown'),
      many,
    ).marked
  expect([down(1), down(25), down(26)]).toEqual([0, 24, 0])
  expect(typedBy(['ArrowUp'], many).marked).toBe(24)
  expect(typedBy(['J', 'U', 'Backspace'], SERVICES)).toEqual({ typed: 'j', marked: 0 })
  expect(typedBy(['J', 'Escape'], SERVICES)).toEqual(NOTHING_TYPED)
  expect(afterKey(NOTHING_TYPED, 'Escape', SERVICES)).toBeNull()
})

test('one can be sent to services not on the ticket, to other counters, open ones first, and to colleagues who are there [C10]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('3'), clerk: SATO })
  const number = day.take(['jusho'])
  const view = deskOf(day, HERE)
  const ticket = cardIn(view, number)
  if (!ticket) throw new Error('the ticket is in sight')
  expect(serviceChoices(view, ticket, 'ja').map(({ id, note }) => [id, note])).toEqual([
    ['shomei', '0人'],
    ['annai', '0人'],
  ])
  expect(counterChoices(view, 'ja').map(({ sign, note }) => [sign, note])).toEqual([
    ['3', '佐藤さん'],
    ['1', '閉まっています'],
  ])
  expect(clerkChoices(view, 'ja').map(({ name, note }) => [name, note])).toEqual([['佐藤さん', '3番窓口']])
  expect(clerkChoices(deskOf(day, '3'), 'ja')).toEqual([])
})

/** A visitor in each state in which somebody can be away from the counters, and one at another counter. */
function hall(): { day: PaperDay; numbers: readonly TicketNumber[] } {
  const day = paperDay()
  for (const id of ['1', HERE]) day.must({ type: 'open', counter: counter(id) })
  const numbers = Array.from({ length: 7 }, () => day.take(['jusho']))
  const [held, absent, preparing, ready, elsewhere, gone] = numbers
  const call = (number: string | undefined, id: string) =>
    day.must({ type: 'call', counter: counter(id), number: paper(number ?? ''), service: null })
  day.must({ type: 'hold', number: paper(held ?? ''), service: null })
  call(absent, HERE)
  day.must({ type: 'absent', number: paper(absent ?? ''), service: null })
  for (const number of [preparing, ready]) {
    call(number, HERE)
    day.must({ type: 'prepare', number: paper(number ?? ''), service: null })
  }
  day.must({ type: 'ready', number: paper(ready ?? ''), service: null })
  call(elsewhere, '1')
  day.must({ type: 'cancel', number: paper(gone ?? ''), service: null, by: 'staff' })
  return { day, numbers }
}

/** What an act asks of the office in the end. */
function deedOf(act: RowAct, meant: Meant): Deed {
  const { number } = meant.ticket
  const { service: errand } = meant.errand
  if (isDirectRowAct(act)) return rowDeed(act, meant)
  switch (act) {
    case 'hold':
      return { type: act, number, service: errand, reason: null, minutes: null }
    case 'transfer':
      return { type: act, number, service: errand, to: 'annai', for: null }
    case 'add-errand':
      return { type: act, number, service: 'annai', after: null }
    case 'priority':
      return { type: 'prioritise', number, reason: 'disability' }
    case 'note':
      return { type: act, number, needs: [], language: 'en' }
    case 'cancel':
      return { type: act, number, service: null, reason: null }
    default:
      return act satisfies never
  }
}

test('of anybody in the hall what can be done is offered, and what is offered the office allows [C13, T1]', () => {
  const { day, numbers } = hall()
  const view = deskOf(day, HERE)
  const offered = numbers.map((number) => {
    const ticket = cardIn(view, number)
    const meant = ticket && meantBy(ticket)
    if (!meant) return null
    for (const act of rowActsFor(meant, view)) {
      const decision = decide(day.office(), commandOf(deedOf(act, meant), HERE), day.now())
      expect([number, act, decision.ok]).toEqual([number, act, true])
    }
    return [
      meant.errand.state,
      rowActsFor(meant, view).filter((act) => !['priority', 'note', 'add-errand', 'cancel'].includes(act)),
    ]
  })
  expect(offered).toEqual([
    ['held', ['call', 'return', 'transfer']],
    ['absent', ['call', 'return', 'transfer']],
    ['preparing', ['ready']],
    ['ready', ['call', 'hold']],
    null,
    null,
    ['waiting', ['call', 'hold', 'transfer']],
  ])
  expect(ROW_ACTS).toHaveLength(9)
})

test('whoever is at another counter is moved from there only; their visit can be added to and noted [C13, T2]', () => {
  const { day, numbers } = hall()
  const there = deskOf(day, '1')
  const card = cardIn(there, paper(numbers[4] ?? ''))
  const meant = card && meantBy(card)
  if (!meant) throw new Error('somebody is at counter 1')
  expect(rowActsFor(meant, deskOf(day, HERE))).toEqual(['add-errand', 'priority', 'note'])
  expect(rowActsFor(meant, there)).toContain('cancel')
})

test('a number that is typed is called at once only if it waits for this counter and the counter is free [C13, Q5]', () => {
  const { day, numbers } = hall()
  const called = (id: string) => {
    const view = deskOf(day, id)
    return numbers.flatMap((number) => {
      const card = cardIn(view, number)
      return card && isCalledAtOnce(view, card) ? [number] : []
    })
  }
  const [, , , ready, , , waiting] = numbers
  expect(called(HERE)).toEqual([ready, waiting])
  day.must({
    type: 'transfer',
    number: paper(waiting ?? ''),
    service: null,
    to: null,
    for: { to: 'counter', counter: counter('1') },
  })
  expect(called(HERE)).toEqual([ready])
  expect(called('1')).toEqual([])
  day.must({ type: 'pause', counter: counter(HERE) })
  expect(called(HERE)).toEqual([])
})

const LUNCH = { from: at(195), to: at(255) }

test('a planned break is announced from ten minutes before it until the clerk has left, or it is over [C14]', () => {
  expect([184, 185, 195, 254, 255].map((minute) => breakNear([LUNCH], at(minute)) !== null)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
  const second = smallOffice().counters.map((each) =>
    each.id === HERE ? { ...each, breaks: [{ from: '12:00' as WallTime, to: '13:00' as WallTime }] } : each,
  )
  const day = paperDay(smallOffice({ counters: second }))
  day.must({ type: 'open', counter: counter(HERE) })
  day.wait(190)
  expect(announcedBreak(deskOf(day, HERE), day.now())).toEqual(LUNCH)
  day.must({ type: 'pause', counter: counter(HERE), reason: 'lunch', minutes: 60 })
  expect(announcedBreak(deskOf(day, HERE), day.now())).toBeNull()
})

test('a break is counted down to the planned return, then past it; whoever says 42 minutes is not back before [C14]', () => {
  expect(leftOf(at(60), at(58))).toEqual({ ms: 2 * MINUTE, isOver: false })
  expect(leftOf(at(60), at(60))).toEqual({ ms: 0, isOver: true })
  expect(leftOf(at(60), at(65))).toEqual({ ms: 5 * MINUTE, isOver: true })
  expect(minutesUntil(at(60), instant(at(18) - 30_000))).toBe(43)
  expect(minutesUntil(at(60), at(60))).toBe(1)
})
