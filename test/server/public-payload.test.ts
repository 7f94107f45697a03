import { expect, test } from 'vitest'
import { z } from 'zod'
import { TicketStatus } from '#contract/answers.ts'
import type { Route } from '#contract/api/route.ts'
import { API, type RouteId } from '#contract/api.ts'
import { SlotList } from '#contract/appointments.ts'
import { WATCHERS, WHOLE_CITY } from '#contract/sockets.ts'
import { CityView, LineView } from '#contract/views/public.ts'
import { AUDIENCES } from '#contract/views.ts'
import { LANGUAGES, type Role } from '#contract/words.ts'
import type { NoticeSettings } from '#server/notice-ports.ts'
import { withLanguage } from '../browser/browser-for-tests.ts'
import { EVENING_PAGES, openResidentsHouse } from '../browser/residents-pages.ts'
import { type CanaryDay, INSIDE_WORDS, MAIL, sowCanaries } from './canary-day-for-tests.ts'
import { type TestHouse, watchView } from './house-for-tests.ts'
import { type Mailed, openMailServer } from './mail-and-line-for-tests.ts'

type PublicRoute = { [R in RouteId]: 'public' extends (typeof API)[R]['roles'][number] ? R : never }[RouteId]
type Ask = Readonly<{
  params?: Readonly<Record<string, string>>
  query?: string
  body?: object
  headers?: Readonly<Record<string, string>>
  status: number
}>

const ROUTES: Readonly<Record<string, Route>> = API
const isPublic = (roles: readonly Role[]): boolean => roles.includes('public')
const PUBLIC_ROUTES = Object.entries(ROUTES).filter(([, { roles }]) => isPublic(roles))
const CHUO = { office: 'chuo' }

/** Every route that is open to everyone, asked as anyone can ask it: with the paper of a ticket where one is needed, and nothing else. */
const ASKS = {
  'list-offices': () => ({ status: 200 }),
  'read-line': () => ({ params: CHUO, status: 200 }),
  'read-outlook': () => ({ params: CHUO, status: 200 }),
  'read-ticket': ({ waiting }) => ({ params: { ...CHUO, number: waiting.number }, status: 200 }),
  'read-guide': () => ({ status: 200 }),
  'list-slots': () => ({ params: CHUO, query: '?service=mynumber', status: 200 }),
  'book-appointment': ({ freeAt }) => ({ params: CHUO, body: { service: 'mynumber', at: freeAt }, status: 201 }),
  'give-back-appointment': ({ bookingCode }) => ({ params: CHUO, body: { code: bookingCode }, status: 204 }),
  'list-notice-channels': () => ({ status: 200 }),
  'ask-notices': ({ waiting: { number, secret } }) => ({
    params: { ...CHUO, number },
    body: { secret, target: { channel: 'mail', mail: 'other@example.jp' }, before: { by: 'call' }, language: 'en' },
    status: 201,
  }),
  'read-notices': ({ noticeToken }) => ({ body: { token: noticeToken }, status: 200 }),
  'stop-notices': () => ({ body: { token: 'of-nobody' }, status: 204 }),
  'rate-visit': ({ served: { number, secret } }) => ({
    params: { ...CHUO, number },
    body: { secret, mood: 'good', language: 'ja' },
    status: 204,
  }),
  'cancel-ticket': ({ leaving: { number, secret } }) => ({ params: { ...CHUO, number }, body: { secret }, status: 200 }),
  'redeem-pairing': () => ({ body: { code: 'of-no-invitation' }, status: 410 }),
  'request-pairing': () => ({ body: { screen: 'display' }, status: 201 }),
  'claim-pairing': () => ({ body: { claim: 'of-no-request' }, status: 410 }),
  'sign-in-password': () => ({
    headers: { 'Machiai-Screen': 'admin' },
    body: { account: 'kanaria-kotori', password: 'not this one' },
    status: 401,
  }),
} as const satisfies Record<PublicRoute, (day: CanaryDay) => Ask>

const withParams = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name)

/** Nothing of what the office was told in confidence stands in it. */
function quiet(what: string, text: string, { canaries }: CanaryDay): void {
  expect([what, canaries.filter((canary) => text.includes(canary))]).toEqual([what, []])
}

