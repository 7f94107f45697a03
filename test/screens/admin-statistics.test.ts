import { expect, test } from 'vitest'
import { UNKNOWN } from '#client/words/admin.ts'
import { FIGURES } from '#client/words/statistics.ts'
import type { Day } from '#contract/primitives.ts'
import type { StatisticsRow, StatisticsView } from '#contract/statistics.ts'
import type { StatisticsCut } from '#contract/words.ts'
import { cutFacts, factsOf, statisticsRow } from '#core/statistics.ts'
import { dayAfter, dayIn } from '../../admin/days.ts'
import { durationFigure, figureText, shareFigure } from '../../admin/statistics/figure-text.ts'
import { filterIn, searchOf } from '../../admin/statistics/filter.ts'
import { withEmptyHours } from '../../admin/statistics/hours.ts'
import { daysText, rowName, sentence } from '../../admin/statistics/sentence.ts'
import { usualDay } from '../../admin/statistics/usual-day.ts'
import { counter, type PaperDay, paperDay } from '../core/office-for-tests.ts'

const MINUTE_MS = 60_000
const day = (text: string): Day => text as Day
const TODAY = day('2026-11-24')

/** The report of a paper day, as the office reckons it. */
function report(paper: PaperDay, by: StatisticsCut): StatisticsView {
  const facts = factsOf(paper.office())
  const { settings } = paper.office()
  const rowOf = (key: string, cut: typeof facts): StatisticsRow => statisticsRow(key, cut, settings.target.minutes)
  return {
    office: settings.id,
    name: settings.name,
    from: TODAY,
    to: TODAY,
    by,
    at: paper.now(),
    targetMinutes: settings.target.minutes,
    total: rowOf('total', facts),
    rows: [...cutFacts(facts, by, settings.timeZone)].map(([key, cut]) => rowOf(key, cut)),
  }
}

/** One was called after 75 minutes, without a start being pressed; one after 5; one is still waiting for guidance. */
function shortDay(): PaperDay {
  const paper = paperDay()
  paper.must({ type: 'open', counter: counter('1') })
  paper.take(['shomei'])
  paper.wait(75)
  paper.callNext('1')
  paper.must({ type: 'finish', counter: counter('1') })
  paper.take(['shomei'])
  paper.wait(5)
  paper.callNext('1')
  paper.wait(120)
  paper.take(['annai'])
  return paper
}

test('a day or a range in the address is what is asked for, a range turned round is turned back [R3]', () => {
  const asked = (search: string) => filterIn(search, TODAY)
  expect(asked('?from=2026-11-16&to=2026-11-20&by=hour')).toEqual({ from: '2026-11-16', to: '2026-11-20', by: 'hour' })
  expect(asked('from=2026-11-20&to=2026-11-16')).toEqual({ from: '2026-11-16', to: '2026-11-20', by: 'service' })
  expect(asked('from=2026-11-20')).toEqual({ from: '2026-11-20', to: '2026-11-20', by: 'service' })
  expect(asked('to=2026-11-20&by=counter')).toEqual({ from: '2026-11-20', to: '2026-11-20', by: 'counter' })
})

test('what is no day and no cut in the address is not asked for; without a day it is the usual one, or none yet [R3]', () => {
  expect(filterIn('from=2026-02-30&to=yesterday&by=name', TODAY)).toEqual({ from: TODAY, to: TODAY, by: 'service' })
  expect(filterIn('', null)).toBeNull()
})

test('an address that was kept asks the same again [R3]', () => {
  const filter = { from: day('2026-11-16'), to: TODAY, by: 'day' } as const
  expect(filterIn(`?${searchOf(filter)}`, null)).toEqual(filter)
})

test('days follow one another over months, years and leap days, and a date field holds a day or nothing [R3]', () => {
  expect([dayAfter(day('2026-12-31'), 1), dayAfter(day('2027-03-01'), -1), dayAfter(day('2028-02-28'), 1)]).toEqual([
    '2027-01-01',
    '2027-02-28',
    '2028-02-29',
  ])
  expect(['2026-11-24', '2026-02-29', '2026-1-4', '', '24.11.2026', '2026-11-24T00:00'].map(dayIn)).toEqual([
    '2026-11-24',
    null,
    null,
    null,
    null,
    null,
  ])
  expect(dayIn(null)).toBeNull()
})

