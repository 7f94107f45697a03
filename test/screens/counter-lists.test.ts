import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedNumber } from '#client/typed-number.ts'
import { TicketNumber } from '#contract/primitives.ts'
import type { DisplayHealth, LineGlance } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { SoundState } from '#contract/words.ts'
import { paperNumber } from '#core/numbers.ts'
import { deskLines } from '../../counter/lines/lines.ts'
import { entriesOf } from '../../counter/lists/entries.ts'
import { steadyRows } from '../../counter/lists/steady.ts'
import { hallHealth } from '../../counter/strip/display-health.ts'
import { stopwatchText } from '../../counter/visitor/stopwatch.ts'
import { counter, number, type PaperDay, paperDay, service, smallOffice } from '../core/office-for-tests.ts'
import { deskOf } from './counter-desk-for-tests.ts'

const desk = (day: PaperDay, id = '1'): DeskView => deskOf(day, id)

test('a number is understood as it is typed: small, full-width, with a hyphen or a space, without its zeros [C2]', () => {
  for (const typed of [
    'A045',
    'a045',
    'a45',
    'A 45',
    ' a-45 ',
    'ａ４５',
    'Ａ０４５',
    'ａー４５',
    'A−45',
    'A–045',
    'a　45',
    'A0045',
  ])
    expect([typed, typedNumber(typed)]).toEqual([typed, 'A045'])
  expect(typedNumber('45')).toBe('045')
  expect(typedNumber('b1234')).toBe('B1234')
})

test('a Japanese input mode makes あ of the A key, and the number is understood all the same [C2]', () => {
  expect(['あ45', 'あ４５', 'い7', 'う45', 'え45', 'お45'].map(typedNumber)).toEqual([
    'A045',
    'A045',
    'I007',
    'U045',
    'E045',
    'O045',
  ])
})

test('what cannot be a number is none, rather than a guess [C3]', () => {
  for (const typed of ['', ' ', 'A', 'ABCD1', 'A123456', '4A5', 'A4.5', '窓口', 'か45'])
    expect([typed, typedNumber(typed)]).toEqual([typed, null])
})

test('every number that the office can print is understood as it stands, in small letters and without its zeros [C2, N1]', () => {
  const prefix = fc.string({ unit: fc.constantFrom('A', 'B', 'K', 'Z'), maxLength: 3 })
  fc.assert(
    fc.property(prefix, fc.integer({ min: 0, max: 99_999 }), (letters, digits) => {
      const paper = paperNumber(letters, digits)
      expect(TicketNumber.safeParse(typedNumber(paper)).data).toBe(paper)
      expect(typedNumber(`${letters}${digits}`.toLowerCase())).toBe(paper)
    }),
  )
})

test('a counter’s own lines stand apart from those it helps, who has waited longest first, empty ones last [Q1]', () => {
  const day = paperDay()
  day.take(['annai'])
  day.wait(5)
  day.take(['jusho'])
  const names = (lines: readonly LineGlance[]) => lines.map(({ id }) => id)
  const help = deskLines(desk(day, '1').lines)
  expect([names(help.mine), names(help.help)]).toEqual([['shomei'], ['jusho']])
  const all = deskLines(desk(day, '3').lines)
  expect([names(all.mine), names(all.help)]).toEqual([['annai', 'jusho', 'shomei'], []])
})

test('lines without anyone keep the office’s order, below the one with somebody [Q1]', () => {
  const day = paperDay()
  day.take(['jusho'])
  expect(deskLines(desk(day, '3').lines).mine.map(({ id }) => id)).toEqual(['jusho', 'shomei', 'annai'])
  expect(deskLines(desk(paperDay(), '3').lines).mine.map(({ id }) => id)).toEqual(['shomei', 'jusho', 'annai'])
})

/** One visitor waits for two errands, one is held with one errand and waits with another. */
function mixedHall(): PaperDay {
  const day = paperDay()
  day.take(['shomei', 'jusho'])
  const held = day.take(['jusho', 'shomei'])
  day.must({ type: 'hold', number: held, service: service('jusho') })
  return day
}

