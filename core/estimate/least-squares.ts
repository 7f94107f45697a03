/** A line of best fit that is mended with each observation. */
export type LeastSquares = Readonly<{
  predict: (features: readonly number[]) => number
  learn: (features: readonly number[], actual: number) => void
}>

type Settings = Readonly<{
  size: number
  /** How strongly the coefficients are held at 0 at first: as by so many observations. */
  prior: number
  /** What an observation still counts for once the next has come. */
  kept: number
}>

/**
 * Recursive least squares with forgetting (Plackett 1950, "Some theorems in least squares"; Haykin, "Adaptive filter theory", ch. 10): after each observation the
 * coefficients of a ridge regression over all so far, the older ones counting less.
 */
export function createLeastSquares({ size, prior, kept }: Settings): LeastSquares {
  const coefficients = new Float64Array(size)
  /** The inverse of the weighted sum of squares, row after row. */
  const inverse = new Float64Array(size * size)
  for (let place = 0; place < size; place++) inverse[place * size + place] = 1 / prior

  const predict = (features: readonly number[]): number =>
    features.reduce((sum, feature, place) => sum + feature * (coefficients[place] ?? 0), 0)
  const spread = (features: readonly number[]): Float64Array =>
    Float64Array.from({ length: size }, (_, row) =>
      features.reduce((sum, feature, place) => sum + feature * (inverse[row * size + place] ?? 0), 0),
    )
  return {
    predict,
    learn: (features, actual) => {
      const missed = actual - predict(features)
      const spreads = spread(features)
      const scale = kept + features.reduce((sum, feature, place) => sum + feature * (spreads[place] ?? 0), 0)
      for (const [row, of] of spreads.entries()) {
        coefficients[row] = (coefficients[row] ?? 0) + (of / scale) * missed
        for (const [column, by] of spreads.entries()) {
          const place = row * size + column
          inverse[place] = ((inverse[place] ?? 0) - (of * by) / scale) / kept
        }
      }
    },
  }
}
