import { expect, test } from 'vitest'
import { lettersOf } from '#client/warm-fonts.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { IssuedTicket } from '#contract/answers.ts'
import { MenuView } from '#contract/views/hall.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { type AfterClosing, LANGUAGES } from '#contract/words.ts'
import { errandLines, lateText, ticketLines } from '../../kiosk/ticket/ticket-lines.ts'
import { OPENING } from '../core/office-for-tests.ts'

type Errand = Readonly<{
  service: string
  ahead: number
  estimate: Estimate
  counters: readonly string[]
  afterClosing: AfterClosing | null
}>

const SOON: Estimate = { kind: 'soon' }
const UNKNOWN: Estimate = { kind: 'unknown' }
const about = (from: number, to: number): Estimate => ({ kind: 'range', from, to })

const shomei: Errand = { service: 'shomei', ahead: 8, estimate: about(5, 10), counters: ['1', '2'], afterClosing: null }
const jusho: Errand = { service: 'jusho', ahead: 3, estimate: about(30, 60), counters: ['2'], afterClosing: null }
const koseki: Errand = { service: 'koseki', ahead: 0, estimate: UNKNOWN, counters: [], afterClosing: null }

const latest = ({ estimate }: Errand): number => (estimate.kind === 'range' ? estimate.to : estimate.kind === 'soon' ? 0 : 1000)

/** As the office answers: above the errands stands the one with the shortest known wait. */
function ticketFor(...errands: readonly Errand[]): IssuedTicket {
  const [first] = errands.toSorted((a, b) => latest(a) - latest(b))
  return IssuedTicket.parse({
    number: 'A001',
    office: 'test-ward',
    day: '2026-11-24',
    issuedAt: OPENING,
    services: errands.map(({ service }) => service),
    ahead: first?.ahead,
    estimate: first?.estimate,
    counters: [...new Set(errands.flatMap(({ counters }) => counters))],
    errands,
    appointment: null,
    secret: 'secret',
    url: '/t/test-ward/2026-11-24/A001#s=secret',
  })
}

const menu = MenuView.parse({
  office: 'test-ward',
  name: { ja: '試験区役所', en: 'Test Ward Office' },
  section: { ja: '戸籍住民課', en: 'Residents’ Section' },
  day: '2026-11-24',
  timeZone: 'Asia/Tokyo',
  at: OPENING,
  opening: null,
  nextOpening: null,
  checkIn: false,
  helpAsked: [],
  notices: [],
  services: ['shomei', 'jusho', 'koseki'].map((id) => ({
    id,
    name: { ja: `${id}届`, en: id },
    hint: null,
    pictogram: 'document',
    state: 'open',
    waiting: 0,
    estimate: SOON,
    counters: [],
    hours: null,
    ticketsUntil: null,
    afterClosing: null,
    comeBy: null,
    booking: false,
  })),
})

test('with one errand the paper says where, behind how many and how long [K3]', () => {
  expect(ticketLines(ticketFor(shomei), 'en')).toEqual([
    { term: 'Counter', value: '1, 2' },
    { term: 'Ahead of you', value: '8 people' },
    { term: 'Expected wait', value: 'about 5–10 min' },
  ])
})

test('without anybody ahead, an open counter or anything to reckon from the paper says so, without a nought [K3, E2, E3]', () => {
  for (const language of LANGUAGES)
    for (const { value } of ticketLines(ticketFor(koseki), language)) expect(value).toMatch(/^[^\d]{2,}$/)
})

test('with several errands it says how long until the first call, by the errand that comes first in time [K3]', () => {
  expect(ticketLines(ticketFor(shomei, jusho, koseki), 'en')).toEqual([
    { term: 'Until your first call', value: 'about 5–10 min' },
    { term: 'Ahead of you', value: '8 people' },
  ])
  const soon = { ...jusho, estimate: SOON }
  expect(ticketLines(ticketFor(shomei, soon), 'ja')).toEqual([
    { term: '最初のお呼び出しまで', value: 'まもなく' },
    { term: '前の人', value: '3人' },
  ])
})

test('each of several errands says its own counters, people and wait, in the order of choosing [K3]', () => {
  const told = errandLines(ticketFor(jusho, shomei, koseki), menu, 'en').map(({ counters, people, wait }) => [
    counters,
    people,
    wait,
  ])
  expect(told).toEqual([
    ['Counter 2', '3 people ahead', 'about 30–60 min'],
    ['Counter 1, 2', '8 people ahead', 'about 5–10 min'],
    ['You will be told when you are called', 'nobody ahead', 'wait not known yet'],
  ])
})

test('a service that leaves the menu while its ticket comes out takes no other errand with it [K3]', () => {
  const withoutMoving = { ...menu, services: menu.services.filter(({ id }) => id !== 'jusho') }
  expect(errandLines(ticketFor(jusho, shomei), withoutMoving, 'en').map(({ id }) => id)).toEqual(['shomei'])
})

test('the letters of bad news are at hand in every language before the line is cut [K4]', () => {
  const news = [kiosk.retrying, kiosk.staleHint]
  for (const language of LANGUAGES)
    for (const sentence of news) for (const letter of sentence[language]) expect(lettersOf(news, language)).toContain(letter)
  expect(lettersOf(news, 'ko')).not.toContain('番')
  expect(lettersOf(news, 'ja')).not.toContain('통')
})

test('a turn that may come after closing is said with the number; where it is likely, another day is advised [E66]', () => {
  const late = (...chances: readonly (AfterClosing | null)[]) =>
    lateText(ticketFor(...chances.map((afterClosing) => ({ ...shomei, afterClosing }))), 'ja')
  expect(late(null, null)).toBeNull()
  expect(late(null, 'possible')).toBe('受付時間内にお呼びできないことがあります')
  expect(late('possible', 'likely')).toBe('受付時間内にお呼びできない見込みです。別の日をお勧めします')
  for (const language of LANGUAGES) expect(lateText(ticketFor({ ...shomei, afterClosing: 'likely' }), language)).toBeTruthy()
})
