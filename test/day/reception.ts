import type { BookedAppointment } from '#contract/appointments.ts'
import type { PriorityReason } from '#contract/words.ts'
import { BOOKINGS, type Item, TURNED_AWAY } from './agenda.ts'
import { must } from './asking.ts'
import { askIn, type Hall, instantIn } from './hall.ts'
import { serviceOf } from './office.ts'
import type { Booking, Turn, TurnedAway, Visitor } from './story.ts'

/** Service whose times can be booked. */
const BOOKED = 'mynumber'

const instantOf = ({ midnight }: Hall, now: number): number => instantIn({ midnight, now })

/** A booked time gives priority to whoever comes within the grace. */
function reasonOf({ at, booking, priority }: Visitor): PriorityReason | null {
  const booked = BOOKINGS.find(({ id }) => id === booking)
  if (!booked) return priority ?? null
  return at <= booked.slot + (serviceOf(BOOKED).appointments?.graceMinutes ?? 0) ? 'appointment' : null
}

function bookedIn({ booked }: Hall, id: string): BookedAppointment {
  const found = booked.get(id)
  if (!found) throw new Error(`nobody has booked the time ${id}`)
  return found
}

function issue(hall: Hall, { booking, errands, priority, needs, paper }: Visitor) {
  const ask = askIn(hall)
  if (booking !== undefined) return must(ask, hall.crew.kiosk, 'check-in', { body: { code: bookedIn(hall, booking).code } })
  const particular = {
    ...(priority === undefined ? {} : { reason: priority }),
    ...(needs === undefined ? {} : { needs: [...needs] }),
    ...(paper === undefined ? {} : { paper }),
  }
  const who = Object.keys(particular).length === 0 ? hall.crew.kiosk : hall.crew.concierge
  return must(ask, who, 'take-ticket', { body: { services: [...errands], ...particular } })
}

/** A visitor comes and gets a number. */
export async function welcome(hall: Hall, visitor: Visitor): Promise<void> {
  const { number, secret } = await issue(hall, visitor)
  const turns = Object.entries(visitor.turns ?? {}).map(([service, each]): [string, Turn[]] => [service, [...each]])
  hall.guests.set(number, { visitor, secret, turns: new Map(turns) })
  hall.ledger.arrive({ number, at: instantIn(hall), services: visitor.errands, reason: reasonOf(visitor) })
  for (const step of visitor.meanwhile ?? [])
    hall.later.push({ at: hall.now + step.after, step, number, service: visitor.errands[0] ?? '', counter: '' })
}

/** Whoever asks for what is not to be had is told so in words. */
async function turnAway(hall: Hall, { errands, paper }: TurnedAway): Promise<void> {
  const who = paper === undefined ? hall.crew.kiosk : hall.crew.concierge
  const body = { services: [...errands], ...(paper === undefined ? {} : { paper }) }
  const said = await askIn(hall)(who, 'take-ticket', { body })
  if (said.ok) throw new Error(`a ticket for ${errands} was given`)
  hall.turnedAway.push(said)
}

/** What becomes of a booked time at this minute, but for its being checked in. */
async function keepBooking(hall: Hall, { id, channel, at, slot, givenBack, cancelled }: Booking): Promise<void> {
  const { kiosk, concierge, visitor } = hall.crew
  const ask = askIn(hall)
  if (hall.now === at) {
    const who = { kiosk, staff: concierge, public: visitor }[channel]
    hall.booked.set(id, await must(ask, who, 'book-appointment', { body: { service: BOOKED, at: instantOf(hall, slot) } }))
  }
  if (hall.now === givenBack) await must(ask, visitor, 'give-back-appointment', { body: { code: bookedIn(hall, id).code } })
  if (hall.now === cancelled)
    await must(ask, concierge, 'cancel-appointment', { params: { appointment: bookedIn(hall, id).appointment.id } })
}

export async function keepBookings(hall: Hall): Promise<void> {
  for (const booking of BOOKINGS) await keepBooking(hall, booking)
}

export async function turnAwayThoseNow(hall: Hall): Promise<void> {
  for (const each of TURNED_AWAY) if (each.at === hall.now) await turnAway(hall, each)
}

export async function doItem(hall: Hall, { by, route, body, from }: Item): Promise<void> {
  await must(askIn(hall), hall.crew[by], route, {
    params: { device: hall.crew.kioskId },
    body: { ...body, ...(from === undefined ? {} : { at: instantOf(hall, from) }) },
  })
}
