import { expect, test } from 'vitest'
import type { Day } from '#contract/primitives.ts'
import { instant } from '#core/time.ts'
import { boardView } from '#core/views/board.ts'
import { hallOf } from '../../display/hall.ts'
import { pageOf } from '../../display/pages.ts'
import { counter, OPENING, type PaperDay, paperDay, smallOffice } from '../core/office-for-tests.ts'

const MINUTE_MS = 60_000
/** 08:45 to 17:15. */
const HOURS_MIN = 8.5 * 60

const hall = (day: PaperDay) => hallOf(boardView(day.office(), day.now()), day.now())

test('in the morning the board says when the doors open, then that calling begins, then who is called [P4]', () => {
  const day = paperDay(smallOffice(), instant(OPENING - 30 * MINUTE_MS))
  expect(hall(day)).toBe('before-opening')
  day.wait(30)
  expect(hall(day)).toBe('nobody-called')
  day.must({ type: 'open', counter: counter('1') })
  day.take(['shomei'])
  expect(hall(day)).toBe('nobody-called')
  day.callNext('1')
  expect(hall(day)).toBe('calling')
})

test('the doors open on the board at the minute, though no new view has come [P4]', () => {
  const day = paperDay(smallOffice(), instant(OPENING - MINUTE_MS))
  const view = boardView(day.office(), day.now())
  expect([OPENING - 1, OPENING].map((now) => hallOf(view, now))).toEqual(['before-opening', 'nobody-called'])
})

test('after closing time the board goes on calling until the last in the hall has come to a counter [B1]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  for (let people = 0; people < 2; people++) day.take(['shomei'])
  day.callNext('1')
  day.wait(HOURS_MIN)
  expect(hall(day)).toBe('calling')
  day.must({ type: 'finish', counter: counter('1') })
  day.callNext('1')
  expect(hall(day)).toBe('calling')
  day.must({ type: 'start', counter: counter('1') })
  expect(hall(day)).toBe('closed')
})

test('who waits after closing time and was never called is still told that calls come [B1]', () => {
  const day = paperDay()
  day.take(['shomei'])
  day.wait(HOURS_MIN)
  expect(hall(day)).toBe('nobody-called')
})

test('on a holiday the board says that it is closed, all day [D2]', () => {
  const closed = smallOffice({ specialDays: [{ day: '2026-11-24' as Day, hours: null }] })
  const day = paperDay(closed)
  expect(hall(day)).toBe('closed')
  day.wait(HOURS_MIN)
  expect(hall(day)).toBe('closed')
})

const TURN_MS = 10_000
const TEN = Array.from({ length: 10 }, (_, place) => place)

test('every line of a list has its turn on the board, and the pages turn by the clock on all boards together [P3]', () => {
  const turns = [0, 1, 2].map((turn) => pageOf(TEN, 4, OPENING + turn * TURN_MS))
  expect(turns.flatMap(({ items }) => items).toSorted((a, b) => a - b)).toEqual(TEN)
  expect(new Set(turns.map(({ page, pages }) => `${page}/${pages}`))).toEqual(new Set(['1/3', '2/3', '3/3']))
  expect(pageOf(TEN, 4, OPENING + 3 * TURN_MS)).toEqual(turns[0])
})

test('a list that fits does not turn, and an empty one is one empty page [P3]', () => {
  for (const now of [OPENING, OPENING + TURN_MS]) {
    expect(pageOf(TEN, 10, now)).toEqual({ items: TEN, page: 1, pages: 1 })
    expect(pageOf([], 5, now)).toEqual({ items: [], page: 1, pages: 1 })
  }
})
