import type { Goal } from '#client/words/scorecard.ts'
import type { Score } from '#contract/scorecard.ts'

/** Of fewer outcomes than this nothing is judged. */
export const FEWEST = 40

/** The bar of docs/estimate.md, in percent; `least` or `most` is `null` where only one end counts. */
export const BAR = {
  ofLes: { least: null, most: 70 },
  inRange: { least: 77, most: 83 },
  inside: { least: 86, most: null },
  tooSoon: { least: null, most: 6 },
} as const satisfies Record<Goal, Readonly<{ least: number | null; most: number | null }>>

export const GOALS = Object.keys(BAR) as readonly Goal[]

/** A share, and of how many. */
export type Standing = Readonly<{ share: number; count: number }>

/** How a score stands; `null`: not known. */
export const standingOn = {
  ofLes: ({ compared }) => {
    const share = compared?.ofTheirs.les ?? null
    return compared && share !== null ? { share, count: compared.count } : null
  },
  inRange: ({ inRange, count }) => ({ share: inRange, count }),
  inside: ({ shown }) => shown && { share: shown.within, count: shown.count },
  tooSoon: ({ away }) => away && { share: away.tooSoon, count: away.count },
} as const satisfies Record<Goal, (score: Score) => Standing | null>

export type Verdict = 'kept' | 'low' | 'high' | 'tooFew'

/** Judged as it is shown, in whole percent, so that the figure and the verdict never contradict each other. */
export function verdictOn(goal: Goal, { share, count }: Standing): Verdict {
  if (count < FEWEST) return 'tooFew'
  const percent = Math.round(share * 100)
  const { least, most } = BAR[goal]
  if (least !== null && percent < least) return 'low'
  return most !== null && percent > most ? 'high' : 'kept'
}
