import { expect, test } from 'vitest'
import type { TicketNumber } from '#contract/primitives.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { instant } from '#core/time.ts'
import { cardIn } from '../../counter/deeds/cards.ts'
import { nextReason } from '../../counter/desk/next-reason.ts'
import { helpText, ticketsText } from '../../counter/lines/lines.ts'
import { errandNotes, stateText, tagsOf } from '../../counter/visitor/told.ts'
import { counter, OPENING, type PaperDay, paperDay, service, smallOffice } from '../core/office-for-tests.ts'
import { deskOf, SATO } from './counter-desk-for-tests.ts'

const HERE = '2'
const MINUTE = 60_000

/** The card of a number and what each of its errands says, in both languages. */
function told(view: DeskView, number: TicketNumber) {
  const ticket = cardIn(view, number)
  if (!ticket) throw new Error(`${number} is in sight`)
  const said = (language: 'ja' | 'en') => ({
    tags: tagsOf(ticket, { view, language }),
    errands: ticket.errands.map((errand) => [
      stateText(errand, { view, language }),
      ...errandNotes(ticket, errand, { view, language }),
    ]),
  })
  return { ticket, ja: said('ja'), en: said('en') }
}

const open = (day: PaperDay, ...counters: readonly string[]): void => {
  for (const id of counters) day.must({ type: 'open', counter: counter(id) })
}

test('what to know before speaking is said in words: why first, in which language, which needs [C11, T13]', () => {
  const day = paperDay()
  const number = day.take(['jusho'])
  day.must({ type: 'prioritise', number, reason: 'pregnancy' })
  day.must({ type: 'note', number, needs: ['wheelchair', 'hearing'], language: 'vi' })
  const { ja, en } = told(deskOf(day, HERE), number)
  expect(ja.tags).toEqual(['優先：妊娠中', 'ベトナム語', '車いす', '聞こえにくい'])
  expect(en.tags).toEqual(['Priority: pregnancy', 'Vietnamese', 'Wheelchair', 'Hard of hearing'])
})

test('a usual visitor has nothing to be told of: Japanese, of today, for no reason first [C11]', () => {
  const day = paperDay()
  const number = day.take(['jusho'])
  expect(told(deskOf(day, HERE), number).ja.tags).toEqual([])
})

test('a booked time is said with its time, once, and not as a second priority [C11, Q10]', () => {
  const day = paperDay()
  const number = day.take(['jusho'], 'priority')
  const view = deskOf(day, HERE)
  const { ticket } = told(view, number)
  const booked = { ...ticket, reason: 'appointment' as const, appointmentAt: instant(OPENING + 105 * MINUTE) }
  expect(tagsOf(booked, { view, language: 'ja' })).toEqual(['予約 10:30'])
  expect(tagsOf(booked, { view, language: 'en' })).toEqual(['Booked 10:30'])
})

test('a number that was carried over says of which day its paper is; one that will be, that it is valid tomorrow [C11, O5]', () => {
  const day = paperDay()
  const number = day.take(['jusho'])
  day.must({ type: 'carry-over', number, carry: true })
  expect(told(deskOf(day, HERE), number).ja.tags).toEqual(['翌日も有効'])
  day.nextDay()
  expect(told(deskOf(day, HERE), number).ja.tags).toEqual(['11月24日(火)の番号札'])
})

test('for whom somebody waits is said by the counter’s sign or the clerk’s name [C11, Q9]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter(HERE), clerk: SATO })
  open(day, '1')
  const [first, second] = [day.take(['jusho']), day.take(['jusho'])]
  const meant = { type: 'transfer', service: null, to: null } as const
  day.must({ ...meant, number: first, for: { to: 'clerk', clerk: SATO } })
  day.must({ ...meant, number: second, for: { to: 'counter', counter: counter(HERE) } })
  const view = deskOf(day, HERE)
  expect([told(view, first).ja.errands, told(view, second).ja.errands]).toEqual([
    [['待ち', '佐藤さんあて']],
    [['待ち', '2番窓口あて']],
  ])
  expect(told(view, first).en.errands).toEqual([['waiting', 'For 佐藤']])
})

test('an errand that comes after another says after which; sent on to come back, also to which counter [C11, T8, T12]', () => {
  const day = paperDay()
  open(day, HERE)
  const number = day.take(['jusho'])
  day.callNext(HERE)
  day.must({ type: 'redirect', number, to: service('shomei'), for: null })
  expect(told(deskOf(day, HERE), number).ja.errands).toEqual([['待ち', '2番窓口あて', '証明のあと'], ['待ち']])
  day.must({ type: 'add-errand', number, service: service('annai'), after: null })
  expect(told(deskOf(day, HERE), number).ja.errands[0]).toEqual(['待ち', '2番窓口あて', 'ほかの用件のあと'])
})

