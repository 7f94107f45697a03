import { expect, test } from 'vitest'
import { createServerClock } from '#client/server-clock.ts'
import type { Instant } from '#contract/primitives.ts'
import { OPENING } from '../core/office-for-tests.ts'

const HOUR_MS = 3_600_000
const SECOND_MS = 1_000

const after = (ms: number): Instant => (OPENING + ms) as Instant

/** A browser: its wall clock is wrong by `wrongMs`, and time passes when told. */
function browser(wrongMs: number) {
  let passedMs = 0
  let movedMs = 0
  const clock = createServerClock({ monotonicMs: () => passedMs, wallMs: () => OPENING + wrongMs + passedMs + movedMs })
  return {
    clock,
    pass: (ms: number) => {
      passedMs += ms
    },
    moveWallClock: (ms: number) => {
      movedMs += ms
    },
  }
}

test('a browser an hour ahead or behind shows the office’s time [P3]', () => {
  for (const wrongMs of [HOUR_MS, -HOUR_MS, 0]) {
    const { clock, pass } = browser(wrongMs)
    clock.hear(OPENING)
    expect(clock.now()).toBe(OPENING)
    pass(90 * SECOND_MS)
    expect(clock.now()).toBe(after(90 * SECOND_MS))
  }
})

test('somebody setting the browser’s clock in the middle of the day moves nothing [P3]', () => {
  const { clock, pass, moveWallClock } = browser(0)
  clock.hear(OPENING)
  moveWallClock(HOUR_MS)
  pass(SECOND_MS)
  expect(clock.now()).toBe(after(SECOND_MS))
})

test('until the office has said its time the browser’s own serves [P3]', () => {
  expect(browser(HOUR_MS).clock.now()).toBe(after(HOUR_MS))
})

test('a view built long ago and sent to a latecomer does not turn the clock back [P3]', () => {
  const { clock, pass } = browser(0)
  clock.hear(after(10 * SECOND_MS))
  pass(5 * SECOND_MS)
  clock.hear(after(2 * SECOND_MS))
  expect(clock.now()).toBe(after(15 * SECOND_MS))
})

test('a clock that was heard late is put right by the next that comes sooner [P3]', () => {
  const { clock, pass } = browser(0)
  clock.hear(OPENING)
  pass(SECOND_MS)
  clock.hear(after(4 * SECOND_MS))
  expect(clock.now()).toBe(after(4 * SECOND_MS))
})

test('on a new connection the server may have moved its clock back, and is believed [P3]', () => {
  const { clock } = browser(0)
  clock.hear(after(HOUR_MS))
  clock.beginAgain()
  expect(clock.now()).toBe(after(HOUR_MS))
  clock.hear(OPENING)
  expect(clock.now()).toBe(OPENING)
})

test('whoever shows the time is told when it is put right, and no more after leaving [P3]', () => {
  const { clock } = browser(0)
  const told: Instant[] = []
  const leave = clock.subscribe(() => told.push(clock.now()))
  clock.hear(OPENING)
  clock.hear(OPENING)
  leave()
  clock.hear(after(SECOND_MS))
  expect(told).toEqual([OPENING])
})
