import { expect, test } from 'vitest'
import { API, type RouteId } from '#contract/api.ts'
import { type Role, STAFF_ROLES } from '#contract/words.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, WARD, watchView } from './house-for-tests.ts'
import { browserWith, hire, PASSWORD, PIN, pair, sessionAt, signInByPassword, signInByPin } from './people-for-tests.ts'

const HOUR_MS = 3_600_000

const twoWards = () => openHouse({ offices: [smallOffice(), smallOffice({ id: 'other-ward' as never })] })

test('at a paired counter a clerk chooses their name and signs in with a PIN; the cookie is out of reach of scripts and other sites [A12]', async () => {
  const house = await openHouse()
  const counter = await pair(house, 'counter')
  const staff = await hire(house, { name: 'Sato' })
  await hire(house, { account: 'without-pin', pin: undefined as never })
  const bare = browserWith('counter', counter)
  expect((await house.send('/session/staff', { headers: bare })).body).toEqual({ staff: [{ id: staff, name: 'Sato' }] })
  expect((await sessionAt(house, bare)).body).toMatchObject({ role: 'clerk', staff: null, signInFirst: false })

  const signedIn = await signInByPin(house, bare, { staff, pin: PIN })
  expect(signedIn.headers.getSetCookie()[0]).toMatch(/^machiai-counter-staff=.*HttpOnly; SameSite=Strict/)
  expect(signedIn.body).toMatchObject({ role: 'clerk', office: WARD, staff: { id: staff, name: 'Sato', role: 'clerk' } })
  const working = browserWith('counter', counter, signedIn)
  expect((await sessionAt(house, working)).body).toEqual(signedIn.body)
  expect((await sessionAt(house, { ...working, 'Machiai-Screen': 'admin' })).status).toBe(401)
})

test('a PIN typed in full-width digits is the same PIN [A12]', async () => {
  const house = await openHouse()
  const counter = browserWith('counter', await pair(house, 'counter'))
  const staff = await hire(house, { pin: '7319' })
  expect((await signInByPin(house, counter, { staff, pin: '７３１９' })).status).toBe(200)
})

test('a PIN is taken at a counter only, and from staff of that counter’s office only [A12]', async () => {
  const house = await twoWards()
  const [here, elsewhere] = [await hire(house), await hire(house, { account: 'mori', office: 'other-ward' })]
  const counter = browserWith('counter', await pair(house, 'counter'))
  expect((await signInByPin(house, counter, { staff: elsewhere, pin: PIN })).body.code).toBe('wrong-credentials')
  const kiosk = browserWith('kiosk', await pair(house, 'kiosk'))
  expect((await signInByPin(house, kiosk, { staff: here, pin: PIN })).body.code).toBe('not-permitted')
  const nobody = { Cookie: '', 'Machiai-Screen': 'counter' }
  expect((await signInByPin(house, nobody, { staff: here, pin: PIN })).body.code).toBe('not-signed-in')
})

test('with a password a person signs in at any browser, in any case of the account’s name, and acts with their own role and office [A12]', async () => {
  const house = await openHouse()
  const staff = await hire(house, { role: 'supervisor' })
  const signedIn = await signInByPassword(house, { account: 'SATO', password: PASSWORD })
  expect(signedIn.body).toEqual({
    role: 'supervisor',
    office: WARD,
    device: null,
    label: 'Sato',
    staff: { id: staff, name: 'Sato', role: 'supervisor' },
    signInFirst: false,
  })
  const headers = browserWith('admin', signedIn)
  expect((await house.send(`/offices/${WARD}/statistics`, { headers })).status).toBe(200)
  expect((await house.send('/devices', { headers })).body.code).toBe('not-permitted')
  const unnamed = await house.send('/session/password', { body: { account: 'sato', password: PASSWORD } })
  expect([unnamed.body.code, unnamed.body.detail]).toEqual(['malformed', 'Machiai-Screen'])
})

test('whoever has signed in is admitted where the table lists their role, and nowhere else [A1, A12]', async () => {
  const house = await openHouse()
  const judged = (Object.keys(API) as RouteId[]).filter((id) => !('judged' in API[id]) && id !== 'sign-out')
  for (const role of STAFF_ROLES) {
    await hire(house, { account: role, role })
    const headers = browserWith('admin', await signInByPassword(house, { account: role, password: PASSWORD }))
    for (const id of judged) {
      const { method, path, roles } = API[id]
      const values: Readonly<Record<string, string>> = { office: WARD, counter: '1', number: 'A001' }
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'nobody')
      const body = method === 'post' || method === 'put' ? { body: {} } : {}
      const { status } = await house.send(address, { method: method.toUpperCase(), headers, ...body })
      expect([id, role, status !== 403 && status !== 401]).toEqual([id, role, (roles as readonly Role[]).includes(role)])
    }
  }
})

