import type { Score } from '#contract/scorecard.ts'
import type { Outcome } from './outcome.ts'

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const shareOf = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.filter(holds).length / outcomes.length

/** Mean absolute error and mean error, forecast less outcome. */
function errorsOf(outcomes: readonly Outcome[], said: (outcome: Outcome) => number): Readonly<{ maeMs: number; biasMs: number }> {
  const errors = outcomes.map((outcome) => said(outcome) - outcome.waitMs)
  return { maeMs: mean(errors.map(Math.abs)), biasMs: mean(errors) }
}

const ratio = (ours: number, theirs: number): number | null => (theirs === 0 ? null : ours / theirs)

const isInRange = ({ told, waitMs }: Outcome): boolean => waitMs >= told.lowMs && waitMs <= told.highMs
const isEarly = ({ told, waitMs }: Outcome): boolean => told.shownFromMs !== null && waitMs < told.shownFromMs
/** What is "more than" is never exceeded. */
const isLate = ({ told, waitMs }: Outcome): boolean => told.shownToMs !== null && waitMs > told.shownToMs

/** Ours beside LES and the naive formula, on the same visitors: without what was said for one of the three there is no comparison (E73). */
function compare(outcomes: readonly Outcome[]): Score['compared'] {
  const same = outcomes.filter(({ told }) => told.lesMs !== null && told.naiveMs !== null)
  if (same.length === 0) return null
  const ours = errorsOf(same, ({ told }) => told.waitMs)
  const les = errorsOf(same, ({ told }) => told.lesMs ?? 0)
  const naive = errorsOf(same, ({ told }) => told.naiveMs ?? 0)
  return {
    count: same.length,
    maeMs: { ours: ours.maeMs, les: les.maeMs, naive: naive.maeMs },
    biasMs: { ours: ours.biasMs, les: les.biasMs, naive: naive.biasMs },
    ofTheirs: { les: ratio(ours.maeMs, les.maeMs), naive: ratio(ours.maeMs, naive.maeMs) },
  }
}

function judgeShown(outcomes: readonly Outcome[]): Score['shown'] {
  const shown = outcomes.filter(({ told }) => told.shownFromMs !== null)
  if (shown.length === 0) return null
  const isWithin = (outcome: Outcome): boolean => !isEarly(outcome) && !isLate(outcome)
  return {
    count: shown.length,
    within: shareOf(shown, isWithin),
    early: shareOf(shown, isEarly),
    late: shareOf(shown, isLate),
  }
}

function judgeAway(outcomes: readonly Outcome[]): Score['away'] {
  const away = outcomes.flatMap(({ awayMs, waitMs }) => (awayMs === null ? [] : [{ awayMs, waitMs }]))
  if (away.length === 0) return null
  return { count: away.length, tooSoon: away.filter(({ awayMs, waitMs }) => waitMs < awayMs).length / away.length }
}

/**
 * How near forecasts were; `null` of none, because 0 would claim that they were perfect. Errors are judged against those of simple rivals on the same cases (the
 * relative MAE of Hyndman & Koehler 2006, "Another look at measures of forecast accuracy"), ranges by how many they hold (coverage, Christoffersen 1998).
 */
export function scoreOf(outcomes: readonly Outcome[]): Score | null {
  if (outcomes.length === 0) return null
  return {
    count: outcomes.length,
    ...errorsOf(outcomes, ({ told }) => told.waitMs),
    compared: compare(outcomes),
    inRange: shareOf(outcomes, isInRange),
    shown: judgeShown(outcomes),
    away: judgeAway(outcomes),
  }
}