/** It is what its schema says and nothing more: a key that the schema does not know would be left out here. */
function known(what: string, schema: z.ZodType, body: unknown): void {
  expect([what, schema.parse(body)]).toEqual([what, body])
}

type House = Readonly<{ house: TestHouse; day: CanaryDay }>

/** What is handed to the script with a page. */
const PageState = z.strictObject({
  language: z.enum(LANGUAGES),
  at: z.int(),
  views: z.record(z.string(), z.strictObject({ revision: z.int(), view: z.union([LineView, CityView]) }).nullable()),
  ended: z.union([TicketStatus, z.literal('unknown')]).nullable(),
  slots: SlotList.nullable(),
})

/** Each route of the contract's table; one that has become public and is not asked here fails. */
async function askRoutes({ house, day }: House): Promise<void> {
  expect(Object.keys(ASKS).sort()).toEqual(PUBLIC_ROUTES.map(([id]) => id).sort())
  for (const [id, route] of PUBLIC_ROUTES) {
    const { params = {}, query = '', body, headers = {}, status }: Ask = ASKS[id as PublicRoute](day)
    const reply = await house.send(withParams(route.path, params) + query, { method: route.method.toUpperCase(), body, headers })
    expect([id, reply.status]).toEqual([id, status])
    const text = JSON.stringify(reply.body)
    quiet(id, text, day)
    if (status < 300 && route.answer) known(id, route.answer, reply.body)
    // The guide's own words are the same whoever comes.
    if (id !== 'read-guide') expect([id, INSIDE_WORDS.filter((word) => text.includes(`"${word}"`))]).toEqual([id, []])
  }
}

/** What the public line tells, of each kind of office there is to watch. */
const LINES = { chuo: LineView, [WHOLE_CITY]: CityView } as const

async function watchLines({ house, day }: House): Promise<void> {
  for (const audience of AUDIENCES) {
    const watcher = await watchView(house.server.url, audience, { office: 'chuo' })
    expect([audience, watcher.answer.ok]).toEqual([audience, isPublic(WATCHERS[audience])])
  }
  expect(AUDIENCES.filter((audience) => isPublic(WATCHERS[audience]))).toEqual(['line'])
  for (const [office, schema] of Object.entries(LINES)) {
    const line = await watchView(house.server.url, 'line', { office })
    const view = await line.until(() => true)
    quiet(`the line of ${office}`, JSON.stringify(view), day)
    known(`the line of ${office}`, schema, view)
  }
}

/** Everything that the catalogue names, and what stands around it. */
async function readOpenData({ house, day }: House): Promise<void> {
  const { url } = house.server
  const catalog = await (await fetch(`${url}/open-data/catalog.jsonld`)).text()
  const named = [...catalog.matchAll(/"@id":\s*"(http[^"]+)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(url))
  expect(named.length).toBeGreaterThan(5)
  const besides = ['?lang=ja', '?lang=en', ...LANGUAGES.map((language) => `widget/chuo?lang=${language}`)]
  for (const address of new Set([...named, ...besides.map((path) => `${url}/open-data/${path}`)])) {
    const { status, ...answer } = await fetch(address).then(async (response) => ({
      status: response.status,
      text: await response.text(),
    }))
    expect([address, status]).toEqual([address, 200])
    quiet(address, answer.text, day)
  }
}

async function readPages({ house, day }: House, pages: readonly string[]): Promise<void> {
  for (const path of pages)
    for (const language of ['ja', 'vi'] as const) {
      const response = await fetch(withLanguage(house.server.url + path, language), { headers: { Accept: 'text/html' } })
      const html = await response.text()
      quiet(path, html, day)
      const [, state] = /<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html) ?? []
      if (state !== undefined) known(path, PageState, JSON.parse(state))
    }
}

