import type { Day } from '#contract/primitives.ts'
import { STATISTICS_CUTS, type StatisticsCut } from '#contract/words.ts'
import { dayIn } from '../days.ts'

/** What the report is asked for: a day or a range, and how it is cut. */
export type Filter = Readonly<{ from: Day; to: Day; by: StatisticsCut }>

const cutIn = (text: string | null): StatisticsCut => STATISTICS_CUTS.find((cut) => cut === text) ?? 'service'

/** The filter in an address. One day given is that day; none given is `usual`; a range turned round is turned back. */
export function filterIn(search: string, usual: Day | null): Filter | null {
  const asked = new URLSearchParams(search)
  const by = cutIn(asked.get('by'))
  const days = [dayIn(asked.get('from')), dayIn(asked.get('to'))].filter((day) => day !== null).sort()
  const from = days[0] ?? usual
  const to = days[1] ?? from
  return from === null || to === null ? null : { from, to, by }
}

export const searchOf = ({ from, to, by }: Filter): string => new URLSearchParams({ from, to, by }).toString()
