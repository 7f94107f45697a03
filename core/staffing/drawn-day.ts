import { exponential, lognormal, type Random, seededRandom } from '../random.ts'
import { type Demand, HALF_HOUR, runningSums, type ServiceTime } from './demand.ts'
import type { Cells, Line } from './judged.ts'
import { normalQuantile } from './normal.ts'

/**
 * Visitors of one day, line after line, each in order of arrival: when they come, in minutes from opening, for how long, and in which cell they are judged.
 * Those of a line are from its place in `begins` to before the next.
 */
export type DrawnDay = Readonly<{ arrivals: Float64Array; minutes: Float64Array; cells: Uint16Array; begins: Int32Array }>

/** How many days are drawn, by how much they differ from one another in volume, and from which seed. */
export type Draws = Readonly<{ days: number; dayNoise: number; seed: number }>

/**
 * Days as they may turn out: a factor for the whole day, lognormal with mean 1, and given it Poisson arrivals. That days differ by more than
 * chance is what formulas forget (Whitt 1999, "Dynamic staffing in a telephone call center"; Jongbloed and Koole 2001; Avramidis, Deslauriers and
 * L'Ecuyer 2004; Brown et al. 2005). The factors are drawn one from each of as many equal parts of their distribution, so that a share over the days is
 * less a matter of luck (stratified sampling; McKay, Beckman and Conover 1979). Busiest days first.
 */
export function drawDays(lines: readonly Line[], cells: Cells, { days, dayNoise, seed }: Draws): readonly DrawnDay[] {
  const random = seededRandom(seed)
  const sigma = Math.sqrt(Math.log(1 + dayNoise ** 2))
  return Array.from({ length: days }, (_, part) => {
    const z = normalQuantile(1 - (part + between(random)) / days)
    return drawDay({ lines, cells, factor: Math.exp(sigma * z - sigma ** 2 / 2) }, random)
  })
}

/** Never quite 0 or 1. */
const between = (random: Random): number => 0.001 + 0.998 * random()

function drawDay({ lines, cells, factor }: { lines: readonly Line[]; cells: Cells; factor: number }, random: Random): DrawnDay {
  const drawn = lines.map(({ demand }) => drawArrivals(demand, factor, random))
  return {
    arrivals: Float64Array.from(drawn.flat()),
    minutes: Float64Array.from(
      drawn.flatMap((line, place) => line.map(() => drawServiceTime(lines[place]?.demand.serviceTime, random))),
    ),
    cells: Uint16Array.from(drawn.flatMap((line, place) => line.map((at) => cells.of[place]?.[Math.floor(at / HALF_HOUR)] ?? 0))),
    begins: Int32Array.from(runningSums(drawn.map(({ length }) => length))),
  }
}

/** A Poisson process whose rate changes from stretch to stretch: one of rate 1 on the scale of expected visitors (Çinlar 1975). */
function drawArrivals({ arrivals, stretchMinutes }: Demand, factor: number, random: Random): readonly number[] {
  const sums = runningSums(arrivals).map((sum) => sum * factor)
  const drawn: number[] = []
  let stretch = 0
  for (let come = exponential(random, 1); come < (sums.at(-1) ?? 0); come += exponential(random, 1)) {
    while ((sums[stretch + 1] ?? Number.POSITIVE_INFINITY) <= come) stretch++
    const from = sums[stretch] ?? 0
    drawn.push((stretch + (come - from) / ((sums[stretch + 1] ?? 0) - from)) * stretchMinutes)
  }
  return drawn
}

function drawServiceTime(time: ServiceTime | undefined, random: Random): number {
  if (time?.kind === 'lognormal') return lognormal(random, time.meanMinutes, time.variation)
  const drawn = time?.minutes[Math.floor(random() * time.minutes.length)]
  if (drawn === undefined) throw new RangeError('no service time has been seen')
  return drawn
}
