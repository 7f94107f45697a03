import type { Instant } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'

type Hours = Pick<LineView, 'day' | 'timeZone' | 'opening' | 'nextOpening'>

/** Whether someone who comes now is received; if not, from when. */
export type Opening = Readonly<
  | { state: 'open'; until: Instant }
  | { state: 'all-day' }
  | { state: 'later-today'; from: Instant }
  | { state: 'closed'; next: Instant | null }
>

const DAY_MS = 24 * 3_600_000

export const lastsAllDay = ({ from, to }: Readonly<{ from: Instant; to: Instant }>): boolean => to - from >= DAY_MS

/** Where `now` stands in the office's hours. */
export function openingAt({ opening, nextOpening }: Hours, now: Instant): Opening {
  if (opening && now < opening.from) return { state: 'later-today', from: opening.from }
  if (opening && now < opening.to) return lastsAllDay(opening) ? { state: 'all-day' } : { state: 'open', until: opening.to }
  return { state: 'closed', next: nextOpening?.from ?? null }
}
