import type { HalfHourOutlook } from '#contract/outlook.ts'
import type { Estimate } from '#contract/views/parts.ts'

/** Half hours in a row of which the same wait is said. */
export type Span = Pick<HalfHourOutlook, 'from' | 'to' | 'wait'>

const said = (wait: Estimate): string => JSON.stringify(wait)

/** From the half hour at `place` as far as the same is said before and after it. */
function spanAround(halfHours: readonly HalfHourOutlook[], place: number): Span | null {
  const here = halfHours[place]
  if (!here) return null
  const isOther = ({ wait }: HalfHourOutlook): boolean => said(wait) !== said(here.wait)
  const before = halfHours.slice(0, place).findLastIndex(isOther)
  const after = halfHours.slice(place).findIndex(isOther)
  const last = halfHours[after === -1 ? halfHours.length - 1 : place + after - 1] ?? here
  return { from: (halfHours[before + 1] ?? here).from, to: last.to, wait: here.wait }
}

/** When the wait is shortest and when longest; `null`: nothing is known. Where they are said alike, it is one span. */
export function extremes(halfHours: readonly HalfHourOutlook[]): Readonly<{ shortest: Span; longest: Span }> | null {
  const known = halfHours.flatMap(({ waitMinutes }, place) => (waitMinutes === null ? [] : [{ waitMinutes, place }]))
  const [least] = known.toSorted((a, b) => a.waitMinutes - b.waitMinutes)
  const [most] = known.toSorted((a, b) => b.waitMinutes - a.waitMinutes)
  const shortest = least && spanAround(halfHours, least.place)
  const longest = most && spanAround(halfHours, most.place)
  return shortest && longest ? { shortest, longest } : null
}