test('a session counts at its own device only: the cookie alone, elsewhere, is nobody’s [A12]', async () => {
  const house = await openHouse()
  const [counter, other] = [await pair(house, 'counter'), await pair(house, 'counter')]
  const staff = await hire(house)
  const signedIn = await signInByPin(house, browserWith('counter', counter), { staff, pin: PIN })
  expect((await sessionAt(house, browserWith('counter', signedIn))).status).toBe(401)
  expect((await sessionAt(house, browserWith('counter', other, signedIn))).body.staff).toBe(null)
})

test('a session ends after twelve hours, also for a line that is open [A12, A13]', async () => {
  const house = await openHouse()
  await hire(house, { role: 'supervisor' })
  const headers = browserWith('admin', await signInByPassword(house, { account: 'sato', password: PASSWORD }))
  const floor = await watchView(house.server.url, 'floor', { browser: headers })
  await floor.until(() => true)
  house.clock.advance(12 * HOUR_MS - 1)
  house.server.refresh()
  expect((await sessionAt(house, headers)).status).toBe(200)
  expect(floor.socket.connected).toBe(true)
  const cut = new Promise<void>((resolve) => floor.socket.once('disconnect', () => resolve()))
  house.clock.advance(1)
  house.server.refresh()
  await cut
  expect((await sessionAt(house, headers)).body.code).toBe('not-signed-in')
})

test('a session outlives a restart of the server [A12]', async () => {
  const first = await openHouse()
  const staff = await hire(first)
  const headers = browserWith('admin', await signInByPassword(first, { account: 'sato', password: PASSWORD }))
  await first.server.stop()
  const second = await openHouse({ dataDir: first.dataDir })
  expect((await sessionAt(second, headers)).body.staff.id).toBe(staff)
})

test('signing out ends the session on the server; the old cookie is nobody’s, and the counter is a bare counter again [A13]', async () => {
  const house = await openHouse()
  const counter = await pair(house, 'counter')
  const staff = await hire(house)
  const working = browserWith('counter', counter, await signInByPin(house, browserWith('counter', counter), { staff, pin: PIN }))
  const out = await house.send('/session/end', { method: 'POST', headers: working })
  expect([out.status, out.headers.getSetCookie()[0]]).toEqual([204, expect.stringMatching(/^machiai-counter-staff=;/)])
  expect((await sessionAt(house, working)).body).toMatchObject({ role: 'clerk', staff: null })
})

test('whoever signs in after a colleague at the same counter takes their place [A13]', async () => {
  const house = await openHouse()
  const counter = await pair(house, 'counter')
  const [sato, mori] = [await hire(house), await hire(house, { account: 'mori', name: 'Mori', role: 'supervisor' })]
  const first = await signInByPin(house, browserWith('counter', counter), { staff: sato, pin: PIN })
  const second = await signInByPin(house, browserWith('counter', counter, first), { staff: mori, pin: PIN })
  expect((await sessionAt(house, browserWith('counter', counter, second))).body).toMatchObject({
    role: 'supervisor',
    staff: { name: 'Mori' },
  })
  expect((await sessionAt(house, browserWith('counter', counter, first))).body.staff).toBe(null)
})

const ENDS = {
  'is put out of use': ({ post }) => ({ body: { ...post, active: false } }),
  'has another role': ({ post }) => ({ body: { ...post, role: 'concierge' } }),
  'moves to another office': ({ post }) => ({ body: { ...post, office: 'other-ward' } }),
  'has a new password': () => ({ path: '/password', body: { password: 'another long password' } }),
  'has a new PIN': () => ({ path: '/pin', body: { pin: '5830' } }),
} as const satisfies Record<string, (account: { post: object }) => { path?: string; body: object }>

test.each(Object.entries(ENDS))('a session ends at once when its account %s [A13]', async (_what, change) => {
  const house = await twoWards()
  const staff = await hire(house)
  const headers = browserWith('counter', await signInByPassword(house, { account: 'sato', password: PASSWORD }, 'counter'))
  const desk = await watchView(house.server.url, 'desk', { browser: headers, counter: '1' })
  const cut = new Promise<void>((resolve) => desk.socket.once('disconnect', () => resolve()))
  const { path = '', body } = change({ post: { name: 'Sato', role: 'clerk', office: WARD, active: true } }) as {
    path?: string
    body: object
  }
  const changed = await house.send(`/staff/${staff}${path}`, { as: house.token('city-admin', null), method: 'PUT', body })
  expect(changed.status).toBeLessThan(300)
  expect((await sessionAt(house, headers)).status).toBe(401)
  await cut
})

test('another name alone ends no session [A13]', async () => {
  const house = await openHouse()
  const staff = await hire(house)
  const headers = browserWith('counter', await signInByPassword(house, { account: 'sato', password: PASSWORD }, 'counter'))
  const body = { name: 'Sato (2)', role: 'clerk', office: WARD, active: true }
  await house.send(`/staff/${staff}`, { as: house.token('section-admin'), method: 'PUT', body })
  expect((await sessionAt(house, headers)).body.staff.name).toBe('Sato (2)')
})

