import { expect, test } from 'vitest'
import { withoutReadings } from '#client/ruby.ts'
import { TICKET_STATES, type TicketState } from '#client/words/ticket.ts'
import type { TicketNumber } from '#contract/primitives.ts'
import { type ErrandState, LANGUAGES } from '#contract/words.ts'
import { lineView } from '#core/views/line.ts'
import { ticketStatus } from '#core/views/status.ts'
import { counterText } from '../../public-web/counter-text.ts'
import { awayUntil, endOf, lateFor, type MyTicket, myTicket, type Place } from '../../public-web/my-ticket.ts'
import { secretIn } from '../../public-web/ticket-id.ts'
import { aheadText, headlineText } from '../../public-web/ticket-text.ts'
import { counter, OPENING, type PaperDay, paperDay, service, smallOffice } from '../core/office-for-tests.ts'

/** What a phone that holds this number makes of the ward's view. */
const phone = (day: PaperDay, number: TicketNumber): MyTicket => {
  const view = lineView(day.office(), day.now())
  return myTicket(view, { day: view.day, number })
}
function face(day: PaperDay, number: TicketNumber): Place {
  const mine = phone(day, number)
  if (mine.kind !== 'here') throw new Error(`the ticket is ${mine.kind}`)
  return mine.first.place
}
const state = (day: PaperDay, number: TicketNumber) => face(day, number).state

function open(...counters: readonly string[]): PaperDay {
  const day = paperDay()
  for (const id of counters) day.must({ type: 'open', counter: counter(id) })
  return day
}
const takeMany = (day: PaperDay, count: number, errand = 'shomei') => Array.from({ length: count }, () => day.take([errand]))

test('my ticket counts the people before it in its line, and says to come back when it is near [P2]', () => {
  const day = open('1')
  const papers = takeMany(day, 9)
  expect(papers.map((number) => face(day, number))).toMatchObject(papers.map((_, ahead) => ({ ahead })))
  expect(papers.map((number) => state(day, number))).toEqual([
    ...Array.from({ length: 4 }, () => 'come-back'),
    ...Array.from({ length: 5 }, () => 'wait'),
  ])
})

test('the page names the errand it speaks of and the counters that call it; papers that are ready, those that hand them over [P19]', () => {
  const day = open('1', '2')
  const mine = day.take(['jusho'])
  const first = () => {
    const my = phone(day, mine)
    return my.kind === 'here' ? [my.first.service, my.first.counters] : my.kind
  }
  expect(first()).toEqual(['jusho', ['1', '2']])
  day.callNext('2')
  expect(first()).toEqual(['jusho', []])
  day.must({ type: 'start', counter: counter('2') })
  day.must({ type: 'prepare', number: mine, service: null })
  expect(first()).toEqual(['jusho', []])
  day.must({ type: 'ready', number: mine, service: null })
  expect(first()).toEqual(['jusho', ['1', '2']])
})

test('who waits long may be away until a time; with papers in the making they may be called at any moment and stay [P13]', () => {
  const day = open('1', '2')
  takeMany(day, 30)
  const mine = day.take(['shomei', 'jusho'])
  const away = () => {
    const my = phone(day, mine)
    return my.kind === 'here' ? awayUntil(my.errands, { at: day.now(), now: day.now() }) : null
  }
  day.must({ type: 'hold', number: mine, service: service('jusho') })
  expect(away()).toBeGreaterThan(day.now() + 10 * 60_000)
  day.must({ type: 'call', counter: counter('2'), number: mine, service: service('jusho') })
  day.must({ type: 'start', counter: counter('2') })
  day.must({ type: 'prepare', number: mine, service: service('jusho') })
  expect(away()).toBeNull()
})

