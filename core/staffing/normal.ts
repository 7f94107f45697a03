/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

const TAIL = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429] as const

/** Distribution function of the standard normal, to 7 digits (Zelen and Severo in Abramowitz and Stegun 1964, 26.2.17). */
export function normalBelow(z: number): number {
  if (z < 0) return 1 - normalBelow(-z)
  const t = 1 / (1 + 0.2316419 * z)
  return 1 - normalDensity(z) * TAIL.reduceRight((sum, coefficient) => (sum + coefficient) * t, 0)
}

/** The z below which lies `share` of the standard normal, 0 < share < 1. */
export const normalQuantile = (share: number): number => rootOf((z) => normalBelow(z) - share, { low: -8, high: 8 })

const BISECTIONS = 50

/** Where an increasing function is 0, by bisection. */
export function rootOf(increasing: (x: number) => number, { low, high }: { low: number; high: number }): number {
  let [from, to] = [low, high]
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (from + to) / 2
    if (increasing(middle) < 0) from = middle
    else to = middle
  }
  return (from + to) / 2
}