test('on hold says why and until when, or that staff bring the visitor back [C11, Q11]', () => {
  const day = paperDay()
  const number = day.take(['jusho'])
  const hold = { type: 'hold', number, service: null } as const
  day.must({ ...hold, reason: 'form', minutes: 10 })
  expect(told(deskOf(day, HERE), number).ja.errands).toEqual([['保留', '書類を記入中', '8:55に列へ戻ります']])
  day.must({ type: 'return', number, service: null })
  day.must(hold)
  expect(told(deskOf(day, HERE), number).en.errands).toEqual([['held', 'until staff return it']])
})

const absentUnder = (afterCalls: number | null, afterMinutes: number | null): readonly string[] | undefined => {
  const times = afterCalls === null && afterMinutes === null ? 0 : 2
  const day = paperDay(smallOffice({ absence: { times, afterCalls, afterMinutes } }))
  open(day, HERE)
  const number = day.take(['jusho'])
  day.callNext(HERE)
  day.must({ type: 'absent', number, service: null })
  return told(deskOf(day, HERE), number).ja.errands[0]
}

test('who did not come says when they are back by themselves: at a time, after so many calls, or not [C11, Q11]', () => {
  expect(absentUnder(3, 10)).toEqual(['不在', '8:55か、呼び出し3回のあと列へ戻ります'])
  expect(absentUnder(3, null)).toEqual(['不在', '呼び出し3回のあと列へ戻ります'])
  expect(absentUnder(null, 10)).toEqual(['不在', '8:55に列へ戻ります'])
  expect(absentUnder(null, null)).toEqual(['不在', '職員が戻すまで'])
})

test('how often somebody has been overtaken is said with the limit, and no more once they are called [C11, Q4]', () => {
  const day = paperDay()
  open(day, HERE)
  const number = day.take(['jusho'])
  for (let people = 0; people < 2; people++) {
    day.take(['jusho'], 'priority')
    day.callNext(HERE)
    day.must({ type: 'finish', counter: counter(HERE) })
  }
  expect(told(deskOf(day, HERE), number).ja.errands).toEqual([['待ち', 'あとの方が2人先に呼ばれました（上限4人）']])
  day.callNext(HERE)
  expect(told(deskOf(day, HERE), number).ja.errands).toEqual([['2番窓口で呼出中']])
})

/** Counter 2 helps with guidance when free, with certificates from 15 minutes on, before its own from 30 on. */
const helping = () => {
  const [, second] = smallOffice().counters
  if (!second) throw new Error('there are three counters')
  const helps = [
    { services: [service('annai')], fromMinutes: 0, beforeOwnFromMinutes: null },
    { services: [service('shomei')], fromMinutes: 15, beforeOwnFromMinutes: 30 },
  ]
  return smallOffice({ counters: [{ ...second, ranks: [[service('jusho')]], helps }] })
}

test('of each line it is said from which wait on this counter helps, and nothing of its own [C12, Q8]', () => {
  const day = paperDay(helping())
  const { lines } = deskOf(day, HERE)
  const said = (language: 'ja' | 'en') => lines.map((line) => [line.id, helpText(line, language)])
  expect(said('ja')).toEqual([
    ['shomei', '15分を超えたら · 30分を超えたら先に'],
    ['jusho', null],
    ['annai', '手が空いたら'],
  ])
  expect(said('en')).toContainEqual(['shomei', 'from 15 min · first from 30 min'])
})

test('a line whose tickets are stopped, capped or end early says so; an open one says nothing [C12, O4, O9]', () => {
  const day = paperDay()
  open(day, HERE, '3')
  const texts = () => {
    const view = deskOf(day, HERE)
    return view.lines.map((line) => ticketsText(line, view, 'ja'))
  }
  expect(texts()).toEqual([null, null, null])
  day.must({ type: 'stop-tickets', services: [service('shomei')] })
  day.must({ type: 'stop-tickets', services: [service('annai')], at: instant(OPENING + 75 * MINUTE) })
  expect(texts()).toEqual(['発券を止めています', null, '発券は10:00まで'])
})

test('why the next is the next is explained: help past which wait, meant for whom, for which reason first [C12, Q3, Q8, Q9]', () => {
  const day = paperDay(helping())
  day.must({ type: 'open', counter: counter(HERE), clerk: SATO })
  const reason = () => {
    const view = deskOf(day, HERE)
    return view.next && nextReason(view, view.next, 'ja')
  }
  const annai = day.take(['annai'])
  expect(reason()).toBe('ほかの手続きの列を手伝います')
  day.must({ type: 'cancel', number: annai, service: null, by: 'staff' })
  const waited = day.take(['shomei'])
  day.wait(16)
  expect(reason()).toBe('15分を超えてお待ちの列を手伝います')
  day.must({ type: 'transfer', number: waited, service: null, to: null, for: { to: 'clerk', clerk: SATO } })
  expect(reason()).toBe('佐藤さんあての方です')
  const number = day.take(['jusho'])
  day.must({ type: 'prioritise', number, reason: 'small-child' })
  expect(reason()).toBe('優先の方です（小さい子ども）')
})
