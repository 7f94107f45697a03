import type { Trace } from '#simulate/trace-rows.ts'
import { forecastsOf, hadToWait, PREDICTORS, type Predictor } from './forecasts.ts'
import { heldOut } from './held-out.ts'
import { type Score, scoreOf } from './score.ts'

export type Report = Readonly<{
  n: number
  predictors: Readonly<Record<Predictor, Score>>
  /** Our mean absolute error as a share of LES's and of the naive formula's; `null` where theirs is 0. */
  ratios: Readonly<{ les: number | null; naive: number | null }>
}>

export type Reported = Readonly<{ report: Report; words: readonly string[] }>

/** Scores a trace; `null` where nobody in its last third had to wait. */
export function reportOn(trace: Trace): Reported | null {
  const days = [...new Set(trace.rows.map(({ date }) => date))]
  const { outcomes, words } = heldOut(forecastsOf(trace), days)
  if (outcomes.length === 0) return null
  const scored = (name: Predictor): Score => scoreOf(outcomes.map(({ actual, said }) => ({ actual, said: said[name] })))
  const predictors = Object.fromEntries(PREDICTORS.map((name) => [name, scored(name)])) as Report['predictors']
  const against = (other: Predictor): number | null =>
    predictors[other].mae > 0 ? predictors.ours.mae / predictors[other].mae : null
  return {
    report: { n: outcomes.length, predictors, ratios: { les: against('les'), naive: against('naive') } },
    words: [whoIsScored(trace, words), ...leftOut(trace)],
  }
}

function whoIsScored({ rows }: Trace, when: string): string {
  const abandoned = rows.filter(({ start }) => start === null).length
  const called = rows.length - abandoned
  const waited = rows.filter(hadToWait).length
  return `Scored: ${when}: those called later than they arrived by more than the file's own bounds leave unsure, forecast when they arrived.
Of ${rows.length} visits in the file ${called} were called (whoever did not show up included), ${waited} of them after a wait. The ${abandoned} who
left before they were called stand in the line until they leave; their own wait has no end and is not scored.`
}

const SHOWN = 5

function leftOut({ broken }: Trace): readonly string[] {
  if (broken.length === 0) return []
  const lines = broken.slice(0, SHOWN).map(({ line, why }) => `  line ${line} ${why}`)
  const more = broken.length > SHOWN ? [`  and ${broken.length - SHOWN} more`] : []
  return [`Left out, because they cannot be true: ${broken.length} rows`, ...lines, ...more]
}
