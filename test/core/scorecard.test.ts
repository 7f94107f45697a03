import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ScorecardView } from '#contract/scorecard.ts'
import { ErrandFact, type ToldFact } from '#contract/statistics.ts'
import { scorecardOf } from '#core/scorecard/scorecard.ts'
import { OPENING, smallOffice } from './office-for-tests.ts'

const MINUTE = 60_000
const office = smallOffice()

type InMinutes = Readonly<{ [K in keyof Pick<ToldFact, 'waitMs' | 'lowMs' | 'highMs' | 'soonestMs'>]: number }> &
  Pick<ToldFact, 'shownFromMs' | 'shownToMs' | 'lesMs' | 'naiveMs'>

const TEN_MINUTES: InMinutes = {
  waitMs: 10,
  lowMs: 6,
  highMs: 15,
  soonestMs: 4,
  shownFromMs: 5,
  shownToMs: 15,
  lesMs: 14,
  naiveMs: 20,
}

/** Told so, in minutes. */
function told(change: Partial<InMinutes> = {}, of: Partial<Pick<ToldFact, 'service' | 'version'>> = {}): ToldFact {
  const ms = Object.entries({ ...TEN_MINUTES, ...change }).map(([key, value]) => [key, value === null ? null : value * MINUTE])
  return { service: 'shomei', version: 'v1', ...Object.fromEntries(ms), ...of } as ToldFact
}

/** An errand that was called after so many minutes of waiting. */
const waited = (minutes: number, of: ToldFact | null = told(), change: Partial<ErrandFact> = {}): ErrandFact =>
  ErrandFact.parse({
    day: '2026-11-24',
    number: 'A001',
    errand: 1,
    service: 'shomei',
    counter: '1',
    language: 'ja',
    priority: 'ordinary',
    issuedAt: OPENING,
    firstCalledAt: OPENING + minutes * MINUTE,
    settledAt: OPENING + (minutes + 5) * MINUTE,
    waitMs: minutes * MINUTE,
    serviceMs: null,
    calls: 1,
    absences: 0,
    outcome: 'served',
    told: of,
    ...change,
  })

const scored = (facts: readonly ErrandFact[]) => scorecardOf(office, facts)

test('errors are forecast less outcome, beside LES and the naive formula on the same visitors [E73]', () => {
  const early = [waited(7), waited(12), waited(25)]
  const withoutLes = waited(10, told({ lesMs: null }))
  const { total } = scored([...early, withoutLes])
  // Ours is off by 3, −2, −15 and 0; of the three with all predictors LES by 7, 2 and −11, the naive formula by 13, 8 and −5.
  expect(total).toMatchObject({ count: 4, maeMs: 5 * MINUTE, biasMs: -3.5 * MINUTE })
  expect(total?.compared).toEqual({
    count: 3,
    maeMs: { ours: (20 * MINUTE) / 3, les: (20 * MINUTE) / 3, naive: (26 * MINUTE) / 3 },
    biasMs: { ours: (-14 * MINUTE) / 3, les: (-2 * MINUTE) / 3, naive: (16 * MINUTE) / 3 },
    ofTheirs: { les: 1, naive: 20 / 26 },
  })
})

test('the ends of a range belong to it; "more than" is never exceeded, and "unknown" shows nothing [E74]', () => {
  const more = told({ shownFromMs: 120, shownToMs: null })
  const unknown = told({ shownFromMs: null, shownToMs: null })
  const facts = [waited(3.9), waited(5), waited(15), waited(15.1), waited(300, more), waited(60, unknown), waited(6), waited(4)]
  const { total } = scored(facts)
  // Within 6 to 15 are 15 and 6. Shown are seven: 3.9 and 4 began before, 15.1 ended after.
  expect(total).toMatchObject({ count: 8, inRange: 2 / 8 })
  expect(total?.shown).toEqual({ count: 7, within: 4 / 7, early: 2 / 7, late: 1 / 7 })
})

test('too soon is who was called before the time to be back by, of those who could leave by what was known at the issue [E74]', () => {
  // The doors open at 8:45: told to be back by 8:55, 8:55 and 9:10; seven minutes are nothing to leave for.
  const facts = [
    waited(9.9, told({ soonestMs: 10 })),
    waited(10, told({ soonestMs: 14.9 })),
    waited(24, told({ soonestMs: 27 })),
    waited(2, told({ soonestMs: 7 })),
  ]
  expect(scored(facts).total?.away).toEqual({ count: 3, tooSoon: 2 / 3 })
  expect(scored(facts.slice(3)).total?.away).toBe(null)
})

