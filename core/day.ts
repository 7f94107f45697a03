import type { EventBody } from '#contract/events.ts'
import type { BusinessDay } from './calendar.ts'
import type { Office } from './office.ts'
import { isLegal } from './ticket.ts'

/** Ends the business day that is open: whoever is still in the hall lapses (D4), and the new day begins with its settings. */
export function decideDay(
  office: Office | null,
  next: BusinessDay,
  settings: Office['settings'],
): { closing: readonly EventBody[]; opening: EventBody } {
  const open = [...(office?.live.values() ?? [])].flatMap((ticket) =>
    ticket.errands
      .filter((errand) => isLegal('lapse', errand))
      .map(({ index }) => ({ type: 'errand-lapsed', number: ticket.number, errand: index }) as const),
  )
  return { closing: open, opening: { type: 'day-opened', ...next, settings } }
}
