import type { IssuedTicket } from '#contract/answers.ts'
import type { LineView } from '#contract/views/public.ts'
import { type TestHouse, watchView } from './house-for-tests.ts'

const MINUTE = 60_000

type Delayed = Readonly<{ ticket: IssuedTicket; delay: () => Promise<void> }>

/** Somebody behind many at three counters, told their wait; `delay` closes two of these and lets time pass, until the wait is a delay. */
export async function behindMany(house: TestHouse): Promise<Delayed> {
  const { act, take, clock, server } = house
  const line = await watchView(server.url, 'line', {})
  const own = ({ services }: LineView, number: string) =>
    services.flatMap(({ waiting }) => waiting).find((one) => one.number === number)
  for (const id of ['1', '2', '3']) await act(id, 'open')
  for (let people = 0; people < 14; people++) await take()
  const last = await take()
  await line.until((view) => own(view, last.number)?.soonest !== undefined && own(view, last.number)?.soonest !== null)
  const ticket = await take()
  await line.until((view) => own(view, ticket.number)?.delayed === false)
  return {
    ticket,
    delay: async () => {
      for (const id of ['2', '3']) await act(id, 'close')
      clock.advance(20 * MINUTE)
      server.refresh()
      await line.until((view) => own(view, ticket.number)?.delayed === true)
    },
  }
}