test('scored is who waited without a stop, and who was told to wait and was called at once; others are counted by reason [E72]', () => {
  const soon = told({ waitMs: 2, shownFromMs: 0, shownToMs: 5 })
  const notCalled = { firstCalledAt: null, waitMs: null } as const
  const facts = [
    waited(9),
    waited(0.5),
    waited(1.5, soon),
    waited(1, soon),
    waited(1, told({ shownFromMs: null, shownToMs: null })),
    waited(9, told(), { waitMs: 4 * MINUTE }),
    waited(9, told(), { ...notCalled, outcome: 'open' }),
    waited(9, told(), { ...notCalled, outcome: 'cancelled' }),
    waited(9, told(), { ...notCalled, outcome: 'lapsed' }),
    waited(9, null),
  ]
  const { told: all, leftOut, total } = scored(facts)
  expect([all, total?.count]).toEqual([9, 3])
  expect(leftOut).toEqual({ waiting: 1, uncalled: 2, interrupted: 1, 'at-once': 2 })
})

test('where nothing was told, or nobody is scored, nothing is claimed [E75]', () => {
  const nothing = { total: null, services: [], days: [], fifths: [], versions: [] }
  expect(scored([])).toMatchObject({ told: 0, ...nothing })
  expect(scored([waited(9, null)])).toMatchObject({ told: 0, ...nothing })
  expect(scored([waited(9, told(), { firstCalledAt: null, waitMs: null })])).toMatchObject({ told: 1, ...nothing })
})

test('a perfect rival has no share; without a rival, or a shown wait, there is no comparison [E75]', () => {
  expect(scored([waited(14)]).total?.compared?.ofTheirs).toEqual({ les: null, naive: 4 / 6 })
  const bare = told({ lesMs: null, naiveMs: null, shownFromMs: null, shownToMs: null })
  expect(scored([waited(14, bare)]).total).toMatchObject({ compared: null, shown: null, away: null })
})

test('cut by the line that was told of, by day and by version; services in the office’s order [E76]', () => {
  const facts = [
    waited(10, told({}, { service: 'annai' as never })),
    waited(11, told({}, { service: 'gone' as never }), { service: 'jusho' as never }),
    waited(12, told({}, { version: 'v2' }), { day: '2026-11-25' as never }),
  ]
  const { services, days, versions } = scored(facts)
  expect(services.map(({ service, name, score }) => [service, name?.en, score.maeMs / MINUTE])).toEqual([
    ['shomei', 'Certificates', 2],
    ['annai', 'Guidance', 0],
    ['gone', undefined, 1],
  ])
  expect(days.map(({ day, score }) => [day, score.count])).toEqual([
    ['2026-11-24', 2],
    ['2026-11-25', 1],
  ])
  expect(versions.map(({ version, score }) => [version, score.count])).toEqual([
    ['v1', 2],
    ['v2', 1],
  ])
})

test('fifths go from the shortest forecast to the longest; of fewer than five visitors there are none [E76]', () => {
  const facts = [50, 20, 40, 10, 30, 60, 70].map((minutes) => waited(minutes, told({ waitMs: minutes })))
  const { fifths } = scored(facts)
  expect(fifths.map(({ fromMs, toMs, score }) => [fromMs / MINUTE, toMs / MINUTE, score.count])).toEqual([
    [10, 10, 1],
    [20, 20, 1],
    [30, 40, 2],
    [50, 50, 1],
    [60, 70, 2],
  ])
  expect(scored(facts.slice(0, 4)).fifths).toEqual([])
})

test('whatever was told and happened, every figure holds: never NaN, and all of what was told is scored or left out [E75, E72]', () => {
  const minutes = fc.integer({ min: 0, max: 200 })
  const known = fc.option(minutes, { nil: null })
  const anyFact = fc
    .record({ wait: minutes, waitMs: minutes, lesMs: known, naiveMs: known, shownFromMs: known, shownToMs: known })
    .map(({ wait, ...said }) => waited(wait, told({ ...said, shownToMs: said.shownFromMs && said.shownToMs })))
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 30 }), (facts) => {
      const card = scored(facts)
      const head = { office: office.id, name: office.name, from: '2026-11-24', to: '2026-11-24', at: OPENING }
      expect(ScorecardView.parse({ ...head, ...card })).toMatchObject(card)
      const left = Object.values(card.leftOut).reduce((sum, count) => sum + count, 0)
      expect(left + (card.total?.count ?? 0)).toBe(card.told)
    }),
  )
})
