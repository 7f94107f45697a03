import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { AuditEntry } from '#contract/audit.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'
import { browserWith, hire, PASSWORD, PIN, pair, signInByPassword, signInByPin } from './people-for-tests.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

const auditOf = async ({ send, token }: TestHouse, query = '', office = WARD): Promise<readonly AuditEntry[]> =>
  (await send(`/offices/${office}/audit?limit=500${query}`, { as: token('section-admin', office) })).body.entries
const typesOf = (entries: readonly AuditEntry[]): string[] => entries.map(({ type }) => type).reverse()

test('every act is on record: who, at which device, and about whom [A20]', async () => {
  const house = await openHouse()
  const later = () => house.clock.advance(1000)
  later()
  const counter = await pair(house, 'counter')
  later()
  const staff = await hire(house)
  const bare = browserWith('counter', counter)
  later()
  await signInByPin(house, bare, { staff, pin: '90909090' })
  later()
  const working = browserWith('counter', counter, await signInByPin(house, bare, { staff, pin: PIN }))
  const signedInAt = house.clock.now()
  later()
  await house.send(`/offices/${WARD}/counters/1/open`, { headers: working, body: {} })
  later()
  await house.send(`/offices/${WARD}/tickets`, { headers: working, body: { services: ['shomei'] } })
  later()
  await house.send('/session/end', { method: 'POST', headers: working })
  const entries = await auditOf(house)
  expect(typesOf(entries)).toEqual([
    'day-opened',
    'device-paired',
    'staff-created',
    'sign-in-failed',
    'signed-in',
    'counter-staffed',
    'counter-opened',
    'ticket-issued',
    'signed-out',
  ])
  const one = (type: string) => entries.find((entry) => entry.type === type)
  const sato = { id: staff, name: 'Sato' }
  const device = { id: (await house.send('/session', { headers: bare })).body.device, name: `${WARD} counter` }
  expect(one('signed-in')).toMatchObject({ by: sato, device, office: WARD, at: signedInAt })
  expect(one('sign-in-failed')).toMatchObject({ by: null, device, about: 'Sato' })
  expect(one('signed-out')).toMatchObject({ by: sato, device })
  expect(one('counter-opened')).toMatchObject({ by: sato, counter: '1', number: null })
  expect(one('ticket-issued')).toMatchObject({ by: sato, number: 'A001' })
  expect(one('device-paired')).toMatchObject({ by: null, device, about: `${WARD} counter` })
  expect(one('day-opened')).toMatchObject({ by: null })
})

test('accounts, access, devices and short codes are on record, with what was changed [A20]', async () => {
  const house = await openHouse()
  const as = house.token('section-admin')
  const staff = await hire(house)
  const put = (path: string, body: unknown) => house.send(path, { as, method: 'PUT', body })
  house.clock.advance(1)
  await put(`/staff/${staff}`, { name: 'Sato', role: 'supervisor', office: WARD, active: true })
  await put(`/staff/${staff}/pin`, { pin: '2580' })
  await put(`/staff/${staff}/password`, { password: 'another long password' })
  await put(`/offices/${WARD}/access`, { signInRequired: true })
  const { code, claim } = (await house.send('/pairings/request', { body: { screen: 'kiosk' } })).body
  const { device } = (await house.send('/pairings/confirm', { as, body: { code, office: WARD, label: 'Door' } })).body
  await house.send('/pairings/claim', { body: { claim } })
  await house.send('/pairings', { as, body: { screen: 'display', office: WARD, label: 'Hall' } })
  await house.send(`/devices/${device}`, { as, method: 'DELETE' })
  const entries = (await auditOf(house)).filter(({ at }) => at === house.clock.now())
  expect(entries.map(({ type, about, detail }) => [type, about, detail]).reverse()).toEqual([
    ['staff-changed', 'Sato', 'role: clerk → supervisor'],
    ['pin-set', 'Sato', null],
    ['password-set', 'Sato', null],
    ['access-changed', null, 'signInRequired: true'],
    ['pairing-confirmed', 'Door', null],
    ['device-paired', 'Door', null],
    ['link-made', 'Hall', null],
    ['device-revoked', 'Door', null],
  ])
  for (const { by, type } of entries) if (type !== 'device-paired') expect([type, by?.name]).toEqual([type, 'test section-admin'])
  const city = (await house.send('/audit', { as: house.token('city-admin', null) })).body.entries
  expect(city.find(({ type }: AuditEntry) => type === 'pairing-requested')).toMatchObject({
    office: null,
    about: 'kiosk',
    by: null,
  })
})

test('locking an account is on record once, and tries during the lock are not judged and not noted [A15, A20]', async () => {
  const house = await openHouse()
  await hire(house)
  for (let wrong = 0; wrong < 8; wrong++) await signInByPassword(house, { account: 'sato', password: 'not this one' })
  const entries = (await auditOf(house)).filter(({ about }) => about === 'Sato')
  expect(typesOf(entries)).toEqual(['staff-created', ...Array(5).fill('sign-in-failed'), 'locked-out'])
})

