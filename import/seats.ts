import type { CounterId, ServiceId } from '#contract/primitives.ts'
import { type Act, isBrief, type Visit } from './visits.ts'

/** A counter of a day of the log that is none of the office's own, and the services for which it was seen to call. */
export type LogCounter = Readonly<{ id: CounterId; label: string; place: number | null; services: ReadonlySet<ServiceId> }>

/** Who was called where. `nowhere`: called when no office could have had a further counter. */
export type Seating = Readonly<{
  seats: ReadonlyMap<Visit, CounterId>
  counters: readonly LogCounter[]
  nowhere: ReadonlySet<Visit>
  /** Visits whose server had somebody else at the time. */
  doubled: number
}>

/** `counterOf` names the counter of a server; `room`: so many counters the day can have beside the office's own. */
export type Hall = Readonly<{ counterOf: (server: string) => NamedCounter; room: number }>
export type NamedCounter = Readonly<{ id: CounterId; own: boolean; place: number }>

type Taking = {
  readonly hall: Hall
  readonly busy: Set<CounterId>
  readonly found: Map<CounterId, { label: string; place: number | null; services: Set<ServiceId> }>
  unknown: number
  doubled: number
}

/**
 * Finds each called visit its counter: that of its server where the log tells and it is free, else one of which nothing is known but
 * that it was there. An office calls nobody to a counter that is taken, so neither does its history.
 */
export function seatVisits(acts: readonly Act[], hall: Hall): Seating {
  const taking: Taking = { hall, busy: new Set(), found: new Map(), unknown: 0, doubled: 0 }
  const seats = new Map<Visit, CounterId>()
  const nowhere = new Set<Visit>()
  for (const { kind, visit } of acts) {
    const taken = seats.get(visit)
    if (kind === 'end' && taken !== undefined) taking.busy.delete(taken)
    if (kind !== 'call') continue
    const seat = seatOfServer(taking, visit) ?? unknownSeat(taking)
    if (seat === null) {
      nowhere.add(visit)
      continue
    }
    seats.set(visit, seat)
    taking.found.get(seat)?.services.add(visit.service)
    if (!isBrief(visit)) taking.busy.add(seat)
  }
  const counters = [...taking.found].map(([id, counter]) => ({ id, ...counter }))
  return { seats, counters, nowhere, doubled: taking.doubled }
}

function seatOfServer(taking: Taking, { server }: Visit): CounterId | null {
  if (server === null) return null
  const { hall, busy, found } = taking
  const { id, own, place } = hall.counterOf(server)
  if (busy.has(id)) {
    taking.doubled += 1
    return null
  }
  if (own || found.has(id)) return id
  if (found.size >= hall.room) return null
  found.set(id, { label: String(place), place, services: new Set() })
  return id
}

const unknownId = (place: number): CounterId => `unknown-${place}` as CounterId

function unknownSeat(taking: Taking): CounterId | null {
  const { busy, found, hall } = taking
  for (let place = 1; place <= taking.unknown; place++) if (!busy.has(unknownId(place))) return unknownId(place)
  if (found.size >= hall.room) return null
  taking.unknown += 1
  const id = unknownId(taking.unknown)
  found.set(id, { label: '?', place: null, services: new Set() })
  return id
}
