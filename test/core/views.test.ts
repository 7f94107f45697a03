import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '#contract/primitives.ts'
import { BoardView, MenuView } from '#contract/views/hall.ts'
import { LineView } from '#contract/views/public.ts'
import { minutesBehind, paceOf, shownEstimate } from '#core/estimate.ts'
import type { Office } from '#core/office.ts'
import { lineLengths } from '#core/queue.ts'
import { boardView } from '#core/views/board.ts'
import { deskView } from '#core/views/desk.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import { counter, paperDay, STAFF_SIGHT, service } from './office-for-tests.ts'
import { isShowable } from './views-for-tests.ts'

test('a wait is a range rounded outward, “soon” below five minutes, unknown without a reckoning [E1, E2]', () => {
  expect(shownEstimate(null)).toEqual({ kind: 'unknown' })
  expect(shownEstimate(1)).toEqual({ kind: 'soon' })
  expect(shownEstimate(12)).toEqual({ kind: 'range', from: 5, to: 20 })
  expect(shownEstimate(90)).toEqual({ kind: 'range', from: 60, to: 140 })
})

test('beyond three hours it is only said that the wait is longer than so many hours [E1]', () => {
  expect(shownEstimate(130)).toEqual({ kind: 'over', from: 60 })
  expect(shownEstimate(200)).toEqual({ kind: 'over', from: 120 })
  expect(shownEstimate(700)).toEqual({ kind: 'over', from: 180 })
})

test('whatever is reckoned, nothing bare, empty or infinite is shown [E3]', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.double({ min: 0, max: 2000 })), (minutes) => {
      expect(isShowable(shownEstimate(Math.abs(minutes)))).toBe(true)
    }),
  )
})

test('without an open counter the wait is unknown, and is said so on every view [E2, E3]', () => {
  const day = paperDay()
  for (let people = 0; people < 5; people++) day.take(['shomei'])
  expect(paceOf(day.office(), service('shomei'), lineLengths(day.office()))).toBeNull()
  expect(menuView(day.office(), day.now()).services[0]).toMatchObject({
    waiting: 5,
    estimate: { kind: 'unknown' },
    state: 'no-counter',
  })
  expect(lineView(day.office(), day.now()).services[0]?.estimate).toEqual({ kind: 'unknown' })
})

test('a counter that also serves others counts for a service only by its share of the people [E1]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('3') })
  for (let people = 0; people < 3; people++) day.take(['shomei'])
  const alone = minutesBehind(paceOf(day.office(), service('shomei'), lineLengths(day.office())), 3)
  for (let people = 0; people < 4; people++) day.take(['jusho'])
  const shared = minutesBehind(paceOf(day.office(), service('shomei'), lineLengths(day.office())), 3)
  expect(alone).toBe(12)
  expect(shared).toBe(24)
})

test('the lamp follows the reckoned wait or the longest wait so far, and tells its limits [E4]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const lamp = () => lineView(day.office(), day.now()).services[0]?.lamp
  expect(lamp()).toBe('free')
  for (let people = 0; people < 5; people++) day.take(['shomei'])
  expect(lamp()).toBe('busy')
  day.wait(31)
  expect(lamp()).toBe('crowded')
  expect(lineView(day.office(), day.now()).lampMinutes).toEqual({ free: 15, busy: 30 })
})

test('however many calls come at once, each is on the board, the newest first, and a recall is a further call [B1, B2]', () => {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  const papers = [1, 2, 3].map(() => day.take(['shomei']))
  for (const id of ['1', '2', '3']) day.callNext(id)
  day.must({ type: 'recall', counter: counter('1') })
  const { calls } = boardView(day.office(), day.now())
  expect(calls.map(({ number, recalled }) => [number, recalled])).toEqual([
    [papers[0], true],
    [papers[2], false],
    [papers[1], false],
    [papers[0], false],
  ])
  expect(calls.map(({ call }) => call)).toEqual([4, 3, 2, 1])
})

test('someone still awaited stays on the board, however many recalls of others come after [B1]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const [awaited] = [day.take(['shomei']), day.take(['jusho'])]
  day.callNext('1')
  day.callNext('2')
  for (let recall = 0; recall < 60; recall++) day.must({ type: 'recall', counter: counter('2') })
  const { calls } = boardView(day.office(), day.now())
  expect(calls.length).toBe(25)
  expect(calls.at(-1)).toMatchObject({ number: awaited, pending: true })
  day.must({ type: 'start', counter: counter('1') })
  day.must({ type: 'recall', counter: counter('2') })
  expect(boardView(day.office(), day.now()).calls.length).toBe(24)
})