test('a command is on record once, by its facts alone; never by its body [A20]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take(['shomei', 'jusho'])
  await house.act('1', 'call-next')
  const entries = await auditOf(house)
  expect(typesOf(entries).slice(-3)).toEqual(['counter-opened', 'ticket-issued', 'errand-called'])
  expect(entries[0]).toMatchObject({ number: 'A001', counter: '1', about: null, detail: null })
  expect(JSON.stringify(entries)).not.toMatch(/jusho|language|settings/)
})

test('the newest come first, page by page, each once, by day of the office [A20]', async () => {
  const house = await openHouse()
  await hire(house)
  for (let ticket = 0; ticket < 7; ticket++) await house.take()
  const as = house.token('section-admin')
  const pages: AuditEntry[][] = []
  let before: string | null = null
  do {
    const query: string = before === null ? '' : `&before=${before}`
    const { body } = await house.send(`/offices/${WARD}/audit?limit=4${query}`, { as })
    pages.push(body.entries)
    before = body.before
  } while (before !== null)
  expect(pages.map((page) => page.length)).toEqual([4, 4, 1])
  expect(pages.flat()).toEqual(await auditOf(house))
  expect(pages.flat().flatMap(({ number }) => number ?? [])).toEqual(['A007', 'A006', 'A005', 'A004', 'A003', 'A002', 'A001'])
  expect(await auditOf(house, '&from=2026-11-24&to=2026-11-24')).toHaveLength(9)
  expect(await auditOf(house, '&to=2026-11-23')).toEqual([])
  expect(await auditOf(house, '&from=2026-11-25')).toEqual([])
  for (const wrong of ['limit=501', 'before=yesterday', 'from=2026-11-25&to=2026-11-24'])
    expect((await house.send(`/offices/${WARD}/audit?${wrong}`, { as })).body.code).toBe('malformed')
})

test('an office’s record is of that office; the city’s is of all, for administrators of the city [A2, A20]', async () => {
  const house = await openHouse({ offices: [smallOffice(), smallOffice({ id: 'other-ward' as never })] })
  await hire(house)
  await hire(house, { account: 'ito', name: 'Ito', office: 'other-ward' })
  const namesIn = (entries: readonly AuditEntry[]) => entries.flatMap(({ about }) => about ?? [])
  expect(namesIn(await auditOf(house))).toEqual(['Sato'])
  expect(namesIn(await auditOf(house, '', 'other-ward'))).toEqual(['Ito'])
  const city = (as: string) => house.send('/audit', { as })
  expect(namesIn((await city(house.token('city-admin', null))).body.entries)).toEqual(['Ito', 'Sato'])
  expect(namesIn((await city(house.token('city-admin', WARD))).body.entries)).toEqual(['Sato'])
  expect((await city(house.token('section-admin'))).body.code).toBe('not-permitted')
})

test('no PIN, password, token, code or claim stands in a log, in the database, in the record, or in a built asset [A9]', async () => {
  const written: string[] = []
  const logTo = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk))
      done()
    },
  })
  const house = await openHouse({ logLevel: 'trace', logTo })
  const as = house.token('section-admin')
  const counter = await pair(house, 'counter')
  const staff = await hire(house)
  const bare = browserWith('counter', counter)
  const byPin = await signInByPin(house, bare, { staff, pin: PIN })
  await signInByPin(house, bare, { staff, pin: '64209173' })
  const byPassword = await signInByPassword(house, { account: 'sato', password: PASSWORD })
  // People type passwords where the account belongs.
  await signInByPassword(house, { account: 'a password typed as account', password: 'and again here' })
  await house.send(`/staff/${staff}/password`, { as, method: 'PUT', body: { password: 'the newest password' } })
  await house.send(`/staff/${staff}/pin`, { as, method: 'PUT', body: { pin: '58302917' } })
  await house.send(`/staff/${staff}/pin`, { as, method: 'PUT', body: { pin: '58302917', more: 'malformed' } })
  const { code, claim } = (await house.send('/pairings/request', { body: { screen: 'kiosk' } })).body
  await house.send('/pairings/confirm', { as, body: { code, office: WARD, label: 'Door' } })
  const claimed = await house.send('/pairings/claim', { body: { claim } })
  const tokens = [counter, byPin, byPassword, claimed].flatMap(({ headers }) =>
    headers.getSetCookie().map((cookie) => /=([^;]+)/.exec(cookie)?.[1] ?? ''),
  )
  expect(tokens.map((token) => token.length)).toEqual([43, 43, 43, 43])

  const record = JSON.stringify((await house.send('/audit?limit=500', { as: house.token('city-admin', null) })).body)
  const told = JSON.stringify((await house.send('/staff', { as })).body)
  const contents = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
  const places = [written.join(''), record, told, ...contents(house.dataDir), ...contents(DIST)]
  const passwords = [PASSWORD, 'the newest password', 'a password typed as account', 'and again here']
  for (const secret of [...tokens, as, PIN, '64209173', '58302917', ...passwords, code, code.replace('-', ''), claim])
    expect(
      places.filter((place) => place.includes(secret)),
      secret,
    ).toEqual([])
  expect(record + told).not.toMatch(/argon2/)
  expect(written.length).toBeGreaterThan(10)
})