test('who waits for several things waits once; who is held is a row for each errand that is held [T3, C7]', () => {
  const view = desk(mixedHall())
  const rows = (list: 'waiting' | 'held') =>
    entriesOf(view, list).map(({ ticket, errands }) => [ticket.number, errands.map((errand) => errand.service)])
  expect(rows('waiting')).toEqual([
    ['A001', ['shomei', 'jusho']],
    ['B001', ['shomei']],
  ])
  expect(rows('held')).toEqual([['B001', ['jusho']]])
  expect(entriesOf(view, 'absent')).toEqual([])
})

/** Counter 3 hands over the papers that counter 2 hears about. */
const withHandover = () =>
  smallOffice({
    counters: smallOffice().counters.map((each) => (each.id === '3' ? { ...each, delivers: [service('jusho')] } : each)),
  })

test('papers that are ready stand apart at the counter that hands them over, and nowhere else [T10, C7]', () => {
  const day = paperDay(withHandover())
  for (const id of ['2', '3']) day.must({ type: 'open', counter: counter(id) })
  for (let people = 0; people < 40; people++) day.take(['shomei'])
  const late = day.take(['jusho'])
  day.must({ type: 'call', counter: counter('2'), number: late, service: null })
  day.must({ type: 'prepare', number: late, service: null })
  day.must({ type: 'ready', number: late, service: null })
  const [here, there] = [desk(day, '3'), desk(day, '2')]
  expect([here.waiting.total, here.waiting.first.some((ticket) => ticket.number === late)]).toEqual([41, false])
  expect(entriesOf(here, 'ready').map(({ key }) => key)).toEqual([`${late}/1`])
  expect([there.ready.total, there.waiting.first.some((ticket) => ticket.number === late)]).toEqual([0, false])
  day.must({ type: 'call', counter: counter('3'), number: late, service: service('jusho') })
  expect(desk(day, '3').ready.total).toBe(0)
})

test('every row has a key of its own, also where one visitor has two rows [C7]', () => {
  const day = mixedHall()
  day.must({ type: 'hold', number: number('B001'), service: service('shomei') })
  const keys = entriesOf(desk(day), 'held').map(({ key }) => key)
  expect(new Set(keys).size).toBe(2)
})

const row = (key: string, waited = 0) => ({ key, waited })

test('while a hand is near, no row moves under it: who has gone is marked, who is new comes at the end [C2]', () => {
  const held = [row('A001'), row('A002'), row('A003')]
  const live = [row('A009'), row('A003', 5), row('A001', 7)]
  expect(steadyRows(held, live)).toEqual([
    { item: row('A001', 7), gone: false },
    { item: row('A002'), gone: true },
    { item: row('A003', 5), gone: false },
    { item: row('A009'), gone: false },
  ])
})

test('when the hand is away the list is as it is [C2]', () => {
  const live = [row('A002'), row('A001')]
  expect(steadyRows(null, live)).toEqual(live.map((item) => ({ item, gone: false })))
})

const display = (label: string, sound: SoundState, connected = true): DisplayHealth => ({
  device: label,
  label,
  connected,
  sound,
  shown: 0,
  spoken: 0,
})

test('staff see which display is silent and which is gone; gone comes first, for it shows nothing either [B4]', () => {
  expect(hallHealth([display('入口', 'on'), display('奥', 'blocked')])).toEqual({ state: 'silent', labels: '奥' })
  expect(hallHealth([display('入口', 'on', false), display('奥', 'blocked')])).toEqual({ state: 'gone', labels: '入口' })
  expect(hallHealth([display('入口', 'blocked'), display('奥', 'blocked')])).toEqual({ state: 'silent', labels: '入口・奥' })
})

test('a display that is meant to be silent is well, and without a display nothing is claimed [B4]', () => {
  expect(hallHealth([display('入口', 'on'), display('奥', 'off')])).toEqual({ state: 'well' })
  expect(hallHealth([])).toEqual({ state: 'unknown' })
})

test('running time is in minutes and seconds, over the hour too, and never negative [P3]', () => {
  expect([-500, 0, 59_999, 125_000, 3_725_000].map(stopwatchText)).toEqual(['0:00', '0:00', '0:59', '2:05', '1:02:05'])
})