const dayRow = (key: string, arrivals: number): StatisticsRow => ({ ...statisticsRow(key, [], 15), arrivals })

test('the day a manager asks about in the morning is the last before today on which anyone came [R3]', () => {
  const rows = [dayRow('2026-11-20', 310), dayRow('2026-11-21', 0), dayRow('2026-11-24', 4), dayRow('2026-11-19', 280)]
  expect(usualDay({ rows }, TODAY)).toBe('2026-11-20')
  expect(usualDay({ rows: [dayRow('2026-11-24', 4)] }, TODAY)).toBe(TODAY)
  expect(usualDay({ rows: [] }, TODAY)).toBe(TODAY)
})

test('a duration over the hour is in hours and minutes, never the minutes’ part of it, and no hour has sixty minutes [R1]', () => {
  const shown = (minutes: number) => [durationFigure(minutes * MINUTE_MS, 'ja'), durationFigure(minutes * MINUTE_MS, 'en')]
  expect(shown(4.25)).toEqual(['4.3分', '4.3 min'])
  expect(shown(59.94)).toEqual(['59.9分', '59.9 min'])
  expect(shown(59.96)).toEqual(['1時間', '1 h'])
  expect(shown(72)).toEqual(['1時間12分', '1 h 12 min'])
  expect(shown(119.6)).toEqual(['2時間', '2 h'])
  expect(shown(1500)).toEqual(['25時間', '25 h'])
})

test('a share is never rounded to all or to none when it is neither [R1]', () => {
  expect([0, 0.001, 0.005, 0.684, 0.996, 1].map((share) => shareFigure(share, 'en'))).toEqual([
    '0%',
    '1%',
    '1%',
    '68%',
    '99%',
    '100%',
  ])
})

test('what is not known is a dash: no 0, no NaN, no Infinity in any figure of an empty row [R2]', () => {
  const empty = statisticsRow('annai', [], 15)
  for (const language of ['ja', 'en'] as const) {
    const figures = FIGURES.map((figure) => [figure, figureText(figure, empty, language)])
    expect(figures.filter(([, text]) => text === UNKNOWN).map(([figure]) => figure)).toEqual(
      FIGURES.filter((figure) => /^(?:wait|service|within)/.test(figure)),
    )
    expect(figures.filter(([, text]) => text !== UNKNOWN && text !== '0')).toEqual([])
  }
})

test('a service time without a start is a dash beside a wait that is known [R2, W3]', () => {
  const [annai, shomei] = report(shortDay(), 'service').rows
  expect(
    annai && [figureText('arrivals', annai, 'en'), figureText('called', annai, 'en'), figureText('waitMean', annai, 'en')],
  ).toEqual(['1', '0', UNKNOWN])
  expect(
    shomei && [
      figureText('waitMax', shomei, 'en'),
      figureText('waitMedian', shomei, 'en'),
      figureText('withinTarget', shomei, 'en'),
    ],
  ).toEqual(['1 h 15', '40.0', '50%'])
  expect(shomei && figureText('serviceMean', shomei, 'en')).toBe(UNKNOWN)
})

const summary = (...[mean, median, p90, max]: readonly [number, number, number, number]) => ({
  count: 9,
  meanMs: mean * MINUTE_MS,
  medianMs: median * MINUTE_MS,
  p90Ms: p90 * MINUTE_MS,
  maxMs: max * MINUTE_MS,
})

test('every figure stands in its own column [R1]', () => {
  const row: StatisticsRow = {
    ...dayRow('2026-11-20', 1),
    ...{ called: 2, served: 3, absences: 4, cancelled: 5, lapsed: 6, open: 7 },
    wait: summary(8, 9, 10, 11),
    withinTarget: 0.12,
    service: summary(13, 14, 15, 16),
  }
  expect(FIGURES.map((figure) => Number.parseFloat(figureText(figure, row, 'en')))).toEqual(FIGURES.map((_, place) => place + 1))
})

test('in the table a duration keeps its hours, and its unit where the column’s head does not say it [R1]', () => {
  const { total } = report(shortDay(), 'service')
  const shown = (language: 'ja' | 'en') => (['waitMax', 'waitMean'] as const).map((figure) => figureText(figure, total, language))
  expect([shown('ja'), shown('en')]).toEqual([
    ['1時間15分', '40.0分'],
    ['1 h 15', '40.0'],
  ])
})

