import type { Instant } from '#contract/primitives.ts'

type Timed = Readonly<{ at: Instant }>

const hourIn = (timeZone: string, at: Instant): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(at))

/** Times of a day before noon and from noon on, by the office's clock. */
export function halfDays<T extends Timed>(
  times: readonly T[],
  timeZone: string,
): Readonly<{ morning: readonly T[]; afternoon: readonly T[] }> {
  const isMorning = ({ at }: Timed): boolean => hourIn(timeZone, at) < 12
  return { morning: times.filter(isMorning), afternoon: times.filter((time) => !isMorning(time)) }
}