test('with no counter open the lamp is unknown rather than free, and a ward is judged by what is known of it [E4]', () => {
  const day = paperDay()
  expect(lineView(day.office(), day.now())).toMatchObject({ lamp: 'unknown', estimate: { kind: 'unknown' } })
  day.must({ type: 'open', counter: counter('1') })
  expect(lineView(day.office(), day.now())).toMatchObject({ lamp: 'free', estimate: { kind: 'soon' } })
})

test('a call after a long wait apologises [B2]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  day.take(['shomei'])
  day.wait(30)
  day.callNext('1')
  expect(boardView(day.office(), day.now()).calls[0]?.longWait).toBe(true)
})

test('with 300 waiting the desk shows who is next, the first thirty and the totals [C7]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const papers = Array.from({ length: 300 }, () => day.take(['shomei']))
  const view = deskView(day.office(), counter('1'), { now: day.now(), ...STAFF_SIGHT })
  expect(view?.next?.number).toBe(papers[0])
  expect(view?.waiting.total).toBe(300)
  expect(view?.waiting.first.map(({ number }) => number)).toEqual(papers.slice(0, 30))
})

/** A day on which `served` people have come and gone and the same forty are waiting. */
function dayAfter(served: number): { office: Office; now: Instant } {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  for (let index = 0; index < served; index++) {
    day.take(['shomei'])
    day.callNext('1')
    day.must({ type: 'finish', counter: counter('1') })
  }
  for (let people = 0; people < 40; people++) day.take([people % 2 === 0 ? 'shomei' : 'jusho'])
  return { office: day.office(), now: day.now() }
}

test('public and board views at ticket 2,000 are within 1.5 times of those at ticket 200 with the same people waiting [V2]', () => {
  const size = (view: (office: Office, now: Instant) => unknown, served: number): number => {
    const { office, now } = dayAfter(served)
    return JSON.stringify(view(office, now)).length
  }
  for (const view of [lineView, boardView, menuView]) expect(size(view, 1960) / size(view, 160)).toBeLessThan(1.5)
})

/** Every key that may stand in a public payload; none of them is about a person. */
const PUBLIC_KEYS = new Set(
  [
    'office name section day timeZone at opening nextOpening from to lamp waiting longestSince estimate kind lampMinutes free busy services notices hours ticketsUntil afterClosing comeBy soonest delayed booking checkIn helpAsked later carried today waitMinutes paperDay hours',
  ]
    .concat([
      'id state counters since number called label serving elsewhere preparing ready handover held absent hint pictogram calls call counter stage recalled longWait pending language',
    ])
    .concat(['ja kana en ja-easy zh ko vi'])
    .flatMap((line) => line.split(' ')),
)

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
}

test('public payloads carry numbers, services, counters, times and words, and nothing else [V3]', () => {
  const { office, now } = dayAfter(10)
  for (const [schema, view] of [
    [LineView, lineView(office, now)],
    [BoardView, boardView(office, now)],
    [MenuView, menuView(office, now)],
  ] as const) {
    expect(keysIn(view).filter((key) => !PUBLIC_KEYS.has(key))).toEqual([])
    expect(schema.parse(view)).toEqual(view)
  }
})

test('a ward’s page is told today’s waits by half hour, of all services together, where enough were called [Y20, Y12]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  day.must({ type: 'open', counter: counter('3') })
  for (const errand of ['shomei', 'shomei', 'shomei', 'jusho', 'jusho']) day.take([errand])
  day.wait(10)
  const turn = (id: string) => {
    day.must({ type: 'call-next', counter: counter(id) })
    day.must({ type: 'finish', counter: counter(id) })
  }
  const told = () => lineView(day.office(), day.now()).today.map(({ waitMinutes }) => waitMinutes)
  for (const id of ['1', '1', '1', '3']) turn(id)
  expect(told().every((minutes) => minutes === null)).toBe(true)
  day.wait(5)
  turn('3')
  expect(told()).toEqual([11, ...told().slice(1)])
  expect(
    told()
      .slice(1)
      .every((minutes) => minutes === null),
  ).toBe(true)
})
