import { expect, test } from 'vitest'
import type { WallTime } from '#contract/primitives.ts'
import { afterClosing, comeBy } from '#core/closing.ts'
import { instant } from '#core/time.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import { counter, OPENING, type PaperDay, paperDay, smallOffice } from './office-for-tests.ts'

const MINUTE = 60_000
const CLOSING = instant(Date.parse('2026-11-24T17:15:00+09:00'))
const before = (minutes: number) => ({ at: instant(CLOSING - minutes * MINUTE), closing: CLOSING })
const range = { kind: 'range', from: 20, to: 40 } as const

test('a wait goes beyond closing possibly when its upper end does, likely when its lower end does [P16]', () => {
  expect([60, 40, 39, 20, 19].map((left) => afterClosing(range, before(left)))).toEqual([
    null,
    null,
    'possible',
    'possible',
    'likely',
  ])
  expect(afterClosing({ kind: 'over', from: 120 }, before(300))).toBe('possible')
  expect(afterClosing({ kind: 'over', from: 120 }, before(100))).toBe('likely')
  expect(afterClosing({ kind: 'soon' }, before(4))).toBe('possible')
  expect(afterClosing({ kind: 'unknown' }, before(1))).toBeNull()
})

test('until when to come is told in the last hour before, rounded down to five minutes, and of a range only [P16]', () => {
  const minutesLeft = (left: number) => {
    const time = comeBy(range, before(left))
    return time === null ? null : (CLOSING - time) / MINUTE
  }
  expect([101, 100, 41, 40, 39].map(minutesLeft)).toEqual([null, 40, 40, 40, null])
  expect(comeBy({ kind: 'soon' }, before(30))).toBeNull()
  expect(comeBy({ kind: 'over', from: 60 }, before(90))).toBeNull()
})

/** Twenty people at one counter for certificates, so many minutes before closing: a wait of sixty to a hundred and thirty. */
function longLine(minutesLeft: number, change: Parameters<typeof smallOffice>[0] = {}): PaperDay {
  const day = paperDay(smallOffice(change), instant(CLOSING - minutesLeft * MINUTE))
  day.must({ type: 'open', counter: counter('1') })
  for (let people = 0; people < 20; people++) day.take(['shomei'])
  return day
}
const forecastOf = (day: PaperDay) => {
  const { afterClosing: late, comeBy: by } = lineView(day.office(), day.now()).services[0] ?? {}
  return { late, by }
}

test('the ward’s page and the kiosk foresee the same, of each service by its own hours [P16]', () => {
  const foreseen = [150, 100, 30].map((left) => forecastOf(longLine(left)).late)
  expect(foreseen).toEqual([null, 'possible', 'likely'])
  const day = longLine(100)
  expect(menuView(day.office(), day.now()).services[0]).toMatchObject({ afterClosing: 'possible' })
  const until = { from: '08:45' as WallTime, to: '16:00' as WallTime }
  const week = { mon: until, tue: until, wed: until, thu: until, fri: until, sat: null, sun: null }
  const services = smallOffice().services.map((each) => (each.id === 'shomei' ? { ...each, hours: week } : each))
  expect(forecastOf(longLine(150, { services })).late).toBe('possible')
})

test('where no ticket is given nothing is foreseen: before the doors open, and without a counter [P16]', () => {
  const early = paperDay(smallOffice(), instant(OPENING - 30 * MINUTE))
  expect(forecastOf(early)).toEqual({ late: null, by: null })
  const day = longLine(30)
  day.must({ type: 'close', counter: counter('1') })
  expect(forecastOf(day)).toEqual({ late: null, by: null })
})
