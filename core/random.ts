/** Uniform in [0, 1). Whatever is drawn is drawn from one of these, handed in, so that a seed gives the same again. */
export type Random = () => number

/** Tommy Ettinger's mulberry32: 32 bits of state, ample for one ward's day, and short enough to be read. */
export function seededRandom(seed: number): Random {
  // Kept within 32 bits with a sign: such a number needs no place of its own in memory at each draw.
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Exponential with the given mean, by inversion. */
export const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random())

/** Standard normal (Box and Muller 1958). */
export const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Lognormal with the given mean and coefficient of variation, in the unit of the mean. */
export function lognormal(random: Random, mean: number, variation: number): number {
  const variance = Math.log(1 + variation ** 2)
  return mean * Math.exp(Math.sqrt(variance) * normal(random) - variance / 2)
}
