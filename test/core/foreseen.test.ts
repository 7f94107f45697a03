import { expect, test } from 'vitest'
import type { Estimate } from '#contract/views/parts.ts'
import { instant } from '#core/time.ts'
import { boardView } from '#core/views/board.ts'
import { deskView } from '#core/views/desk.ts'
import { floorView } from '#core/views/floor.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import { foresee, isDelayed } from '#core/waits.ts'
import { waitsAt } from './foreseen-for-tests.ts'
import { counter, OPENING, type PaperDay, paperDay, STAFF_SIGHT, service } from './office-for-tests.ts'

const MINUTE = 60_000
const SHOMEI = 'shomei'
const range = (from: number, to: number): Estimate => ({ kind: 'range', from, to })

/** Everyone’s view of the first service, which is the one for certificates. */
function seenBy(day: PaperDay) {
  const [office, now] = [day.office(), day.now()]
  return {
    kiosk: menuView(office, now).services[0],
    hall: boardView(office, now).services[0],
    home: lineView(office, now).services[0],
    desk: deskView(office, counter('1'), { now, ...STAFF_SIGHT })?.lines[0],
    floor: floorView(office, { now, ...STAFF_SIGHT }).lines[0],
  }
}

function openDay(): PaperDay {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  return day
}

test('from a chance of 20 in 100 on everyone is told that the call may come after closing, from 50 that it is likely [E66]', () => {
  const day = openDay()
  const told = (lateShare: number) => {
    foresee(day.office(), waitsAt(day.now(), { next: { [SHOMEI]: { lateShare } } }))
    return Object.values(seenBy(day)).map((seen) => seen?.afterClosing)
  }
  expect(told(0.19)).toEqual(Array(5).fill(null))
  expect(told(0.2)).toEqual(Array(5).fill('possible'))
  expect(told(0.49)).toEqual(Array(5).fill('possible'))
  expect(told(0.5)).toEqual(Array(5).fill('likely'))
})

test('where all counters of a service are on a break, that is said beside the wait, and tickets are still given [E5]', () => {
  const day = openDay()
  const states = () => Object.values(seenBy(day)).map((seen) => seen?.state)
  for (const id of ['1', '2']) day.must({ type: 'pause', counter: counter(id), minutes: 20 })
  expect(states()).toEqual(Array(5).fill('open'))
  day.must({ type: 'close', counter: counter('3') })
  expect(states()).toEqual(Array(5).fill('paused'))
  expect(seenBy(day).kiosk?.estimate).toEqual({ kind: 'unknown' })
  foresee(day.office(), waitsAt(day.now(), { next: { [SHOMEI]: { lateShare: 0.3 } } }))
  for (const seen of Object.values(seenBy(day))) expect(seen).toMatchObject({ estimate: range(20, 40), afterClosing: 'possible' })
  expect(day.take([SHOMEI])).toBe('A001')
  for (const id of ['1', '2']) day.must({ type: 'close', counter: counter(id) })
  expect(states()).toEqual(Array(5).fill('no-counter'))
})

test('a wait that now ends ten minutes or more after the one that was told is a delay [E64]', () => {
  const given = { version: '1', waitMs: 0, lowMs: 0, highMs: 0, soonestMs: 0, lesMs: null, naiveMs: null, signals: [] }
  const delayed = (told: Estimate | null, estimate: Estimate, minutes: number): boolean =>
    isDelayed(
      { issuedAt: OPENING },
      { told: told && { ...given, service: service('shomei'), shown: told }, firstCalledAt: null },
      { minutes: 0, estimate, soonest: null, lateShare: null },
      instant(OPENING + minutes * MINUTE),
    )
  // Told that it ends after 30 minutes; after 20 minutes another 15 end at 35, and another 20 at 40.
  expect(delayed(range(20, 30), range(5, 15), 20)).toBe(false)
  expect(delayed(range(20, 30), range(10, 20), 20)).toBe(true)
  expect(delayed(range(20, 30), { kind: 'over', from: 60 }, 0)).toBe(true)
  expect(delayed(range(20, 30), { kind: 'soon' }, 50)).toBe(false)
  expect(delayed(range(20, 30), { kind: 'unknown' }, 50)).toBe(false)
  expect(delayed({ kind: 'over', from: 60 }, range(60, 180), 0)).toBe(false)
  expect(delayed(null, range(60, 180), 60)).toBe(false)
})

test('a number whose wait has grown past what it was told is marked as delayed, and nobody else [E64]', () => {
  const day = openDay()
  foresee(day.office(), waitsAt(day.now(), { next: { [SHOMEI]: { shown: range(10, 20) } } }))
  const mine = day.take([SHOMEI])
  foresee(day.office(), null)
  const untold = day.take([SHOMEI])
  const marks = (shown: Estimate) => {
    foresee(day.office(), waitsAt(day.now(), { line: { [mine]: { shown }, [untold]: { shown } } }))
    return lineView(day.office(), day.now()).services[0]?.waiting.map(({ number, delayed }) => [number, delayed])
  }
  day.wait(15)
  expect(marks(range(5, 10))).toEqual([
    [mine, false],
    [untold, false],
  ])
  expect(marks(range(10, 20))).toEqual([
    [mine, true],
    [untold, false],
  ])
})
