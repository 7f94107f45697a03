import { must } from './asking.ts'
import { type Desk, open, work } from './desk.ts'
import { act, askIn, type Hall, instantIn, takeDue } from './hall.ts'
import { welcome } from './reception.ts'
import type { Visitor } from './story.ts'

/** What is played of a day: who comes, at which counters, and what else happens at each minute. */
export type Programme = Readonly<{
  visitors: readonly Visitor[]
  desks: readonly Desk[]
  alsoNow: (hall: Hall) => Promise<void>
}>

/** The concierge comes to the kiosk: nothing changes where nobody has asked for help. */
const lookAtTheKiosk = (hall: Hall) =>
  must(askIn(hall), hall.crew.concierge, 'answer-help', { params: { device: hall.crew.kioskId } })

async function playMinute(hall: Hall, { visitors, desks, alsoNow }: Programme): Promise<void> {
  hall.house.clock.set(instantIn(hall))
  await alsoNow(hall)
  for (const visitor of visitors) if (visitor.at === hall.now) await welcome(hall, visitor)
  for (const { step, ...place } of takeDue(hall.later, ({ at }) => at <= hall.now)) await act(hall, step, place)
  for (const desk of desks) await work(hall, desk)
  // What has come due since the last command of this minute the office does before the next one. So there is one: else it would
  // be for the server's own timer to tick in time.
  if (hall.ledger.timePasses(instantIn(hall)) > 0) await lookAtTheKiosk(hall)
}

export async function openDesks(hall: Hall, desks: readonly Desk[]): Promise<void> {
  hall.house.clock.set(instantIn(hall))
  for (const desk of desks) await open(hall, desk)
}

/** Plays the day minute by minute, from where it stands until a time. */
export async function playUntil(hall: Hall, programme: Programme, end: number): Promise<void> {
  for (; hall.now < end; hall.now++) await playMinute(hall, programme)
}