test('counts in the table have thousands separators [R3]', () => {
  expect(figureText('arrivals', dayRow('2026-11-20', 12_345), 'en')).toBe('12,345')
  expect(figureText('arrivals', dayRow('2026-11-20', 12_345), 'ja')).toBe('12,345')
})

test('the report in words: how many came, how long half and nine in ten waited, and how many within the target [R1]', () => {
  expect(sentence(report(shortDay(), 'hour'), TODAY, 'ja')).toBe(
    '今日11月24日(火)はこれまでに、試験区役所では用件3件を受け付けました。待ち時間は半数が40.0分以内、10件中9件が1時間8分以内、最長は1時間15分でした。目標の15分以内に呼べたのは50%です。',
  )
  expect(sentence(report(shortDay(), 'hour'), day('2026-11-25'), 'en')).toBe(
    'On Tue 24 November, Test Ward Office received 3 errands. Half waited 40.0 min or less, nine in ten 1 h 8 min or less; the longest wait was 1 h 15 min. 50% were called within the target of 15 min.',
  )
})

test('large numbers in sentences have thousands separators [R3]', () => {
  const view = report(shortDay(), 'day')
  const busy = { ...view, total: { ...view.total, arrivals: 12_345 } }
  expect(sentence(busy, TODAY, 'en')).toContain(' 12,345 errands')
  expect(sentence(busy, TODAY, 'ja')).toContain('用件12,345件')
})

test('before anyone was called the sentence says so, without a median; of an empty day there is no sentence [R2]', () => {
  const paper = paperDay()
  expect(sentence(report(paper, 'day'), TODAY, 'en')).toBeNull()
  paper.take(['shomei'])
  const words = sentence(report(paper, 'day'), TODAY, 'en')
  expect(words).toBe('Today, Tue 24 November, so far, Test Ward Office received 1 errand. Nobody has been called yet.')
})

test('days are named as one day, as a range, and today as not over [R3]', () => {
  expect(daysText({ from: day('2026-11-16'), to: day('2026-11-20') }, TODAY, 'ja')).toBe('11月16日(月)から11月20日(金)まで')
  expect(daysText({ from: TODAY, to: TODAY }, TODAY, 'ja')).toBe('今日11月24日(火)はこれまでに')
  expect(daysText({ from: TODAY, to: TODAY }, day('2026-11-25'), 'ja')).toBe('11月24日(火)')
})

test('a row is called what it is, and a service that the office no longer has by what is left of it [R3]', () => {
  const row = (key: string, name: StatisticsRow['name'] = null): StatisticsRow => ({ ...dayRow(key, 1), name })
  expect(rowName(row('9'), 'hour', 'ja')).toBe('9時台')
  expect(rowName(row('2026-11-24'), 'day', 'en')).toBe('Tue 24 November')
  expect(rowName(row('3', { ja: '証明窓口', en: 'Certificates' }), 'counter', 'ja')).toBe('3 証明窓口')
  expect(rowName(row('shomei', { ja: '証明', en: 'Certificates' }), 'service', 'en')).toBe('Certificates')
  expect(rowName(row('old-service'), 'service', 'ja')).toBe('old-service')
})

test('an hour in which nobody came stands between the others as nobody, with nothing known of waits [R2]', () => {
  const { rows } = report(shortDay(), 'hour')
  expect(rows.map(({ key }) => key)).toEqual(['8', '10', '12'])
  const drawn = withEmptyHours(rows, 'hour')
  expect(drawn.map(({ key, arrivals }) => [key, arrivals])).toEqual([
    ['8', 1],
    ['9', 0],
    ['10', 1],
    ['11', 0],
    ['12', 1],
  ])
  expect(drawn[1]).toMatchObject({ wait: null, withinTarget: null })
  expect(drawn[0]).toBe(rows[0])
})

test('other cuts, also counters with gaps between their numbers, and a day without anyone, are drawn as they are [R2]', () => {
  const counters = [dayRow('1', 4), dayRow('3', 2)]
  expect(withEmptyHours(counters, 'counter')).toBe(counters)
  const view = report(shortDay(), 'service')
  expect(withEmptyHours(view.rows, 'service')).toBe(view.rows)
  expect(withEmptyHours([], 'hour')).toEqual([])
})
