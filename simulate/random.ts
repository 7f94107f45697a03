import { exponential, lognormal, normal, type Random, seededRandom } from '#core/random.ts'

export { exponential, lognormal, normal, type Random, seededRandom }

export const chance = (random: Random, probability: number): boolean => random() < probability

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
