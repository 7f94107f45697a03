import { UNKNOWN } from '#client/words/admin.ts'
import type { ScoreFigure } from '#client/words/scorecard.ts'
import { countText } from '#client/words.ts'
import type { Score } from '#contract/scorecard.ts'
import type { Language } from '#contract/words.ts'
import { shareFigure } from '../statistics/figure-text.ts'
import { errorsOf } from './series.ts'

const MINUTE_MS = 60_000

const minutes = (value: number | null): string => (value === null ? UNKNOWN : value.toFixed(1))

/** With its sign, so that too long and too short are told apart. */
function signed(ms: number): string {
  const text = (Math.abs(ms) / MINUTE_MS).toFixed(1)
  if (Number(text) === 0) return text
  return `${ms > 0 ? '+' : '−'}${text}`
}

/** Each figure of a score, as it is shown. */
const SCORE_TEXT = {
  count: ({ count }, language) => countText(count, language),
  ours: (score) => minutes(errorsOf(score).ours),
  les: (score) => minutes(errorsOf(score).les),
  naive: (score) => minutes(errorsOf(score).naive),
  ofLes: ({ compared }, language) => shareFigure(compared?.ofTheirs.les ?? null, language),
  bias: ({ biasMs }) => signed(biasMs),
  inRange: ({ inRange }, language) => shareFigure(inRange, language),
  early: ({ shown }, language) => shareFigure(shown?.early ?? null, language),
  inside: ({ shown }, language) => shareFigure(shown?.within ?? null, language),
  late: ({ shown }, language) => shareFigure(shown?.late ?? null, language),
  tooSoon: ({ away }, language) => shareFigure(away?.tooSoon ?? null, language),
} as const satisfies Record<ScoreFigure, (score: Score, language: Language) => string>

export const scoreText = (figure: ScoreFigure, score: Score, language: Language): string => SCORE_TEXT[figure](score, language)
