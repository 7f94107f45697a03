import { expect, test } from 'vitest'
import { type Goal, type ScoreFigure, scoreNames } from '#client/words/scorecard.ts'
import type { Day } from '#contract/primitives.ts'
import type { Score, ScorecardView } from '#contract/scorecard.ts'
import { GOALS, standingOn, verdictOn } from '../../admin/forecasts/goals.ts'
import { scoreText } from '../../admin/forecasts/score-text.ts'
import { sentence } from '../../admin/forecasts/sentence.ts'
import { apart } from '../../admin/forecasts/series.ts'
import { searchOf, spanIn } from '../../admin/forecasts/span.ts'
import { OPENING } from '../core/office-for-tests.ts'

const MINUTE = 60_000
const TODAY = '2026-11-24' as Day

const SCORE: Score = {
  count: 200,
  maeMs: 5 * MINUTE,
  biasMs: 1.25 * MINUTE,
  compared: {
    count: 190,
    maeMs: { ours: 4.7 * MINUTE, les: 8.1 * MINUTE, naive: 9 * MINUTE },
    biasMs: { ours: MINUTE, les: 2 * MINUTE, naive: -MINUTE },
    ofTheirs: { les: 0.58, naive: 0.522 },
  },
  inRange: 0.795,
  shown: { count: 180, within: 0.9, early: 0.06, late: 0.04 },
  away: { count: 60, tooSoon: 0.05 },
}

const view = (total: Score | null): ScorecardView => ({
  office: 'chuo' as never,
  name: { ja: '中央区役所', en: 'Chuo Ward Office' },
  from: '2026-11-17' as Day,
  to: '2026-11-23' as Day,
  at: OPENING,
  told: 300,
  leftOut: { waiting: 0, uncalled: 10, interrupted: 30, 'at-once': 60 },
  total,
  services: [],
  days: [],
  fifths: [],
  versions: [],
})

const comparedTo = (les: number | null): Score => ({
  ...SCORE,
  compared: SCORE.compared && { ...SCORE.compared, ofTheirs: { les, naive: null } },
})

test('the sentence says how far off, how much nearer than the last person’s wait, and how many were called within the range [E78]', () => {
  expect(sentence(view(SCORE), TODAY, 'ja')).toBe(
    '11月17日(火)から11月23日(月)まで、中央区役所の予測と実際の待ち時間の差は、平均4.7分でした。' +
      '直前に呼ばれた人の待ち時間を案内するより42%近い予測です。' +
      '案内した範囲のうちに呼ばれたのは180人中162人（90%）です。',
  )
  expect(sentence(view(SCORE), TODAY, 'en')).toBe(
    'From Tue 17 November to Mon 23 November, forecasts at Chuo Ward Office were off by 4.7 min on average. ' +
      'That is 42% nearer than telling the wait of whoever was called last. ' +
      '162 of 180 visitors (90%) were called within the range shown.',
  )
})

test('the sentence admits that ours is farther off, or no nearer, and leaves out what nobody knows [E78]', () => {
  expect(sentence(view(comparedTo(1.2)), TODAY, 'en')).toContain('That is 20% farther off than')
  expect(sentence(view(comparedTo(1.004)), TODAY, 'en')).toContain('That is about as near as')
  const alone = { ...SCORE, compared: null, shown: null }
  expect(sentence(view(alone), TODAY, 'en')).toBe(
    'From Tue 17 November to Mon 23 November, forecasts at Chuo Ward Office were off by 5.0 min on average.',
  )
  expect(sentence(view(null), TODAY, 'ja')).toBe(null)
})

const verdicts = (score: Score) =>
  Object.fromEntries(
    GOALS.map((goal) => {
      const standing = standingOn[goal](score)
      return [goal, standing && verdictOn(goal, standing)]
    }),
  ) as Record<Goal, string | null>

test('each figure is judged as it is shown, by its own number of visitors; few are not judged, what is unknown neither [E79]', () => {
  expect(verdicts(SCORE)).toEqual({ ofLes: 'kept', inRange: 'kept', inside: 'kept', tooSoon: 'kept' })
  const bad = {
    ...comparedTo(0.71),
    inRange: 0.764,
    shown: { count: 40, within: 0.85, early: 0.15, late: 0 },
    away: { count: 40, tooSoon: 0.065 },
  }
  expect(verdicts(bad)).toEqual({ ofLes: 'high', inRange: 'low', inside: 'low', tooSoon: 'high' })
  expect(verdicts({ ...bad, inRange: 0.765 }).inRange).toBe('kept')
  expect(verdicts({ ...bad, inRange: 0.84 }).inRange).toBe('high')
  const few = { ...bad, count: 39, away: { count: 39, tooSoon: 1 } }
  expect(verdicts(few)).toEqual({ ofLes: 'high', inRange: 'tooFew', inside: 'low', tooSoon: 'tooFew' })
  expect(verdicts({ ...bad, compared: null, shown: null, away: null })).toMatchObject({
    ofLes: null,
    inside: null,
    tooSoon: null,
  })
})

test('in the table what is not known is a dash, too long and too short have their sign [E78, E75]', () => {
  const rowOf = (score: Score) => (Object.keys(scoreNames) as ScoreFigure[]).map((figure) => scoreText(figure, score, 'ja'))
  expect(rowOf(SCORE)).toEqual(['200', '4.7', '8.1', '9.0', '58%', '+1.3', '80%', '6%', '90%', '4%', '5%'])
  const alone = { ...SCORE, biasMs: -90_000, compared: null, shown: null, away: null }
  expect(rowOf(alone)).toEqual(['200', '5.0', '—', '—', '—', '−1.5', '80%', '—', '—', '—', '—'])
  expect(scoreText('bias', { ...SCORE, biasMs: -2 }, 'ja')).toBe('0.0')
})

test('names at the ends of lines stand apart, in the order of the lines [E78]', () => {
  expect(apart([50, 10, 52], 10, 0)).toEqual([50, 10, 60])
  expect(apart([3, 3, 3], 10, 0)).toEqual([3, 13, 23])
  expect(apart([], 10, 0)).toEqual([])
})

test('without days in the address the last seven are asked for [E77]', () => {
  expect(spanIn('', TODAY)).toEqual({ from: '2026-11-18', to: TODAY })
  expect(spanIn('?from=2026-11-01', TODAY)).toEqual({ from: '2026-11-01', to: '2026-11-01' })
  expect(spanIn(searchOf({ from: '2026-10-01' as Day, to: TODAY }), TODAY)).toEqual({ from: '2026-10-01', to: TODAY })
})
