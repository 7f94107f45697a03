import type { Range } from '#core/estimate/correction.ts'

/** How near forecasts were. All in seconds except the shares; `bias` is above 0 where too much was said. */
export type Score = Readonly<{
  mae: number
  rmse: number
  bias: number
  /** Share of the waits that fell in their 80 % ranges: of all, and by fifth of forecast from the shortest to the longest. */
  coverage: number
  fifths: readonly number[]
}>

export type Scored = Readonly<{ actual: number; said: Range }>

const FIFTHS = 5
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const within = ({ actual, said: { low, high } }: Scored): number => Number(actual >= low && actual <= high)

/** Scores at least one forecast; a fifth that is empty, because there are fewer than five, has the coverage of all. */
export function scoreOf(forecasts: readonly Scored[]): Score {
  const errors = forecasts.map(({ actual, said }) => said.wait - actual)
  const coverage = mean(forecasts.map(within))
  const ascending = forecasts.toSorted((a, b) => a.said.wait - b.said.wait)
  const cut = (fifth: number): number => Math.floor((fifth * ascending.length) / FIFTHS)
  return {
    mae: mean(errors.map(Math.abs)),
    rmse: Math.sqrt(mean(errors.map((error) => error ** 2))),
    bias: mean(errors),
    coverage,
    fifths: Array.from({ length: FIFTHS }, (_, fifth) => {
      const own = ascending.slice(cut(fifth), cut(fifth + 1))
      return own.length === 0 ? coverage : mean(own.map(within))
    }),
  }
}
