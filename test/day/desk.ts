import { must } from './asking.ts'
import { act, askIn, clerkAt, type Deed, guestOf, type Hall, instantIn, takeDue, turnOf } from './hall.ts'
import { counterOf } from './office.ts'
import { waitsFor } from './page.ts'
import type { Pause, Step } from './story.ts'

/** A clerk at a counter: what is left of the visitor’s turn, of the day’s pauses, and when the counter closes. */
export type Desk = {
  readonly id: string
  readonly closes: number
  readonly pauses: Pause[]
  visit: Readonly<{ number: string; service: string; steps: readonly Step[]; due: number }> | null
  away: Readonly<{ until: number; back: Pause['back'] }> | null
  isClosed: boolean
}

export const newDesk = (id: string, closes: number, pauses: readonly Pause[]): Desk => ({
  id,
  closes,
  pauses: pauses.filter(({ counter }) => counter === id),
  visit: null,
  away: null,
  isClosed: false,
})

type Turning = Pause['leave'] | Readonly<{ route: Pause['back']; body: Record<string, never> }>

async function turn(hall: Hall, { id }: Desk, { route, body }: Turning): Promise<void> {
  await must(askIn(hall), clerkAt(hall, id), route, { params: { counter: id }, body })
  hall.deeds.push({ at: hall.now, route, number: '', service: '', counter: id, by: null, body })
}

export const open = (hall: Hall, desk: Desk): Promise<void> => turn(hall, desk, { route: 'open-counter', body: {} })

/** A minute at a counter: the turn goes on; or back from a pause, off to one, home; or somebody is called. */
export async function work(hall: Hall, desk: Desk): Promise<void> {
  if (desk.isClosed) return
  if (desk.visit) return goOn(hall, desk)
  if (desk.away) return comeBack(hall, desk, desk.away)
  if (hall.now >= desk.closes) return goHome(hall, desk)
  const [pause] = takeDue(desk.pauses, ({ at }) => at <= hall.now)
  return pause ? leave(hall, desk, pause) : call(hall, desk)
}

async function goOn(hall: Hall, desk: Desk): Promise<void> {
  for (let visit = desk.visit; visit && visit.due <= hall.now; visit = desk.visit) {
    const { number, service, steps } = visit
    const [step, next] = steps
    if (!step) throw new Error(`counter ${desk.id} has nothing to do with ${number}`)
    await act(hall, step, { number, service, counter: desk.id })
    desk.visit = next ? { number, service, steps: steps.slice(1), due: hall.now + next.after } : null
  }
}

async function leave(hall: Hall, desk: Desk, { leave, minutes, back }: Pause): Promise<void> {
  await turn(hall, desk, leave)
  desk.away = { until: hall.now + minutes, back }
}

async function comeBack(hall: Hall, desk: Desk, { until, back }: NonNullable<Desk['away']>): Promise<void> {
  if (hall.now < until) return
  await turn(hall, desk, { route: back, body: {} })
  desk.away = null
}

async function goHome(hall: Hall, desk: Desk): Promise<void> {
  await turn(hall, desk, { route: 'close-counter', body: {} })
  desk.isClosed = true
}

/** Services that a counter may call: its own, those it hands papers over for, those it helps. */
function servicesAt(id: string): readonly string[] {
  const { ranks, delivers, helps } = counterOf(id)
  return [...ranks.flat(), ...delivers, ...helps.flatMap(({ services }) => services)]
}

/** Whoever the office says is next, if anybody waits; somebody by number only where the script wishes it. */
async function call(hall: Hall, desk: Desk): Promise<void> {
  const [wish] = takeDue(hall.wishes, ({ at, counter }) => at <= hall.now && counter === desk.id)
  if (!wish && !hall.ledger.pages().some((page) => waitsFor(page, servicesAt(desk.id)))) return
  const params = { counter: desk.id }
  const route = wish ? 'call-number' : 'call-next'
  const body = wish ? { number: wish.number } : {}
  const said = await askIn(hall)(clerkAt(hall, desk.id), route, { params, body })
  if (said.ok) return receive(hall, desk, { route, ...said.answer })
  if (said.refusal !== 'nobody-waiting') throw new Error(`counter ${desk.id} could not call: ${said.refusal}`)
}

/** Somebody has been called: what happens now is in the script. */
function receive(hall: Hall, desk: Desk, called: { route: Deed['route']; number: string; errand: number }): void {
  const { route, number, errand } = called
  const { service, isDelivery } = hall.ledger.call({ number, errand, at: instantIn(hall) })
  hall.deeds.push({ at: hall.now, route, number, service, counter: desk.id, by: null, body: {} })
  const steps = turnOf(guestOf(hall, number), service, isDelivery)
  desk.visit = { number, service, steps, due: hall.now + (steps[0]?.after ?? 0) }
}
