import type { Day } from '#contract/primitives.ts'
import { dayAfter } from '../days.ts'
import { filterIn } from '../statistics/filter.ts'

export type Span = Readonly<{ from: Day; to: Day }>

/** The days in an address; without any the last seven, of which one alone would say little. */
export function spanIn(search: string, today: Day): Span {
  const asked = filterIn(search, null)
  return asked ? { from: asked.from, to: asked.to } : { from: dayAfter(today, -6), to: today }
}

export const searchOf = ({ from, to }: Span): string => new URLSearchParams({ from, to }).toString()
