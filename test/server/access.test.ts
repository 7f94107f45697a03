import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { API, type RouteId } from '#contract/api.ts'
import { WATCHERS } from '#contract/sockets.ts'
import { AUDIENCES } from '#contract/views.ts'
import { ROLES, type Role, SCREENS, STAFF_ROLES } from '#contract/words.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, WARD, watchView } from './house-for-tests.ts'

const VALUES: Readonly<Record<string, string>> = {
  office: WARD,
  counter: '1',
  number: 'A001',
  device: 'nobody',
  appointment: 'r1',
  staff: 'nobody',
  version: '1',
  job: '6f1c1f60-5f3e-4c9b-9d9b-6f6f0e6f2a11',
}
const pathOf = (route: RouteId, values = VALUES): string =>
  API[route].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

const ROUTES = Object.keys(API) as RouteId[]
const hasBody = (id: RouteId): boolean => API[id].method === 'post' || API[id].method === 'put'

test.each(ROUTES)('%s admits the roles of its table and no other [A1]', async (id) => {
  const { send, token } = await openHouse()
  const { method, roles } = API[id]
  for (const role of ROLES) {
    const as = role === 'public' ? null : token(role)
    const { status, body } = await send(pathOf(id), {
      as,
      method: method.toUpperCase(),
      ...(hasBody(id) ? { body: {} } : {}),
    })
    const refused = status === 401 || status === 403
    // A visitor's own cancellation also needs the ticket's secret; who has neither role nor secret is refused by the handler.
    const expected =
      id === 'cancel-ticket' ? !(STAFF_ROLES as readonly Role[]).includes(role) : !(roles as readonly Role[]).includes(role)
    expect([role, refused, body?.code], `${role} at ${id}`).toEqual([role, expected, body?.code])
    if (refused) expect(body.code).toBe(role === 'public' ? 'not-signed-in' : 'not-permitted')
  }
})

test.each(AUDIENCES)('the live view /%s admits the roles of its table and no other [A1]', async (audience) => {
  const { server, token } = await openHouse()
  for (const role of ROLES) {
    const watcher = await watchView(server.url, audience, { token: role === 'public' ? null : token(role), counter: '1' })
    expect([role, watcher.answer.ok]).toEqual([role, (WATCHERS[audience] as readonly Role[]).includes(role)])
  }
})

const OF_STAFF = ROUTES.filter((id) => 'office' in API[id].params && !(API[id].roles as readonly Role[]).includes('public'))

test.each(OF_STAFF)('%s: a device of one office acts in that office only [A2]', async (id) => {
  const other = smallOffice({ id: 'other-ward' as never })
  const { send, token } = await openHouse({ offices: [smallOffice(), other] })
  const [role] = API[id].roles
  const options = {
    as: token(role ?? 'section-admin', 'other-ward'),
    method: API[id].method.toUpperCase(),
    ...(hasBody(id) ? { body: {} } : {}),
  }
  expect((await send(pathOf(id), options)).status).toBe(403)
})

test('a clerk of another office cannot cancel a ticket here [A2]', async () => {
  const { send, token, take } = await openHouse({ offices: [smallOffice(), smallOffice({ id: 'other-ward' as never })] })
  const { number } = await take()
  const { body } = await send(`/offices/${WARD}/tickets/${number}/cancel`, { as: token('clerk', 'other-ward'), body: {} })
  expect(body.code).toBe('not-permitted')
})

test('a display of one office watches that office only [A2]', async () => {
  const { server, token } = await openHouse({ offices: [smallOffice(), smallOffice({ id: 'other-ward' as never })] })
  const watcher = await watchView(server.url, 'board', { token: token('display', 'other-ward') })
  expect(watcher.answer).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } })
})

test('no route changes state by GET [A7]', () => {
  const changing = ROUTES.filter((id) => API[id].method === 'get' && API[id].body !== null)
  expect(changing).toEqual([])
})

test('reading everything by GET stores nothing and changes no revision [A7]', async () => {
  const { send, token, take, act, dataDir } = await openHouse()
  await act('1', 'open')
  await take()
  const admin = token('section-admin')
  const line = async () => (await send(`/offices/${WARD}`)).headers.get('ETag')
  const before = await line()
  for (const id of ROUTES.filter((route) => API[route].method === 'get')) await send(pathOf(id), { as: admin })
  for (const path of ['/tickets', '/counters/1/call-next', '/tickets/A001/cancel'])
    expect((await send(`/offices/${WARD}${path}`, { as: admin })).status).toBe(404)
  expect(await line()).toBe(before)
  expect(dataDir).toBeTruthy()
})