test('a revoked device’s session is out within a second, and its open line with it [A4, A13]', async () => {
  const house = await openHouse()
  const counter = await pair(house, 'counter')
  const staff = await hire(house)
  const working = browserWith('counter', counter, await signInByPin(house, browserWith('counter', counter), { staff, pin: PIN }))
  const { device } = (await sessionAt(house, working)).body
  const desk = await watchView(house.server.url, 'desk', { browser: working, counter: '1' })
  const cut = new Promise<void>((resolve) => desk.socket.once('disconnect', () => resolve()))
  const begun = performance.now()
  await house.send(`/devices/${device}`, { as: house.token('section-admin'), method: 'DELETE' })
  await cut
  expect((await sessionAt(house, working)).status).toBe(401)
  expect(performance.now() - begun).toBeLessThan(1000)
})

test('until an office requires it nobody has to sign in; then a bare counter only tells who it is, lists names and signs in [A14]', async () => {
  const house = await openHouse()
  const counter = await pair(house, 'counter')
  const staff = await hire(house)
  const [bare, manager] = [browserWith('counter', counter), house.token('section-admin')]
  const access = (body: unknown) => house.send(`/offices/${WARD}/access`, { as: manager, method: 'PUT', body })
  const openCounter = (headers = bare) => house.send(`/offices/${WARD}/counters/1/open`, { headers, body: {} })
  expect((await house.send(`/offices/${WARD}/access`, { as: manager })).body).toEqual({ signInRequired: false })
  expect((await openCounter()).status).toBe(200)
  const desk = await watchView(house.server.url, 'desk', { browser: bare, counter: '1' })
  await desk.until(() => true)
  const cut = new Promise<void>((resolve) => desk.socket.once('disconnect', () => resolve()))

  expect((await access({ signInRequired: true })).body).toEqual({ signInRequired: true })
  await cut
  expect((await openCounter()).body.code).toBe('sign-in-first')
  expect((await house.send(`/offices/${WARD}/tickets`, { headers: bare, body: { services: ['shomei'] } })).status).toBe(401)
  const again = await watchView(house.server.url, 'desk', { browser: bare, counter: '1' })
  expect(again.answer).toMatchObject({ ok: false, refusal: { code: 'sign-in-first' } })
  expect((await sessionAt(house, bare)).body).toMatchObject({ role: 'clerk', signInFirst: true })
  expect((await house.send('/session/staff', { headers: bare })).body.staff).toHaveLength(1)

  const working = browserWith('counter', counter, await signInByPin(house, bare, { staff, pin: PIN }))
  expect((await openCounter(working)).status).toBe(200)
  expect((await watchView(house.server.url, 'desk', { browser: working, counter: '1' })).answer).toEqual({ ok: true })
  await access({ signInRequired: false })
  expect((await openCounter()).status).toBe(200)
})

test('kiosks and displays never have to sign in [A14]', async () => {
  const house = await openHouse()
  await house.send(`/offices/${WARD}/access`, { as: house.token('section-admin'), method: 'PUT', body: { signInRequired: true } })
  const ticket = { as: house.token('kiosk'), body: { services: ['shomei'] } }
  expect((await house.send(`/offices/${WARD}/tickets`, ticket)).status).toBe(201)
  expect((await watchView(house.server.url, 'board', { token: house.token('display') })).answer).toEqual({ ok: true })
})

test('own moves are taken back by person: at whichever counter, and not by a colleague at the same one [A19, U2]', async () => {
  const house = await openHouse()
  const [here, there] = [await pair(house, 'counter'), await pair(house, 'counter')]
  const [sato, mori] = [await hire(house), await hire(house, { account: 'mori', name: 'Mori' })]
  const at = async (counter: typeof here, staff: string) =>
    browserWith('counter', counter, await signInByPin(house, browserWith('counter', counter), { staff, pin: PIN }))
  const [satoHere, satoThere] = [await at(here, sato), await at(there, sato)]
  await house.act('1', 'open')
  const { number } = await house.take()
  const undo = (headers: typeof satoHere) => house.send(`/offices/${WARD}/tickets/${number}/undo`, { headers, body: {} })
  await house.send(`/offices/${WARD}/counters/1/call-next`, { headers: satoHere, body: {} })
  expect((await undo(await at(here, mori))).body.code).toBe('nothing-to-undo')
  expect((await undo(satoThere)).body).toMatchObject({ number, state: 'waiting' })
})

test('two people at one counter with the same idempotency key are two requests [A19, S3]', async () => {
  const house = await openHouse()
  const counter = await pair(house, 'counter')
  const [sato, mori] = [await hire(house), await hire(house, { account: 'mori' })]
  const take = async (staff: string) => {
    const working = browserWith(
      'counter',
      counter,
      await signInByPin(house, browserWith('counter', counter), { staff, pin: PIN }),
    )
    const once = { headers: { ...working, 'Idempotency-Key': 'press-1' }, body: { services: ['shomei'] } }
    return (await house.send(`/offices/${WARD}/tickets`, once)).body.number
  }
  expect([await take(sato), await take(mori), await take(sato)]).toEqual(['A001', 'A002', 'A001'])
})
