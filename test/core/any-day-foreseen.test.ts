import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Estimate } from '#contract/views/parts.ts'
import { createForecaster } from '#core/forecast/forecaster.ts'
import { foresee } from '#core/waits.ts'
import { acts, busyOffice, playDay } from './acts-for-tests.ts'
import { counter, type PaperDay, paperDay } from './office-for-tests.ts'
import { isShowable, numbersIn, viewsOf } from './views-for-tests.ts'

/** Runs of each forecast: what is shown must hold however few there are. */
const RUNS = 4
/** Every so many acts the waits are foreseen anew; in between the old ones grow stale. */
const EACH = 3

/** Whatever in a view stands under a name, at any depth. */
function allNamed(name: string, value: unknown): readonly unknown[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => [...(key === name ? [inner] : []), ...allNamed(name, inner)])
}

/** What a server's forecasting thread does for the day: told each fact once, asked now and then. */
function foreseer(day: PaperDay) {
  const forecaster = createForecaster()
  const seen = { events: 0 }
  return () => {
    for (const event of day.events().slice(seen.events)) forecaster.happened(event)
    seen.events = day.events().length
    foresee(day.office(), forecaster.foresee(day.now(), RUNS))
  }
}

function everyWaitIsShowable(day: PaperDay): number {
  const views = viewsOf(day).map(([contract, view]) => contract.parse(view))
  expect(numbersIn(views).every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
  const estimates = allNamed('estimate', views).flatMap((estimate) => (estimate === null ? [] : [Estimate.parse(estimate)]))
  expect(estimates.filter((estimate) => !isShowable(estimate))).toEqual([])
  const soonest = allNamed('soonest', views).filter((minutes) => minutes !== null)
  expect(soonest.filter((minutes) => !Number.isInteger(minutes) || Number(minutes) < 0)).toEqual([])
  return soonest.length
}

test('on any day with its waits foreseen, whatever is shown is a range or words: never 0, none, infinite or bare [E3]', () => {
  const shown = { foreseen: 0 }
  fc.assert(
    fc.property(acts, (wanted) => {
      const day = paperDay(busyOffice())
      const look = foreseer(day)
      const acted = { count: 0 }
      const check = (): void => {
        shown.foreseen += everyWaitIsShowable(day)
      }
      playDay(
        wanted,
        () => {
          acted.count += 1
          if (acted.count % EACH === 0) look()
          if (acted.count % EACH < 2) check()
        },
        day,
      )
      for (const type of ['pause', 'close'] as const) {
        for (const id of day.office().counters.keys()) day.command({ type, counter: counter(id) })
        look()
        check()
      }
      day.wait(10 * 60)
      day.tick()
      look()
      check()
    }),
    { numRuns: 4 },
  )
  expect(shown.foreseen).toBeGreaterThan(100)
})

test('before the first day nothing is foreseen; on a first morning without history every wait is showable [E3]', () => {
  expect(createForecaster().foresee(paperDay().now(), RUNS)).toBeNull()
  const day = paperDay()
  const look = foreseer(day)
  look()
  everyWaitIsShowable(day)
  for (let people = 0; people < 40; people++) day.take(['shomei', 'jusho'])
  look()
  everyWaitIsShowable(day)
  day.must({ type: 'open', counter: counter('1') })
  look()
  expect(everyWaitIsShowable(day)).toBeGreaterThan(0)
})
