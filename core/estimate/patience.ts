import type { Random } from '../random.ts'

/** After how long people who wait leave, learned from those who left and from those who were called before they did. */
export type Patience = Readonly<{
  /** Somebody's wait of so many seconds is over: they left, or were called. */
  learn: (waited: number, left: boolean) => void
  /** At which length of wait somebody leaves who has waited `elapsed` seconds and is still there. */
  draw: (elapsed: number, random: Random) => number
  /** Whether they have left by the time they would have waited `until` seconds. */
  drawLeft: (span: Readonly<{ elapsed: number; until: number }>, random: Random) => boolean
}>

/** Where one length of wait ends and the next begins, in seconds. */
const FROM = [0, 5, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1200, 1800, 2700, 3600, 7200] as const
/** Until anything is learned: one in twenty for each five minutes of each length, so that nobody is thought to leave for no reason. */
const PRIOR = { left: 0.05, seconds: 300 } as const

/**
 * The rate of leaving by length of wait, constant within each: left ÷ seconds waited, the estimate of a piecewise-exponential survival model
 * with those called as censored (Friedman 1982, "Piecewise exponential models for survival data with covariates").
 */
export function createPatience(): Patience {
  const lengths = FROM.map((from, place) => ({ from, to: FROM[place + 1] ?? Number.POSITIVE_INFINITY, ...PRIOR }))
  const hazards = new Float64Array(lengths.length)
  const addUp = (): void => {
    let hazard = 0
    for (const [place, { from, to, left, seconds }] of lengths.entries()) {
      hazards[place] = hazard
      hazard += ((to - from) * left) / seconds
    }
  }
  addUp()
  const hazardUpTo = (waited: number): number => {
    let place = 0
    while (waited > (FROM[place + 1] ?? waited)) place++
    const { from, left, seconds } = lengths[place] as (typeof lengths)[number]
    return (hazards[place] as number) + ((waited - from) * left) / seconds
  }
  return {
    drawLeft: ({ elapsed, until }, random) => {
      const drawn = random()
      const hazard = hazardUpTo(until) - hazardUpTo(elapsed)
      // 1 − e^−h is at most h: hardly anybody leaves, and the exponential is hardly ever needed.
      return drawn < hazard && drawn < 1 - Math.exp(-hazard)
    },
    learn: (waited, left) => {
      for (const length of lengths) {
        if (waited <= length.from) break
        length.seconds += Math.min(waited, length.to) - length.from
        if (left && waited <= length.to) length.left += 1
      }
      addUp()
    },
    draw: (elapsed, random) => {
      let hazard = -Math.log(1 - random())
      for (const { from, to, left, seconds } of lengths) {
        if (to <= elapsed) continue
        const begun = Math.max(from, elapsed)
        const rate = left / seconds
        if ((to - begun) * rate >= hazard) return begun + hazard / rate
        hazard -= (to - begun) * rate
      }
      return Number.POSITIVE_INFINITY
    },
  }
}
