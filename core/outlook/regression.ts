/**
 * A regression that goes on learning: a dynamic linear model with unknown noise (West and Harrison 1997, Bayesian Forecasting and
 * Dynamic Models, chapters 4 and 9). What it believes before it has seen anything keeps it from concluding much from little.
 */
export type Regression = Readonly<{
  mean: readonly number[]
  covariance: readonly (readonly number[])[]
  /** Added to the variances before each day, so that older days count less. */
  drift: readonly number[]
  /** The noise of one observation, and from how many it is known. */
  noise: number
  degrees: number
}>

/** A coefficient before anything is seen: what it is taken for, how far off that may be, and how far it drifts in a day (deviations). */
export type Prior = Readonly<{ mean: number; deviation: number; drift: number }>

type Distribution = Readonly<{ mean: number; variance: number }>

/** The share of the noise's observations that is kept from day to day: about the last hundred count. */
const KEPT = 0.99
/** An observation further off than so many deviations teaches no more than one at that distance (Huber 1964). */
const OUTLYING = 3

export const newRegression = (priors: readonly Prior[], noise: Readonly<{ deviation: number; degrees: number }>): Regression => ({
  mean: priors.map(({ mean }) => mean),
  covariance: priors.map(({ deviation }, row) => priors.map((_, column) => (row === column ? deviation ** 2 : 0))),
  drift: priors.map(({ drift }) => drift ** 2),
  noise: noise.deviation ** 2,
  degrees: noise.degrees,
})

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0)

const times = (matrix: Regression['covariance'], by: readonly number[]): readonly number[] => matrix.map((row) => dot(row, by))

/** What a combination of the coefficients is believed to be. */
export const believed = ({ mean, covariance }: Regression, of: readonly number[]): Distribution => ({
  mean: dot(mean, of),
  variance: dot(of, times(covariance, of)),
})

/** What an observation to come is expected to be, noise included; Student's distribution has the wider tails of little known noise. */
export function forecast(regression: Regression, of: readonly number[]): Distribution {
  const { noise, degrees } = regression
  const { mean, variance } = believed(regression, of)
  return { mean, variance: (variance + noise) * (degrees / (degrees - 2)) }
}

/** After one more observation; `sampling` is the variance that it has beside the noise. */
export function learned(
  before: Regression,
  of: readonly number[],
  { value, sampling }: Readonly<{ value: number; sampling: number }>,
): Regression {
  const { mean, drift, noise } = before
  const covariance = before.covariance.map((row, place) => row.map((each, at) => (at === place ? each + (drift[at] ?? 0) : each)))
  const gains = times(covariance, of)
  const spread = dot(of, gains) + noise + sampling
  const furthest = OUTLYING * Math.sqrt(spread)
  const error = Math.max(-furthest, Math.min(furthest, value - dot(mean, of)))
  const degrees = KEPT * before.degrees + 1
  return {
    mean: mean.map((each, place) => each + ((gains[place] ?? 0) * error) / spread),
    covariance: covariance.map((row, place) => row.map((each, at) => each - ((gains[place] ?? 0) * (gains[at] ?? 0)) / spread)),
    drift,
    noise: noise * (1 + (error ** 2 / spread - 1) / degrees),
    degrees,
  }
}