test('whose turn may come only after closing is told so with the time of closing, and nobody else is [P16]', () => {
  const day = open('1')
  takeMany(day, 19)
  const mine = day.take(['shomei'])
  const late = () => {
    const view = lineView(day.office(), day.now())
    const my = myTicket(view, { day: view.day, number: mine })
    return my.kind === 'here' ? lateFor(view, my.first) : null
  }
  expect(late()).toBeNull()
  day.wait(7 * 60)
  expect(late()).toEqual({ chance: 'possible', closing: Date.parse('2026-11-24T17:15:00+09:00') })
  day.wait(60)
  expect(late()).toMatchObject({ chance: 'likely' })
  day.must({ type: 'call', counter: counter('1'), number: mine, service: null })
  expect(late()).toBeNull()
})

test('with many ahead but a short wait it is time to come back too [P2]', () => {
  const day = open('1', '2', '3')
  takeMany(day, 5)
  expect(face(day, day.take(['shomei']))).toMatchObject({ ahead: 5, state: 'come-back' })
})

test('with nothing to reckon from the phone says people, no minutes, and waits [P2, E2]', () => {
  const day = paperDay()
  takeMany(day, 4)
  expect(face(day, day.take(['shomei']))).toEqual({
    state: 'wait',
    ahead: 4,
    estimate: { kind: 'unknown' },
    soonest: null,
    delayed: false,
  })
})

test('a visit on the phone: wait, called, at the counter, papers in the making, ready, called again, gone [P2]', () => {
  const day = open('2')
  const others = takeMany(day, 4, 'jusho')
  const mine = day.take(['jusho'])
  const seen: string[] = [state(day, mine)]
  for (const other of others) day.must({ type: 'cancel', number: other, service: null, by: 'visitor' })
  seen.push(state(day, mine))
  day.callNext('2')
  seen.push(state(day, mine))
  expect(face(day, mine)).toEqual({ state: 'called', label: '2', at: day.now() })
  day.must({ type: 'start', counter: counter('2') })
  seen.push(state(day, mine))
  day.must({ type: 'prepare', number: mine, service: null })
  seen.push(state(day, mine))
  day.must({ type: 'ready', number: mine, service: null })
  seen.push(state(day, mine))
  day.callNext('2')
  seen.push(state(day, mine))
  day.must({ type: 'finish', counter: counter('2') })
  expect(seen).toEqual(['wait', 'come-back', 'called', 'serving', 'preparing', 'ready', 'called'])
  expect(phone(day, mine)).toEqual({ kind: 'gone' })
})

test('who was called and did not come, and who is on hold, is told so, and of the return to the line [P2]', () => {
  const day = open('1')
  const mine = day.take(['shomei'])
  day.callNext('1')
  day.must({ type: 'absent', number: mine, service: null })
  expect(face(day, mine)).toEqual({ state: 'absent' })
  day.must({ type: 'return', number: mine, service: null })
  day.must({ type: 'hold', number: mine, service: null })
  expect(face(day, mine)).toEqual({ state: 'held' })
  day.must({ type: 'return', number: mine, service: null })
  expect(state(day, mine)).toBe('come-back')
})

test('a recall is a new moment on the phone, so that it buzzes and is read out again [P2, B2]', () => {
  const day = open('1')
  const mine = day.take(['shomei'])
  day.callNext('1')
  const called = face(day, mine)
  day.wait(2)
  day.must({ type: 'recall', counter: counter('1') })
  expect([called, face(day, mine)]).toMatchObject([{ state: 'called' }, { state: 'called', at: day.now() }])
  expect(face(day, mine)).not.toEqual(called)
})

test('of several errands the most urgent is the face, of equally urgent ones the one with fewest ahead; all are listed [P2]', () => {
  const day = open('1', '2')
  takeMany(day, 8)
  takeMany(day, 6, 'jusho')
  const mine = day.take(['shomei', 'jusho'])
  const places = () => {
    const my = phone(day, mine)
    return my.kind === 'here'
      ? { face: my.first.service, all: my.errands.map(({ service: id, place }) => [id, place.state]) }
      : null
  }
  expect(places()).toEqual({
    face: 'jusho',
    all: [
      ['shomei', 'wait'],
      ['jusho', 'wait'],
    ],
  })
  day.must({ type: 'hold', number: mine, service: service('jusho') })
  expect(places()).toEqual({
    face: 'shomei',
    all: [
      ['shomei', 'wait'],
      ['jusho', 'held'],
    ],
  })
  day.must({ type: 'call', counter: counter('2'), number: mine, service: service('jusho') })
  expect(places()).toEqual({
    face: 'jusho',
    all: [
      ['shomei', 'elsewhere'],
      ['jusho', 'called'],
    ],
  })
})

