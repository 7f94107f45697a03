/** Uniform in [0, 1). A day of the simulation is drawn from one of these alone, so that a seed gives the same day again. */
export type Random = () => number

/** Tommy Ettinger's mulberry32: 32 bits of state, ample for one ward's day, and short enough to be read. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const chance = (random: Random, probability: number): boolean => random() < probability

/** Standard normal (Box and Muller 1958). */
export const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Lognormal with the given mean and coefficient of variation, in the unit of the mean. */
export function lognormal(random: Random, mean: number, variation: number): number {
  const variance = Math.log(1 + variation ** 2)
  return mean * Math.exp(Math.sqrt(variance) * normal(random) - variance / 2)
}

export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random())

/** One of the keys, in proportion to its weight. */
export function weighted<K>(random: Random, weights: readonly (readonly [K, number])[]): K {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * total
  for (const [key, weight] of weights) {
    left -= weight
    if (left < 0) return key
  }
  const last = weights.at(-1)
  if (last === undefined) throw new Error('nothing to draw from')
  return last[0]
}
