import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RequestedPairing } from '#contract/devices.ts'
import { SCREENS, type Screen } from '#contract/words.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'
import { browserWith, sessionAt } from './people-for-tests.ts'

const MINUTE_MS = 60_000

const asked = async ({ send }: TestHouse, screen: Screen = 'kiosk'): Promise<RequestedPairing> =>
  (await send('/pairings/request', { body: { screen } })).body
const claim = ({ send }: TestHouse, secret: string) => send('/pairings/claim', { body: { claim: secret } })
const confirm = ({ send }: TestHouse, as: string, body: object) =>
  send('/pairings/confirm', { as, body: { office: WARD, label: 'By the door', ...body } })

test.each(SCREENS)(
  'a %s shows a short code; once a manager has confirmed it the browser is paired, and once only [A21]',
  async (screen) => {
    const house = await openHouse()
    const requested = await asked(house, screen)
    expect(requested.code).toMatch(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}$/)
    expect(requested.expiresAt).toBe(house.clock.now() + 10 * MINUTE_MS)
    expect((await claim(house, requested.claim)).body).toEqual({ state: 'waiting' })
    const confirmed = await confirm(house, house.token('section-admin'), { code: requested.code })
    expect(confirmed.body).toMatchObject({ screen })
    const paired = await claim(house, requested.claim)
    expect(paired.body).toMatchObject({
      state: 'paired',
      session: { office: WARD, device: confirmed.body.device, label: 'By the door' },
    })
    expect(paired.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await sessionAt(house, browserWith(screen, paired))).body).toEqual(paired.body.session)
    expect((await claim(house, requested.claim)).body.code).toBe('pairing-spent')
    expect((await confirm(house, house.token('section-admin'), { code: requested.code })).body.code).toBe('unknown-code')
  },
)

test('a code may be typed in any case, without its hyphen, or with spaces [A21]', async () => {
  const house = await openHouse()
  const as = house.token('section-admin')
  const ways = [
    (code: string) => code.toLowerCase(),
    (code: string) => code.replace('-', ''),
    (code: string) => code.replace('-', ' '),
  ]
  for (const way of ways) {
    const { code } = await asked(house)
    expect((await confirm(house, as, { code: way(code) })).status).toBe(200)
  }
})

test('a code ends after ten minutes, and a confirmed one that its browser never fetches does too [A21]', async () => {
  const house = await openHouse()
  const as = house.token('section-admin')
  const [late, unfetched] = [await asked(house), await asked(house)]
  await confirm(house, as, { code: unfetched.code })
  house.clock.advance(10 * MINUTE_MS)
  expect((await confirm(house, as, { code: late.code })).body.code).toBe('unknown-code')
  expect((await claim(house, late.claim)).body.code).toBe('pairing-spent')
  expect((await claim(house, unfetched.claim)).body.code).toBe('pairing-spent')
})

test('the code alone, or a claim that was never given, pairs nothing [A21]', async () => {
  const house = await openHouse()
  const { code } = await asked(house)
  await confirm(house, house.token('section-admin'), { code })
  for (const secret of [`${code}-----`, 'x'.repeat(43)]) expect((await claim(house, secret)).body.code).toBe('pairing-spent')
})

test('a screen that was put out of use before it fetched its confirmation is not paired [A4, A21]', async () => {
  const house = await openHouse()
  const as = house.token('section-admin')
  const requested = await asked(house)
  const { device } = (await confirm(house, as, { code: requested.code })).body
  await house.send(`/devices/${device}`, { as, method: 'DELETE' })
  expect((await claim(house, requested.claim)).body.code).toBe('pairing-spent')
})

test('a manager confirms for their own office only, and only an admin screen may be of all [A21]', async () => {
  const house = await openHouse({ offices: [smallOffice(), smallOffice({ id: 'other-ward' as never })] })
  const [here, city] = [house.token('section-admin'), house.token('city-admin', null)]
  const { code } = await asked(house)
  expect((await confirm(house, here, { code, office: 'other-ward' })).body.code).toBe('not-permitted')
  expect((await confirm(house, city, { code, office: 'nowhere' })).body.code).toBe('unknown-office')
  expect((await confirm(house, city, { code, office: null })).body.code).toBe('malformed')
  expect((await confirm(house, house.token('supervisor'), { code })).body.code).toBe('not-permitted')
  expect((await confirm(house, city, { code, office: 'other-ward' })).status).toBe(200)
  const admin = await asked(house, 'admin')
  await confirm(house, city, { code: admin.code, office: null })
  expect((await claim(house, admin.claim)).body.session).toMatchObject({ role: 'city-admin', office: null })
})

test('managers see that a screen waits, never its code [A21]', async () => {
  const house = await openHouse()
  const { code, claim: secret, expiresAt } = await asked(house, 'display')
  const { body } = await house.send('/pairings', { as: house.token('section-admin') })
  expect(body).toEqual({ waiting: [{ screen: 'display', requestedAt: house.clock.now(), expiresAt }] })
  for (const hidden of [code, code.replace('-', ''), secret]) expect(JSON.stringify(body)).not.toContain(hidden)
})

test('a manager who tries codes is slowed down, and the right one is refused meanwhile; a colleague is not [A15, A21]', async () => {
  const house = await openHouse()
  const [trying, colleague] = [house.token('section-admin'), house.token('section-admin')]
  const { code } = await asked(house)
  for (let wrong = 0; wrong < 5; wrong++)
    expect((await confirm(house, trying, { code: '222-222' })).body.code).toBe('unknown-code')
  const refused = await confirm(house, trying, { code })
  expect([refused.status, refused.body.code, refused.headers.get('Retry-After')]).toEqual([429, 'locked-out', '60'])
  expect((await confirm(house, colleague, { code })).status).toBe(200)
})

test('a browser that asks every two seconds whether it has been confirmed is not taken for a flood; asking for codes without end is [A6, A21]', async () => {
  const house = await openHouse()
  const requested = await asked(house)
  const polls = await Promise.all(Array.from({ length: 150 }, () => claim(house, requested.claim)))
  expect(new Set(polls.map(({ body }) => body.state))).toEqual(new Set(['waiting']))
  const flood = await Promise.all(
    Array.from({ length: 40 }, () => house.send('/pairings/request', { body: { screen: 'kiosk' } })),
  )
  expect(flood.filter(({ status }) => status === 429).length).toBeGreaterThan(5)
})

test('codes and claims are stored as hashes only [A3, A21]', async () => {
  const house = await openHouse()
  const [open, confirmed] = [await asked(house), await asked(house)]
  await confirm(house, house.token('section-admin'), { code: confirmed.code })
  const files = readdirSync(house.dataDir).map((name) => readFileSync(join(house.dataDir, name)).toString('latin1'))
  for (const { code, claim: secret } of [open, confirmed])
    for (const hidden of [code, code.replace('-', ''), secret])
      expect(files.some((content) => content.includes(hidden))).toBe(false)
})