test('while the visitor is at one counter the other errands stay on the ticket and name that counter; then they wait again [P2, T3]', () => {
  const day = open('1', '2')
  const mine = day.take(['shomei', 'jusho'])
  day.callNext('2')
  day.must({ type: 'start', counter: counter('2') })
  expect(phone(day, mine)).toMatchObject({
    first: { service: 'jusho', place: { state: 'serving', label: '2' } },
    errands: [
      { service: 'shomei', place: { state: 'elsewhere', label: '2' } },
      { service: 'jusho', place: { state: 'serving' } },
    ],
  })
  day.must({ type: 'finish', counter: counter('2') })
  expect(phone(day, mine)).toMatchObject({ first: { service: 'shomei', place: { state: 'come-back', ahead: 0 } } })
})

test('papers that became ready meanwhile stay on the ticket too [P2, T3]', () => {
  const day = open('1', '2')
  const mine = day.take(['shomei', 'jusho'])
  day.callNext('2')
  day.must({ type: 'prepare', number: mine, service: service('jusho') })
  day.callNext('1')
  day.must({ type: 'ready', number: mine, service: service('jusho') })
  expect(phone(day, mine)).toMatchObject({
    errands: [
      { service: 'shomei', place: { state: 'called', label: '1' } },
      { service: 'jusho', place: { state: 'elsewhere', label: '1' } },
    ],
  })
})

test('an errand that comes after another one of the ticket stays in sight until its turn comes [P2, T8]', () => {
  const after = [service('jusho')]
  const day = paperDay(
    smallOffice({ services: smallOffice().services.map((each) => (each.id === 'shomei' ? { ...each, after } : each)) }),
  )
  const mine = day.take(['shomei', 'jusho'])
  expect(phone(day, mine)).toMatchObject({
    first: { service: 'jusho', place: { state: 'come-back', ahead: 0 } },
    errands: [
      { service: 'shomei', place: { state: 'later' } },
      { service: 'jusho', place: { state: 'come-back' } },
    ],
  })
})

test('a number that was carried over is found today by the day on its paper [P2, O5]', () => {
  const day = open('1')
  const mine = day.take(['shomei'])
  const paperDate = day.office().day
  day.must({ type: 'carry-over', number: mine, carry: true })
  day.nextDay()
  const view = lineView(day.office(), day.now())
  expect(myTicket(view, { day: paperDate, number: mine })).toMatchObject({ kind: 'here', first: { place: { ahead: 0 } } })
  expect(myTicket(view, { day: paperDate, number: 'A002' })).toEqual({ kind: 'other-day' })
})

test('a ticket of yesterday, and one that was never issued, find no place among today’s [P2]', () => {
  const day = open('1')
  const mine = day.take(['shomei'])
  const view = lineView(day.office(), day.now())
  expect(myTicket(view, { day: '2026-11-23', number: mine })).toEqual({ kind: 'other-day' })
  expect(myTicket(view, { day: view.day, number: 'Z999' })).toEqual({ kind: 'gone' })
})

test('the phone says the same number of people ahead as the office does when it is asked for this one ticket [P2]', () => {
  const day = open('1', '2')
  const papers = ['shomei', 'jusho', 'shomei', 'shomei', 'jusho'].map((errand) => day.take([errand]))
  day.callNext('1')
  for (const number of papers.slice(1)) {
    const place = face(day, number)
    expect('ahead' in place && place.ahead).toBe(ticketStatus(day.office(), number, day.now())?.ahead)
  }
})

const ended = (day: PaperDay, number: TicketNumber) => {
  const status = ticketStatus(day.office(), number, day.now())
  if (!status) throw new Error('the office knows the number')
  return endOf(status)
}

