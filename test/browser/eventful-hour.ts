import type { IssuedTicket } from '#contract/answers.ts'
import type { manualClock } from '#server/clock.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a server answers is what its reader is about to look at
type Post = (path: string, body?: unknown) => Promise<{ status: number; body: any }>
export type Hall = Readonly<{ post: Post; clock: ReturnType<typeof manualClock> }>
/** A visitor who waits, one with several errands of which some come later, and one who is called. */
export type BusyTickets = Readonly<{ waiting: IssuedTicket; several: IssuedTicket; called: IssuedTicket }>

const MINUTE = 60_000
const BASE = '/offices/chuo'

/** What clerks of Chuo do, each with whoever their counter is given next. */
function clerks({ post }: Hall) {
  const at = (counter: string, act: string, body: unknown = {}) => post(`${BASE}/counters/${counter}/${act}`, body)
  const on = (number: string, act: string, body: unknown = {}) => post(`${BASE}/tickets/${number}/${act}`, body)
  const take = async (services: readonly string[], more = {}): Promise<IssuedTicket> =>
    (await post(`${BASE}/tickets`, { services, language: 'ja', ...more })).body
  const next = async (counter: string): Promise<string> => {
    await at(counter, 'finish')
    return (await at(counter, 'call-next')).body.number
  }
  const inLine = async (service: string): Promise<string[]> => {
    const { services } = (await post(BASE)).body
    const { waiting } = services.find(({ id }: { id: string }) => id === service)
    return waiting.map(({ number }: { number: string }) => number)
  }
  return { at, on, take, next, inLine }
}
type Clerks = ReturnType<typeof clerks>

/** Papers are made for some, others' are ready, and one is called for theirs. */
async function papers({ at, on }: Clerks, numbers: readonly string[]): Promise<void> {
  for (const [index, number] of numbers.entries()) {
    const counter = ['4', '5', '6'][index % 3] ?? '4'
    await at(counter, 'finish')
    await at(counter, 'call', { number })
    await at(counter, 'start')
    await on(number, 'prepare')
    if (index > 1) await on(number, 'ready')
    if (index === 2) await at('2', 'finish')
    if (index === 2) await at('2', 'call', { number })
  }
}

/** Some are asked to wait, one is meant for a counter. */
async function exceptions({ at, on, next }: Clerks): Promise<void> {
  for (const hold of [{ reason: 'form', minutes: 10 }, { reason: 'missing-papers' }]) {
    const number = await next('3')
    await at('3', 'start')
    await on(number, 'hold', hold)
  }
  const meant = await next('10')
  await on(meant, 'transfer', { to: 'shomei', for: { to: 'counter', counter: '3' } })
}

/** An hour of exceptions after a morning's routine: all that a screen may have to show at once. */
export async function eventfulHour(hall: Hall): Promise<BusyTickets> {
  const staff = clerks(hall)
  const { at, on, take, next, inLine } = staff
  const several = await take(['jusho', 'mynumber', 'shomei'])
  const called = await take(['inkan'])
  const waiting = await take(['shomei', 'jusho'])
  await exceptions(staff)
  const moving = await inLine('jusho')
  await papers(staff, moving.slice(0, 6))
  hall.clock.advance(2 * MINUTE)
  for (const counter of ['7', '8', '10']) await next(counter)
  for (const counter of ['3', '4']) await on(await next(counter), 'absent')
  for (const [counter, number] of Object.entries({ 3: await needy(take), 4: moving[6] })) {
    await at(counter, 'call', { number })
    await at(counter, 'start')
  }
  await at('1', 'finish')
  await at('1', 'call', { number: called.number })
  await at('9', 'open')
  await at('9', 'pause', { reason: 'lunch', minutes: 45 })
  await at('12', 'finish')
  await hall.post(`${BASE}/ticketing/stop`, { services: ['koseki'] })
  hall.clock.advance(MINUTE)
  return { waiting, several, called }
}

const needy = async (take: Clerks['take']): Promise<string> =>
  (
    await take(['shomei', 'inkan', 'kokuho'], {
      language: 'vi',
      priority: 'priority',
      reason: 'pregnancy',
      needs: ['interpreter'],
    })
  ).number
