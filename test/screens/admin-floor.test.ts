import { expect, test } from 'vitest'
import { factsOf, statisticsRow } from '#core/statistics.ts'
import { floorView } from '#core/views/floor.ts'
import { arrivalAxis, type Mark, markOf, waitAxis } from '../../admin/charts/marks.ts'
import { columnsOf, isNamed, waitPaths } from '../../admin/charts/time-line.ts'
import { barMinutes, isPastTarget, longestMs, pastTarget } from '../../admin/floor/past-target.ts'
import { counter, type PaperDay, paperDay, STAFF_SIGHT } from '../core/office-for-tests.ts'

const MINUTE_MS = 60_000
const TARGET = 15

const lines = (day: PaperDay) => floorView(day.office(), { now: day.now(), ...STAFF_SIGHT }).lines
const past = (day: PaperDay) => pastTarget(lines(day), day.now(), TARGET).map(({ id }) => id)

test('a line is past the target when its longest wait is shown as more than that: 15 minutes are not past 15 [R1]', () => {
  const day = paperDay()
  day.take(['shomei'])
  day.wait(15.9)
  day.take(['jusho'])
  expect(past(day)).toEqual([])
  day.wait(0.1)
  expect(past(day)).toEqual(['shomei'])
  expect([null, 15 * MINUTE_MS, 16 * MINUTE_MS - 1, 16 * MINUTE_MS].map((ms) => isPastTarget(ms, TARGET))).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('where nobody waits nothing is past the target, and the longest wait is unknown rather than 0 [R2]', () => {
  const day = paperDay()
  const [line] = lines(day)
  expect(line && longestMs(line, day.now())).toBeNull()
  expect(past(day)).toEqual([])
})

test('a line in which the first was just called is measured by the next [W4]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  day.take(['shomei'])
  day.wait(20)
  day.take(['shomei'])
  day.callNext('1')
  expect(past(day)).toEqual([])
})

test('the floor’s bars end at twice the target, or in tens beyond the longest wait [R1]', () => {
  const day = paperDay()
  expect(barMinutes(lines(day), day.now(), TARGET)).toBe(30)
  day.take(['shomei'])
  day.wait(83)
  expect(barMinutes(lines(day), day.now(), TARGET)).toBe(90)
})

/** A day's waits, one after the other, as the chart has them. */
function waited(label: string, ...minutes: readonly number[]): Mark {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  for (const wait of minutes) {
    day.take(['shomei'])
    day.wait(wait)
    day.callNext('1')
    day.must({ type: 'finish', counter: counter('1') })
  }
  return markOf(statisticsRow(label, factsOf(day.office()), TARGET), label)
}

test('a row becomes a mark in minutes, over the hour too; what is not known stays unknown [R2]', () => {
  expect(waited('9', 75, 85)).toEqual({ key: '9', label: '9', arrivals: 2, median: 80, p90: 84 })
  expect(waited('10')).toEqual({ key: '10', label: '10', arrivals: 0, median: null, p90: null })
})

test('an axis begins at 0, has round whole lines, and room for the target and the longest bar [R1]', () => {
  const axis = waitAxis([waited('9', 47), waited('10')], TARGET)
  expect([axis.at(0), axis.at(47) < 100, axis.at(TARGET) < axis.at(47)]).toEqual([0, true, true])
  expect(axis.ticks).toEqual([0, 10, 20, 30, 40, 50])
  expect(waitAxis([waited('9', 2)], TARGET).at(TARGET)).toBeLessThanOrEqual(100)
})

test('an axis with nothing on it divides nothing by nothing [R2]', () => {
  for (const axis of [waitAxis([], TARGET), arrivalAxis([]), arrivalAxis([waited('9')])]) {
    expect([axis.at(0), axis.at(1), ...axis.ticks].every(Number.isFinite)).toBe(true)
    expect(axis.ticks.length).toBeGreaterThan(1)
  }
})

test('an hour without a wait is a gap in the line, not a dive to 0, and no path has a NaN [R2]', () => {
  const marks = [waited('8', 10), waited('9', 20), waited('10'), waited('11', 30), waited('12', 5)]
  const axis = waitAxis(marks, TARGET)
  const paths = waitPaths(marks, columnsOf(marks), axis)
  for (const path of [paths.median, paths.p90]) {
    expect(path).not.toMatch(/NaN|Infinity/)
    expect(path.match(/M/g)).toHaveLength(2)
  }
  const heights = Array.from(paths.median.matchAll(/[ML][\d.]+,([\d.]+)/g), ([, y]) => Number(y))
  expect(heights.map(Math.round)).toEqual([10, 20, 30, 5].map((minutes) => Math.round(100 - axis.at(minutes))))
})

test('a chart of hours in which nobody was called has no line at all [R2]', () => {
  const marks = [waited('8'), waited('9')]
  expect(waitPaths(marks, columnsOf(marks), waitAxis(marks, TARGET))).toEqual({ median: '', p90: '' })
})

test('columns stand side by side within the picture, in the order of time [R3]', () => {
  const marks = ['8', '9', '10', '11'].map((key) => waited(key))
  const { width, left, centre } = columnsOf(marks)
  const lefts = marks.map(({ key }) => left(key))
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  for (const [place, { key }] of marks.entries()) {
    expect(centre(key)).toBeCloseTo(left(key) + width / 2, 9)
    expect(left(key) + width).toBeLessThanOrEqual(lefts[place + 1] ?? 100)
  }
})

test('of many days as many names are written as fit, the first always, at even distances [R3]', () => {
  const named = (count: number) => Array.from({ length: count }, (_, place) => place).filter((place) => isNamed(place, count))
  expect([named(10), named(28)].map(({ length }) => length)).toEqual([10, 14])
  for (const count of [15, 28, 61, 366]) {
    expect(named(count)[0]).toBe(0)
    expect(named(count).length).toBeLessThanOrEqual(14)
    expect(named(count).length).toBeGreaterThanOrEqual(7)
  }
})
