import type { Alternative, Guide, GuideErrand } from '#contract/guide.ts'
import { waysOf } from '#core/guide.ts'

/** Another way, and what of a counter's errands can be done by it. */
export type CounterWay = Readonly<{ way: Alternative; parts: readonly GuideErrand[] }>

/** Each way of a counter's errands once, in the guide's order. */
export function counterWays(guide: Guide, parts: readonly GuideErrand[]): readonly CounterWay[] {
  const ways = [...new Set(parts.flatMap((part) => waysOf(guide, part)))]
  return ways.map((way) => ({ way, parts: parts.filter((part) => waysOf(guide, part).includes(way)) }))
}
