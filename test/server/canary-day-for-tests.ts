import { expect } from 'vitest'
import type { IssuedTicket } from '#contract/answers.ts'
import type { TestHouse } from './house-for-tests.ts'
import { browserWith, hire, PASSWORD, PIN, pair, signInByPin } from './people-for-tests.ts'

const OFFICE = 'chuo'
const NAME = 'カナリア小鳥'
const ACCOUNT = 'kanaria-kotori'
const DEVICE = 'kanaria-terminal'
const OPINION = 'kanaria-opinion'
const LINE = 'kanaria-line'
export const MAIL = 'kanaria@secret.example'
const KEY = 'kanaria-key'

/** Words of the inside that no visitor's answer has as a value: why somebody waits, comes first or is away, and what they need. */
export const INSIDE_WORDS = ['pregnancy', 'staff-decision', 'wheelchair', 'interpreter', 'missing-papers', 'went-home']

export type CanaryDay = Readonly<{
  /** What stands nowhere in public: names, accounts, devices, secrets, what was said, where notices go. */
  canaries: readonly string[]
  /** Visitors of that day, for whoever asks with their papers: one waits and is told by mail, one is served, one will leave. */
  waiting: IssuedTicket
  served: IssuedTicket
  leaving: IssuedTicket
  /** A booked time that can be given back, and one that can be booked. */
  bookingCode: string
  freeAt: number
  /** Stands for notices that are on. */
  noticeToken: string
}>

async function good(reply: Promise<Readonly<{ status: number; body: unknown }>>) {
  const { status, body } = await reply
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  // biome-ignore lint/suspicious/noExplicitAny: what a server answers is what the test is about to look at
  return body as any
}

/** A counter with a person at it whose name would be recognised anywhere, who does there what staff do. */
async function clerkAtWork(house: TestHouse) {
  const staff = await hire(house, {
    account: ACCOUNT,
    name: NAME,
    role: 'clerk',
    office: OFFICE,
    password: PASSWORD,
    pin: PIN,
  })
  const paired = await pair(house, 'counter', OFFICE)
  const signedIn = await signInByPin(house, browserWith('counter', paired), { staff, pin: PIN })
  const browser = browserWith('counter', paired, signedIn)
  const presses = { count: 0 }
  const send = (path: string, body: unknown = {}) =>
    house.send(`/offices/${OFFICE}${path}`, {
      body,
      headers: { ...browser, 'Idempotency-Key': `${KEY} ${presses.count++}` },
    })
  return { staff, send, post: (path: string, body?: unknown) => good(send(path, body)), cookies: browser.Cookie }
}

/** A day on which everything that is nobody else's business has been told to the office. */
export async function sowCanaries(house: TestHouse): Promise<CanaryDay> {
  const { send, token } = house
  const device = house.server.mintToken('clerk', OFFICE, DEVICE)
  const { staff, send: press, post, cookies } = await clerkAtWork(house)
  // Whoever is there from the busy day goes first.
  for (const counter of ['1', '2']) await press(`/counters/${counter}/finish`)
  await post('/counters/1/close')
  await post('/counters/1/open')
  const take = (more: object): Promise<IssuedTicket> => post('/tickets', { services: ['shomei'], ...more })
  const inside = { language: 'vi', priority: 'priority', reason: 'pregnancy', needs: ['wheelchair', 'interpreter'] }
  const served = await take(inside)
  await post('/counters/1/call', { number: served.number })
  await post('/counters/1/start')
  await post(`/tickets/${served.number}/hold`, { reason: 'missing-papers', minutes: 5 })
  await post(`/tickets/${served.number}/return`)
  const at2 = await good(send(`/offices/${OFFICE}/counters/2/call`, { as: device, body: { number: served.number } }))
  expect(at2.number).toBe(served.number)
  await good(send(`/offices/${OFFICE}/counters/2/finish`, { as: device, body: {} }))
  const waiting = await take({ ...inside, services: ['shomei', 'jusho'] })
  await post(`/tickets/${waiting.number}/transfer`, { service: 'jusho', for: { to: 'clerk', clerk: staff } })
  const leaving = await take({})
  const gone = await take({})
  await post(`/tickets/${gone.number}/cancel`, { reason: 'went-home' })
  await post('/opinions', { subject: 'wait', mood: 'bad', text: OPINION })
  const other = await take({})
  await post('/counters/1/call', { number: other.number })
  await post('/counters/1/finish')
  const rating = { secret: other.secret, mood: 'bad', language: 'ja', text: LINE }
  await good(send(`/offices/${OFFICE}/tickets/${other.number}/rating`, { body: rating }))

  const { slots, day } = await good(send(`/offices/${OFFICE}/slots?service=mynumber&day=2026-11-26`))
  expect(day).toBe('2026-11-26')
  const book = { service: 'mynumber', at: slots[0].at, language: 'vi' }
  const { code } = await good(send(`/offices/${OFFICE}/appointments`, { body: book }))
  const notices = { target: { channel: 'mail', mail: MAIL }, before: { by: 'call' }, language: 'ja' }
  const asked = await good(
    send(`/offices/${OFFICE}/tickets/${waiting.number}/notices`, { body: { secret: waiting.secret, ...notices } }),
  )
  const { devices } = await good(send('/devices', { as: token('city-admin', null) }))
  return {
    canaries: [
      NAME,
      ACCOUNT,
      staff,
      DEVICE,
      device,
      ...devices.map(({ id }: { id: string }) => id),
      ...cookies.split('; ').map((cookie) => cookie.split('=')[1] ?? ''),
      OPINION,
      LINE,
      MAIL,
      KEY,
      ...[served, waiting, leaving, gone, other].map(({ secret }) => secret),
      code,
      asked.token,
    ],
    waiting,
    served,
    leaving,
    bookingCode: code,
    freeAt: slots[1].at,
    noticeToken: asked.token,
  }
}
