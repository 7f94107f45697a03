import type { NoticeBefore } from '#contract/notices.ts'
import type { Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { NoticeKind } from '#contract/words.ts'
import type { Office } from './office.ts'
import { lineFor } from './queue.ts'
import { type Errand, inLine, type Ticket } from './ticket.ts'
import { readWaits } from './waits.ts'

/** Whose turn is watched, and from when it is near. */
export type Watched = Readonly<{ number: TicketNumber; before: NoticeBefore }>

/**
 * What a visitor should be told now. `occasion` names the one moment it is about, so that each is told once: a recall is a
 * further occasion, the same call looked at again is not (J1).
 */
export type DueNotice = Readonly<{
  kind: NoticeKind
  occasion: string
  service: ServiceId
  counter: string | null
  ahead: number
}>

/** Reads an office as it stands: each line is gone through once, however many people are watched in it. */
export function noticeReader(office: Office, now: Instant): (watched: Watched) => readonly DueNotice[] {
  const waits = readWaits(office, now)
  const lines = new Map<ServiceId, ReadonlyMap<TicketNumber, number>>()

  function placesIn(service: ServiceId): ReadonlyMap<TicketNumber, number> {
    const known = lines.get(service)
    if (known) return known
    const places = new Map(lineFor(office, [service]).map(({ ticket }, ahead) => [ticket.number, ahead]))
    lines.set(service, places)
    return places
  }

  function nearOf(ticket: Ticket, errand: Errand, before: NoticeBefore): readonly DueNotice[] {
    if (errand.state !== 'waiting' || !inLine(ticket, errand)) return []
    const ahead = placesIn(errand.service).get(ticket.number)
    if (ahead === undefined || !isNear(before, ahead, waits.ofErrand(ticket, errand, ahead).minutes)) return []
    return [{ ...about(errand), kind: 'near', occasion: `near/${errand.index}/${errand.service}`, ahead }]
  }

  return ({ number, before }) => {
    const ticket = office.live.get(number)
    if (!ticket) return []
    return ticket.errands.flatMap((errand) => [...momentOf(office, ticket, errand), ...nearOf(ticket, errand, before)])
  }
}

const about = ({ service }: Errand) => ({ service, counter: null, ahead: 0 })

function isNear(before: NoticeBefore, ahead: number, minutes: number | null): boolean {
  switch (before.by) {
    case 'people':
      return ahead <= before.people
    case 'minutes':
      return minutes !== null && minutes <= before.minutes
    case 'call':
      return false
    default:
      return before satisfies never
  }
}

/** What an errand's own state says: it is called, its papers are ready, or its visitor did not come. */
function momentOf(office: Office, { number, at }: Ticket, errand: Errand): readonly DueNotice[] {
  if (errand.state === 'called') {
    const call = office.calls.find((made) => made.number === number && made.errand === errand.index)
    const counter = (at && office.counters.get(at)?.settings.label) ?? null
    return call ? [{ ...about(errand), kind: 'called', occasion: `called/${call.call}`, counter }] : []
  }
  if (errand.state === 'ready') return [{ ...about(errand), kind: 'ready', occasion: `ready/${errand.index}` }]
  if (errand.state === 'absent')
    return [{ ...about(errand), kind: 'missed', occasion: `missed/${errand.index}/${errand.absences}` }]
  return []
}