/** The cookie a browser would keep, as `name=value`. */
const cookieIn = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? ''

test.each(SCREENS)(
  'the first link of a %s pairs one browser, once; its cookie is out of reach of scripts and other sites [A3]',
  async (screen) => {
    const { server, send } = await openHouse()
    const code = new URL(server.inviteScreen(screen, WARD, 'first').url).hash.replace('#pair=', '')
    const redeemed = await send('/pairings/redeem', { body: { code } })
    expect(redeemed.body).toMatchObject({ office: WARD })
    expect(redeemed.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await send('/pairings/redeem', { body: { code } })).body.code).toBe('pairing-spent')

    const Cookie = cookieIn(redeemed.headers)
    expect((await send('/session', { headers: { Cookie, 'Machiai-Screen': screen } })).body).toMatchObject({
      office: WARD,
      label: 'first',
    })
  },
)

test('a cookie counts only for a request that names its screen [A5]', async () => {
  const { server, send } = await openHouse()
  const code = new URL(server.inviteScreen('counter', WARD, 'first').url).hash.replace('#pair=', '')
  const Cookie = cookieIn((await send('/pairings/redeem', { body: { code } })).headers)
  const open = (headers: Record<string, string>) =>
    send(`/offices/${WARD}/counters/1/open`, { body: {}, headers: { Cookie, ...headers } })
  expect((await open({})).status).toBe(401)
  expect((await open({ 'Machiai-Screen': 'admin' })).status).toBe(401)
  expect((await open({ 'Machiai-Screen': 'counter' })).status).toBe(200)
})

test('a page of a foreign origin opens no line [A5]', async () => {
  const { server } = await openHouse()
  const polling = (origin: string | null) =>
    fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers: origin === null ? {} : { Origin: origin } })
  expect((await polling('https://evil.example')).status).toBe(403)
  expect((await polling(server.url)).status).toBe(200)
  expect((await polling(null)).status).toBe(200)
})

test('a link expires after a day [A3]', async () => {
  const { server, send, clock } = await openHouse()
  const code = new URL(server.inviteScreen('kiosk', WARD, 'late').url).hash.replace('#pair=', '')
  clock.advance(24 * 3_600_000 + 1)
  expect((await send('/pairings/redeem', { body: { code } })).body.code).toBe('pairing-spent')
})

test('tokens and codes are stored as hashes only [A3]', async () => {
  const { server, token, dataDir, send } = await openHouse()
  const secrets = [
    token('clerk'),
    token('section-admin'),
    new URL(server.inviteScreen('kiosk', WARD, 'k').url).hash.replace('#pair=', ''),
  ]
  await send('/session', { as: secrets[0] ?? '' })
  const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)).toString('latin1'))
  for (const secret of secrets) expect(files.some((content) => content.includes(secret))).toBe(false)
})

test('a revoked device is out at once: requests refused, open lines cut [A4]', async () => {
  const { server, send, token } = await openHouse()
  const [admin, clerk] = [token('section-admin'), token('clerk')]
  const desk = await watchView(server.url, 'desk', { token: clerk, counter: '1' })
  await desk.until(() => true)
  const revoked = new Promise<void>((resolve) => desk.socket.once('revoked', () => resolve()))
  const gone = new Promise<void>((resolve) => desk.socket.once('disconnect', () => resolve()))
  const { device } = (await send('/session', { as: clerk })).body
  expect((await send(`/devices/${device}`, { as: admin, method: 'DELETE' })).status).toBe(204)
  await Promise.all([revoked, gone])
  expect((await send('/session', { as: clerk })).status).toBe(401)
  expect((await send('/devices', { as: admin })).body.devices.some(({ id }: { id: string }) => id === device)).toBe(false)
  expect((await send(`/devices/${device}`, { as: admin, method: 'DELETE' })).body.code).toBe('unknown-device')
})

test('an administrator of one office sees, pairs and revokes devices of that office only [A2]', async () => {
  const { send, token } = await openHouse({ offices: [smallOffice(), smallOffice({ id: 'other-ward' as never })] })
  const [here, everywhere] = [token('section-admin', WARD), token('city-admin', null)]
  token('clerk', 'other-ward')
  const { devices } = (await send('/devices', { as: here })).body
  expect(devices.every(({ office }: { office: string }) => office === WARD)).toBe(true)
  const foreign = (await send('/devices', { as: everywhere })).body.devices.find(
    ({ office }: { office: string }) => office === 'other-ward',
  )
  expect((await send(`/devices/${foreign.id}`, { as: here, method: 'DELETE' })).body.code).toBe('unknown-device')
  expect((await send('/pairings', { as: here, body: { screen: 'kiosk', office: 'other-ward', label: 'x' } })).body.code).toBe(
    'not-permitted',
  )
  expect((await send('/pairings', { as: here, body: { screen: 'kiosk', office: WARD, label: 'x' } })).body.url).toContain(
    '/kiosk/#pair=',
  )
})

