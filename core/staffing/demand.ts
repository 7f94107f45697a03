/** What is asked of the counters: of the visitors who come in a half hour, this share is called within so many minutes. */
export type Target = Readonly<{ share: number; withinMinutes: number }>

/** Until the office says otherwise: nine of ten within a quarter of an hour. */
export const USUAL_TARGET: Target = { share: 0.9, withinMinutes: 15 }

/** By how much the visitors of a whole day vary about what the calendar lets expect (coefficient of variation), until the office's own days have shown it. */
export const USUAL_DAY_NOISE = 0.18

/** For how long a visitor occupies a counter, in minutes: durations that were seen, or lognormal (Brown et al. 2005). */
export type ServiceTime =
  | Readonly<{ kind: 'seen'; minutes: readonly number[] }>
  | Readonly<{ kind: 'lognormal'; meanMinutes: number; variation: number }>

/** Who is expected on a day, in one line. Times are minutes from opening. */
export type Demand = Readonly<{
  /** Visitors expected in each stretch of the day, the first beginning at opening; within a stretch they come evenly. */
  arrivals: readonly number[]
  stretchMinutes: number
  serviceTime: ServiceTime
}>

/** Minutes of the step in which counters open and close. */
export const HALF_HOUR = 30

type Arrivals = Pick<Demand, 'arrivals' | 'stretchMinutes'>

export const halfHourCount = ({ arrivals, stretchMinutes }: Arrivals): number =>
  Math.ceil((arrivals.length * stretchMinutes) / HALF_HOUR)

export function meanMinutes(time: ServiceTime): number {
  if (time.kind === 'lognormal') return time.meanMinutes
  if (time.minutes.length === 0) throw new RangeError('no service time has been seen')
  return time.minutes.reduce((sum, each) => sum + each, 0) / time.minutes.length
}

/** Visitors expected in each half hour, or with `earlier` in as long a time that many minutes before it. */
export function arrivalsByHalfHour(demand: Arrivals, earlier: number): readonly number[] {
  const sums = runningSums(demand.arrivals)
  const until = (minute: number): number => {
    const place = Math.min(Math.max(minute / demand.stretchMinutes, 0), demand.arrivals.length)
    const whole = Math.floor(place)
    return (sums[whole] ?? 0) + (place - whole) * (demand.arrivals[whole] ?? 0)
  }
  return Array.from({ length: halfHourCount(demand) }, (_, halfHour) => {
    const from = halfHour * HALF_HOUR - earlier
    return until(from + HALF_HOUR) - until(from)
  })
}

/** 0 and the sums of the first, the first two, … values. */
export function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0]
  for (const [place, value] of values.entries()) sums.push((sums[place] ?? 0) + value)
  return sums
}
