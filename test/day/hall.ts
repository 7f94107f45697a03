import type { RouteId } from '#contract/api.ts'
import type { BookedAppointment } from '#contract/appointments.ts'
import type { TestHouse } from '../server/house-for-tests.ts'
import { type Ask, asking, must, type Who } from './asking.ts'
import type { Crew } from './crew.ts'
import type { Ledger } from './ledger.ts'
import { type Act, type Person, type Step, type Turn, usualTurn, type Visitor } from './story.ts'

const MINUTE = 60_000

/** Something that was done and not refused: by the clerk of a counter, unless `by` says otherwise. */
export type Deed = Readonly<{
  at: number
  route: RouteId
  number: string
  service: string
  counter: string
  by: Person | null
  body: Readonly<Record<string, unknown>>
}>

/** Where an act happens: upon whom, for which errand, at which counter. */
type Place = Readonly<{ number: string; service: string; counter: string }>

/** A visitor with the number, and with what is still to happen at the counters. */
export type Guest = Readonly<{ visitor: Visitor; secret: string; turns: Map<string, Turn[]> }>

/** The day as it is played: the clock in minutes, everyone in the hall, what is to be done later, and what has been done. */
export type Hall = {
  house: TestHouse
  readonly crew: Crew
  readonly ledger: Ledger
  readonly midnight: number
  now: number
  readonly guests: Map<string, Guest>
  readonly later: (Readonly<{ at: number; step: Step }> & Place)[]
  readonly wishes: (Readonly<{ at: number }> & Place)[]
  readonly booked: Map<string, BookedAppointment>
  readonly deeds: Deed[]
  readonly turnedAway: { refusal: string; sentence: string }[]
}

export const openHall = (about: Pick<Hall, 'house' | 'crew' | 'ledger' | 'midnight'>): Hall => ({
  ...about,
  now: 0,
  guests: new Map(),
  later: [],
  wishes: [],
  booked: new Map(),
  deeds: [],
  turnedAway: [],
})

export const instantIn = ({ midnight, now }: Pick<Hall, 'midnight' | 'now'>): number => midnight + now * MINUTE

/** Asks the office as of now. Before every command it does what has come due, and so does the book. */
export const askIn =
  (hall: Hall): Ask =>
  (...asked) => {
    hall.ledger.timePasses(instantIn(hall))
    return asking(hall.house.send)(...asked)
  }

export const clerkAt = ({ crew }: Hall, counter: string): Who => {
  const clerk = crew.atCounter.get(counter)
  if (!clerk) throw new Error(`nobody works at counter ${counter}`)
  return clerk
}

const whoActs = (hall: Hall, by: Person | undefined, counter: string): Who =>
  by === undefined ? clerkAt(hall, counter) : hall.crew[by]

const NAMES_ERRAND: readonly Act['route'][] = ['ready-ticket', 'return-ticket', 'hold-ticket']

/** Away from the counter it must be said which errand is meant; a visitor who leaves shows the ticket’s secret. */
function bodyOf({ act: { route, body }, by }: Step, { service }: Place, { secret }: Guest): Act['body'] {
  return { ...body, ...(NAMES_ERRAND.includes(route) ? { service } : {}), ...(by === 'visitor' ? { secret } : {}) }
}

/** Carries out a step and writes it into the book; what follows from it is put on the list. */
export async function act(hall: Hall, step: Step, place: Place): Promise<void> {
  const { number, counter } = place
  const { route } = step.act
  const body = bodyOf(step, place, guestOf(hall, number))
  await must(askIn(hall), whoActs(hall, step.by, counter), route, { params: { number, counter }, body })
  hall.ledger.note(number, { route, body } as Act, instantIn(hall))
  hall.deeds.push({ at: hall.now, route, ...place, by: step.by ?? null, body })
  if (step.later) hall.later.push({ at: hall.now + step.later.after, step: step.later, ...place })
  if (step.wished) hall.wishes.push({ at: hall.now + step.wished.after, ...place, counter: step.wished.at })
}

export function guestOf({ guests }: Hall, number: string): Guest {
  const guest = guests.get(number)
  if (!guest) throw new Error(`nobody has the number ${number}`)
  return guest
}

/** What happens at this call of a guest: the next turn that is written for the service, else the usual. */
export function turnOf({ visitor, turns }: Guest, service: string, isDelivery: boolean): Turn {
  return turns.get(service)?.shift() ?? usualTurn(service, { isDelivery, slow: visitor.slow ?? 0 })
}

/** Takes what is due off a list. */
export function takeDue<T>(list: T[], isDue: (item: T) => boolean): readonly T[] {
  const due = list.filter(isDue)
  for (const item of due) list.splice(list.indexOf(item), 1)
  return due
}
