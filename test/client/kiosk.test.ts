import { expect, test } from 'vitest'
import { whyNoTickets } from '#client/no-tickets.ts'
import { IssuedTicket } from '#contract/answers.ts'
import { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import { SERVICE_STATES } from '#contract/words.ts'
import {
  answerPages,
  answersOf,
  bookableInstead,
  chosenFrom,
  isOffered,
  isOfficeClosed,
  unsureDesks,
} from '../../kiosk/errands/offers.ts'
import { NEW_VISIT, type Turn, turn, type Visit } from '../../kiosk/visit.ts'
import { OPENING, service } from '../core/office-for-tests.ts'

const shomei = service('shomei')
const jusho = service('jusho')

const ticket = IssuedTicket.parse({
  number: 'A001',
  office: 'test-ward',
  day: '2026-11-24',
  issuedAt: OPENING,
  services: ['shomei'],
  ahead: 0,
  estimate: { kind: 'soon' },
  counters: ['1'],
  errands: [{ service: 'shomei', ahead: 0, estimate: { kind: 'soon' }, counters: ['1'], afterClosing: null }],
  appointment: null,
  secret: 'secret',
  url: '/t/test-ward/A001#s=secret',
})

const after = (...acts: readonly Turn[]): Visit => acts.reduce(turn, NEW_VISIT)

const begin: Turn = { type: 'begin' }
const confirm: Turn = { type: 'confirm' }
const back: Turn = { type: 'back' }
const choose = (id: typeof shomei): Turn => ({ type: 'choose', service: id })
const issued: Turn = { type: 'issued', ticket }

const offer = (id: string, change: Partial<ServiceOffer> = {}): ServiceOffer => ({
  ...ServiceOffer.parse({
    id,
    name: { ja: id, en: id },
    hint: null,
    pictogram: 'document',
    state: 'open',
    waiting: 0,
    estimate: { kind: 'soon' },
    counters: ['1'],
    hours: null,
    ticketsUntil: null,
    afterClosing: null,
    comeBy: null,
    booking: false,
  }),
  ...change,
})
const offers = (count: number): readonly ServiceOffer[] => Array.from({ length: count }, (_, n) => offer(`service-${n}`))

test('a visitor begins, chooses two errands, says a need, confirms and has one number [K1]', () => {
  const ready = after(begin, choose(shomei), choose(jusho), confirm, { type: 'need', need: 'wheelchair' })
  expect(ready).toEqual({ step: 'confirm', errands: [shomei, jusho], needs: ['wheelchair'] })
  expect(turn(ready, issued)).toEqual({ step: 'number', ticket })
})

test('a second touch takes a choice back, and nothing chosen leads nowhere [K1]', () => {
  expect(after(begin, choose(shomei), choose(jusho), choose(shomei))).toMatchObject({ errands: [jusho] })
  expect(after(begin, choose(shomei), choose(shomei), confirm)).toMatchObject({ step: 'errands', errands: [] })
  expect(after(begin, choose(shomei), confirm, { type: 'need', need: 'sight' }, { type: 'need', need: 'sight' })).toMatchObject({
    needs: [],
  })
})

test('back keeps what was chosen, and from the first question leads to the welcome [K1]', () => {
  expect(after(begin, choose(shomei), confirm, { type: 'need', need: 'sight' }, back)).toEqual({
    step: 'errands',
    errands: [shomei],
    needs: ['sight'],
  })
  expect(after(begin, choose(shomei), back)).toBe(NEW_VISIT)
})

test('start again forgets everything, from wherever it is pressed [K1]', () => {
  for (const acts of [
    [],
    [begin],
    [begin, choose(shomei)],
    [begin, choose(shomei), confirm],
    [begin, choose(shomei), confirm, issued],
  ])
    expect(after(...acts, { type: 'restart' })).toBe(NEW_VISIT)
})

test('a touch that means nothing where it comes changes nothing [K1]', () => {
  const visits: readonly Visit[] = [
    NEW_VISIT,
    after(begin),
    after(begin, choose(shomei), confirm),
    after(begin, choose(shomei), confirm, issued),
  ]
  const meaningless: readonly (readonly Turn[])[] = [
    [choose(shomei), confirm, { type: 'need', need: 'sight' }],
    [begin, { type: 'need', need: 'sight' }, confirm],
    [begin, choose(jusho), confirm],
    [begin, choose(jusho), confirm, { type: 'need', need: 'sight' }],
  ]
  for (const [index, visit] of visits.entries())
    for (const act of meaningless[index] ?? []) expect(turn(visit, act), `${act.type} on ${visit.step}`).toBe(visit)
})

test('an answer that comes after the visitor has left shows its number to nobody else [K2]', () => {
  expect(after(begin, choose(shomei), confirm, { type: 'restart' }, issued)).toBe(NEW_VISIT)
  expect(after(begin, choose(shomei), confirm, { type: 'restart' }, begin, issued)).toMatchObject({ step: 'errands' })
})

test('a number can be had before the counters open theirs, but not outside the hours [D3]', () => {
  const offered = SERVICE_STATES.filter((state) => isOffered(offer('shomei', { state })))
  expect(offered).toEqual(['open', 'no-counter', 'paused'])
})

test('there are at most eight answers on a page, spread evenly, and every answer is on one page [K1]', () => {
  const sizes = (count: number) => answerPages(offers(count)).map(({ length }) => length)
  expect([1, 8, 9, 10, 16, 17].map(sizes)).toEqual([[1], [8], [5, 4], [5, 5], [8, 8], [6, 6, 5]])
  expect(sizes(0)).toEqual([0])
  for (const count of [1, 8, 9, 17, 40]) {
    expect(answerPages(offers(count)).flat()).toEqual(offers(count))
    expect(Math.max(...sizes(count))).toBeLessThanOrEqual(8)
  }
})

test('the desk for those who are not sure stands apart from the answers [K1]', () => {
  const annai = offer('annai', { pictogram: 'info' })
  expect(answersOf([annai, ...offers(2)])).toEqual(offers(2))
  expect(unsureDesks([annai, ...offers(2)])).toEqual([annai])
})

const menuOf = (change: Partial<MenuView>): MenuView => ({
  ...MenuView.parse({
    office: 'test-ward',
    name: { ja: '試験区役所', en: 'Test Ward Office' },
    section: { ja: '戸籍住民課', en: 'Residents’ Section' },
    day: '2026-11-24',
    timeZone: 'Asia/Tokyo',
    at: OPENING,
    opening: { from: OPENING, to: OPENING + 3_600_000 },
    nextOpening: null,
    checkIn: true,
    helpAsked: [],
    services: [],
    notices: [],
  }),
  ...change,
})

test('a service that gives no tickets has a reason of its own, and one that gives them has none [K5]', () => {
  const reasons = SERVICE_STATES.map((state) => whyNoTickets(offer('shomei', { state })))
  expect(reasons).toEqual([
    null,
    'before-hours',
    'after-hours',
    'closed-today',
    null,
    null,
    'stopped',
    'capped',
    'full',
    'after-hours',
  ])
})

test('the kiosk is closed by the office’s hours only: with every service stopped there is still a booking to check in [K5]', () => {
  const stopped = [offer('shomei', { state: 'stopped' }), offer('jusho', { state: 'after-hours' })]
  expect(isOfficeClosed(menuOf({ services: stopped }))).toBe(false)
  expect(isOfficeClosed(menuOf({ opening: null }))).toBe(true)
  const at = (ms: number) => isOfficeClosed(menuOf({ at: (OPENING + ms) as MenuView['at'] }))
  expect([-1, 0, 3_600_000 - 1, 3_600_000].map(at)).toEqual([true, false, false, true])
})

test('what ended after it was chosen is named, and the rest stays chosen [K5]', () => {
  const [open, stopped] = [offer('shomei'), offer('jusho', { state: 'stopped' })]
  const menu = menuOf({ services: [open, stopped] })
  expect(chosenFrom(menu, [jusho, shomei])).toEqual({ chosen: [open], ended: [stopped] })
})

test('a later time is offered for one errand that takes bookings, and not for several at once [K6]', () => {
  const [bookable, other] = [offer('jusho', { booking: true }), offer('shomei')]
  expect([
    bookableInstead([bookable]),
    bookableInstead([other]),
    bookableInstead([bookable, other]),
    bookableInstead([]),
  ]).toEqual([bookable, null, null, null])
})