/** Whoever asked for it is called: the notice says the number, where to go, and how to stop it. */
async function readNotices({ house, day }: House, received: readonly Mailed[]): Promise<void> {
  const { number, secret } = day.waiting
  const as = house.token('clerk', 'chuo')
  await house.send('/offices/chuo/counters/3/finish', { as, body: {} })
  const called = await house.send('/offices/chuo/counters/3/call', { as, body: { number, service: 'shomei' } })
  expect(called.status).toBe(200)
  const toVisitor = () => received.find(({ to, words }) => to === MAIL && words.includes(number))
  await expect.poll(toVisitor, { timeout: 15_000 }).toBeDefined()
  const { words = '', headers = '' } = toVisitor() ?? {}
  expect(words).not.toContain(secret)
  quiet('a notice', (words + headers).replaceAll(day.noticeToken, '').replaceAll(MAIL, ''), day)
}

test('nothing that was told in confidence stands in what everyone may read, and no key that the contract does not name [P33]', async () => {
  const mail = await openMailServer()
  const notices: NoticeSettings = { push: null, line: null, mail: { url: mail.url, from: '待合 <machiai@city.example>' } }
  const { house, pages, closeDay } = await openResidentsHouse(notices)
  const day = await sowCanaries(house)
  const told = { house, day }
  const { number, day: today } = day.waiting
  await watchLines(told)
  await readOpenData(told)
  await readPages(told, [...Object.values(pages).map(({ path }) => path), `/t/chuo/${today}/${number}`])
  await readNotices(told, mail.received)
  await askRoutes(told)
  closeDay()
  await readPages(told, [...Object.values(EVENING_PAGES).map(({ path }) => path), `/t/chuo/${today}/${number}`])
}, 120_000)

/** Leaves of an answer's schema that hold any text; where the words are an office's own, in each language, they are told as such. */
function freeTexts(schema: unknown, path: string): readonly string[] {
  const node = schema as Readonly<Record<string, unknown>>
  const inside = (value: unknown, name: string): readonly string[] => freeTexts(value, `${path}${name}`)
  const { properties, items, anyOf, oneOf, additionalProperties, prefixItems } = node
  if (properties && 'ja' in (properties as object) && 'en' in (properties as object)) return []
  if (properties) return Object.entries(properties).flatMap(([name, value]) => inside(value, path === '' ? name : `.${name}`))
  if (items) return inside(items, '[]')
  if (additionalProperties && typeof additionalProperties === 'object') return inside(additionalProperties, '{}')
  const choices = (anyOf ?? oneOf ?? prefixItems) as readonly unknown[] | undefined
  if (choices) return choices.flatMap((choice) => inside(choice, ''))
  const bound = ['enum', 'const', 'pattern', 'format'].some((name) => name in node)
  return node['type'] === 'string' && !bound
    ? [path]
    : node['type'] === undefined && !bound && Object.keys(node).length === 0
      ? [`${path} (anything)`]
      : []
}

const SIGNS = ['read-line: services[].called[].label', 'read-line: services[].counters[]', 'read-line: services[].handover[]']
const ZONES = ['list-offices: offices[].timeZone', 'read-line: timeZone', 'read-outlook: timeZone']
const OF_WHO_ASKS = ['ask-notices: token', 'book-appointment: code', 'book-appointment: url']
const OF_A_NEW_DEVICE = ['request-pairing: claim', 'request-pairing: code']
/** Told to whoever proves who they are, by a code or a password. */
const OF_WHO_SIGNS_IN = ['claim-pairing: session', 'redeem-pairing', 'sign-in-password'].flatMap((session) =>
  ['label', 'staff.id', 'staff.name'].map((name) => `${session}${session.includes(':') ? '.' : ': '}${name}`),
)
const DRAWINGS = ['read-guide: events[].pictogram']

test('the public answers in which any text can stand are known: signs, time zones, and what whoever asks has proven to be theirs [P33]', () => {
  const found = PUBLIC_ROUTES.flatMap(([id, { answer }]) =>
    answer ? freeTexts(z.toJSONSchema(answer, { io: 'output', reused: 'inline' }), '').map((path) => `${id}: ${path}`) : [],
  )
  const counted = [...SIGNS, ...ZONES, ...OF_WHO_ASKS, ...OF_A_NEW_DEVICE, ...OF_WHO_SIGNS_IN, ...DRAWINGS]
  expect([...new Set(found)].sort()).toEqual(counted.sort())
})