test('sixty tickets in five minutes from one kiosk pass; an anonymous flood is refused [A6]', async () => {
  const { send, token } = await openHouse()
  const kiosk = token('kiosk')
  for (let ticket = 0; ticket < 60; ticket++)
    expect((await send(`/offices/${WARD}/tickets`, { as: kiosk, body: { services: ['shomei'] } })).status).toBe(201)
  const flood = await Promise.all(
    Array.from({ length: 60 }, () => send(`/offices/${WARD}/tickets`, { body: { services: ['shomei'] } })),
  )
  expect(new Set(flood.map(({ body }) => body.code))).toEqual(new Set(['not-signed-in', 'too-many-requests']))
  const refused = flood.find(({ status }) => status === 429)
  expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(50)
  expect((await send(`/offices/${WARD}/tickets`, { as: kiosk, body: { services: ['shomei'] } })).status).toBe(201)
})

test('a kiosk issues ordinary tickets only; priority is given by staff [A1]', async () => {
  const { send, token } = await openHouse()
  const take = (role: Role) =>
    send(`/offices/${WARD}/tickets`, { as: token(role), body: { services: ['shomei'], priority: 'priority' } })
  expect((await take('kiosk')).body.code).toBe('not-permitted')
  expect((await take('clerk')).status).toBe(201)
})

test('only built assets are served, under a strict content security policy [A8]', async () => {
  const { server, take } = await openHouse()
  const { day, number } = await take()
  const at = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })
  for (const path of [
    '/package.json',
    '/server/main.ts',
    '/data/machiai.sqlite',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/.git/config',
    '/kiosk/main.tsx',
    '/assets/',
  ])
    expect([path, (await at(path)).status]).toEqual([path, 404])
  for (const path of ['/', '/kiosk/', '/counter/', '/display/', '/admin/', `/offices/${WARD}`, `/t/${WARD}/${day}/${number}`]) {
    const page = await at(path)
    expect([path, page.status]).toEqual([path, 200])
    expect(page.headers.get('Content-Security-Policy')).toMatch(/default-src 'none';script-src 'self';style-src 'self'/)
    expect(await page.text()).not.toMatch(/<script>|style="/)
  }
})

test('what goes wrong inside is answered in words and logged whole, with its stack [A11]', async () => {
  const written: string[] = []
  const logTo = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk))
      done()
    },
  })
  const { send, token, dataDir } = await openHouse({ logLevel: 'error', logTo })
  openDatabase(dataDir).exec(`INSERT INTO settled_day VALUES ('${WARD}', '2026-11-20'); ALTER TABLE errand_fact RENAME TO gone`)
  const { status, body } = await send(`/offices/${WARD}/statistics?from=2026-11-01&to=2026-11-30`, { as: token('section-admin') })
  expect([status, body.code]).toEqual([500, 'internal'])
  expect(JSON.stringify(body)).not.toContain('errand_fact')
  const [bug] = written.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a request failed')
  expect(bug.err.stack).toMatch(/errand_fact|settled_day/)
})

test('no token, cookie, code or secret stands in a log, even at the finest level [A9]', async () => {
  const written: string[] = []
  const log = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk))
      done()
    },
  })
  const { server, send, token: mint } = await openHouse({ logLevel: 'trace', logTo: log })
  const token = mint('clerk')
  const code = new URL(server.inviteScreen('kiosk', WARD, 'k').url).hash.replace('#pair=', '')
  await send('/session', { as: token })
  await send('/pairings/redeem', { body: { code } })
  await send('/session', { headers: { Cookie: `machiai-kiosk=${code}`, 'Machiai-Screen': 'kiosk' } })
  await send(`/offices/${WARD}/tickets`, { as: token, body: { services: ['shomei'] } })
  await send(`/offices/${WARD}/tickets/A001/cancel?secret=hidden-in-query`, { body: { secret: 'told-in-body' } })
  expect(written.length).toBeGreaterThan(3)
  for (const secret of [token, code, 'hidden-in-query', 'told-in-body']) expect(written.join('')).not.toContain(secret)
})