test('what became of a number that is gone: served, left, or still going on [P2]', () => {
  const day = open('1')
  const [served, left] = [day.take(['shomei']), day.take(['shomei', 'jusho'])]
  expect(ended(day, served)).toBeNull()
  day.callNext('1')
  day.must({ type: 'finish', counter: counter('1') })
  day.must({ type: 'cancel', number: left, service: service('shomei'), by: 'visitor' })
  expect([ended(day, served), ended(day, left)]).toEqual(['served', null])
  day.must({ type: 'cancel', number: left, service: null, by: 'visitor' })
  expect(ended(day, left)).toBe('cancelled')
})

test('a ticket of which one errand lapsed at the end of the day has lapsed, unless another was served [P2, D4]', () => {
  const day = open('1')
  const status = ticketStatus(day.office(), day.take(['shomei', 'jusho']), day.now())
  const endWith = (...states: readonly ErrandState[]) =>
    status &&
    endOf({ ...status, errands: status.errands.map((errand, place) => ({ ...errand, state: states[place] ?? 'lapsed' })) })
  expect(endWith('lapsed', 'cancelled')).toBe('lapsed')
  expect(endWith('served', 'lapsed')).toBe('served')
})

test('of two errands one served and one left, the visit was served [P2]', () => {
  const day = open('1')
  const mine = day.take(['shomei', 'jusho'])
  day.callNext('1')
  day.must({ type: 'finish', counter: counter('1') })
  day.must({ type: 'cancel', number: mine, service: null, by: 'visitor' })
  expect(ended(day, mine)).toBe('served')
})

test('every state is a whole sentence in every language, with its counter and its day, and no blank left open [P2, G2]', () => {
  const place: Place = { state: 'serving', label: '3' }
  const said = (state: TicketState, language: (typeof LANGUAGES)[number]) =>
    headlineText({ state, place: state === 'called' || state === 'serving' ? place : null, day: '2026-11-23' }, language)
  for (const language of LANGUAGES)
    for (const state of TICKET_STATES) {
      expect([state, language, said(state, language)]).toEqual([state, language, expect.stringMatching(/^[^{}]{2,}$/)])
      if (state === 'called' || state === 'serving') expect(said(state, language)).toContain('3')
    }
  expect(said('called', 'ja')).toBe('3番窓口へお越しください')
  expect(said('other-day', 'ja')).toContain('11月23日')
})

test('what a screen reader is given to say of a call has the counter and no reading twice, in every language [P15]', () => {
  const place: Place = { state: 'called', label: '3', at: OPENING }
  for (const language of LANGUAGES) {
    const words = withoutReadings(headlineText({ state: 'called', place, day: '2026-11-24' }, language))
    expect([language, words]).toEqual([language, expect.stringMatching(/^[^{}（）]*3[^{}（）]*$/)])
  }
})

test('a day in the address that is no day is shown as it was typed, not as “Invalid Date” [P2]', () => {
  for (const language of LANGUAGES) {
    const said = headlineText({ state: 'other-day', place: null, day: 'yesterday' }, language)
    expect(said).not.toMatch(/invalid|NaN/i)
    expect(said).toContain('yesterday')
  }
})

test('nobody ahead is a sentence and not a nought [P2, E3]', () => {
  for (const language of LANGUAGES) {
    expect(aheadText(0, language)).not.toMatch(/\d/)
    expect(aheadText(3, language)).toContain('3')
  }
  expect(aheadText(1, 'en')).toBe('1 person ahead')
})

test('a counter that has a name instead of a number is called by its name [P2]', () => {
  expect([counterText('3', 'ja'), counterText('おくやみ', 'ja')]).toEqual(['3番窓口', 'おくやみ窓口'])
})

test('an address typed by hand has no secret, and can only look [A10]', () => {
  expect([secretIn('#mX3v0Kq8'), secretIn('#'), secretIn('')]).toEqual(['mX3v0Kq8', null, null])
})
