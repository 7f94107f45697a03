import type { CarriedTicket, EventBody } from '#contract/events.ts'
import type { ErrandState, LapseReason } from '#contract/words.ts'
import type { BusinessDay } from './calendar.ts'
import type { Office } from './office.ts'
import { type Errand, isSettled, type Ticket } from './ticket.ts'

/** Why an errand that nobody ended ends with the day (D4). */
const LAPSES = {
  waiting: 'not-called',
  called: 'not-finished',
  serving: 'not-finished',
  held: 'on-hold',
  absent: 'did-not-come',
  preparing: 'papers-not-fetched',
  ready: 'papers-not-fetched',
} as const satisfies Partial<Record<ErrandState, LapseReason>>

const lapseReason = ({ state }: Errand): LapseReason => LAPSES[state as keyof typeof LAPSES]

/** What was carried over stays so over days on which the office does not open (O5). */
const isCarried = ({ carry, paperDay }: Ticket, { opening, day }: Office): boolean =>
  carry || (opening === null && paperDay !== day)

function endOfVisit(office: Office, ticket: Ticket): readonly EventBody[] {
  const carried = isCarried(ticket, office)
  return ticket.errands
    .filter((errand) => !isSettled(errand))
    .map((errand) => {
      const on = { number: ticket.number, errand: errand.index }
      return carried ? { type: 'errand-carried-over', ...on } : { type: 'errand-lapsed', ...on, reason: lapseReason(errand) }
    })
}

/** Papers that are ready stay so, whether or not their visitor came for them. */
function carriedState({ state, stage }: Errand): CarriedTicket['errands'][number]['state'] {
  if (state === 'preparing') return 'preparing'
  return stage === 'delivery' ? 'ready' : 'waiting'
}

/** What is still to be done, and what of it comes first: only settled errands are left behind. */
function carriedErrands({ errands }: Ticket): CarriedTicket['errands'] {
  const open = errands.filter((errand) => !isSettled(errand))
  return open.map((errand) => ({
    service: errand.service,
    state: carriedState(errand),
    after: open.flatMap(({ index }, place) => (errand.after.includes(index) ? [place + 1] : [])),
  }))
}

const carriedTicket = (ticket: Ticket): CarriedTicket => ({
  number: ticket.number,
  paperDay: ticket.paperDay,
  language: ticket.language,
  // A booked time was yesterday's.
  priority: ticket.reason === 'appointment' ? 'ordinary' : ticket.priority,
  reason: ticket.reason === 'appointment' ? null : ticket.reason,
  needs: [...ticket.needs],
  errands: carriedErrands(ticket),
})

/**
 * Ends the business day that is open: whoever is still in the hall lapses with a reason (D4) or is carried over, and booked times
 * nobody came to are missed. The new day begins with its settings, those carried over and the booked times still to come.
 */
export function decideDay(
  office: Office | null,
  next: BusinessDay,
  settings: Office['settings'],
): { closing: readonly EventBody[]; opening: Extract<EventBody, { type: 'day-opened' }> } {
  const live = [...(office?.live.values() ?? [])]
  const booked = [...(office?.appointments.values() ?? [])].filter(({ state }) => state === 'booked')
  const missed = booked.filter(({ at }) => at < next.span.from)
  return {
    closing: office
      ? [
          ...live.flatMap((ticket) => endOfVisit(office, ticket)),
          ...missed.map(({ id }) => ({ type: 'appointment-missed', id }) as const),
        ]
      : [],
    opening: {
      type: 'day-opened',
      ...next,
      settings,
      version: office?.version ?? 1,
      carried: office ? live.filter((ticket) => isCarried(ticket, office)).map(carriedTicket) : [],
      appointments: booked.filter(({ at }) => at >= next.span.from),
      lastAppointment: office?.lastAppointment ?? 0,
      imported: null,
    },
  }
}
