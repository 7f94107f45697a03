import { expect, test } from 'vitest'
import type { OfficeSettings } from '#contract/settings.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, type TestHouse, WARD, watchView } from './house-for-tests.ts'
import { browserWith, hire, PASSWORD, signInByPassword } from './people-for-tests.ts'

const PATH = `/offices/${WARD}/settings`

const changed = (change: Partial<OfficeSettings>): OfficeSettings => smallOffice(change)
const without = (kind: 'services' | 'counters', id: string): OfficeSettings => {
  const settings = smallOffice()
  if (kind === 'counters') {
    const [first, ...others] = settings.counters.filter((each) => each.id !== id)
    if (!first) throw new Error('no counter is left')
    return { ...settings, counters: [{ ...first, ranks: [settings.services.map((each) => each.id)] }, ...others] }
  }
  return {
    ...settings,
    services: settings.services.filter((each) => each.id !== id),
    counters: settings.counters.map((each) => ({
      ...each,
      ranks: each.ranks.map((rank) => rank.filter((service) => service !== id)).filter((rank) => rank.length > 0),
    })),
  }
}

const save = ({ send, token }: TestHouse, settings: unknown, base = 1) =>
  send(PATH, { as: token('section-admin'), method: 'PUT', body: { base, settings } })

test('a change stands at once on every open screen, and after a restart [Z1]', async () => {
  const dataDir = freshDataDir()
  const house = await openHouse({ dataDir })
  const menu = await watchView(house.server.url, 'menu', { token: house.token('kiosk') })
  const line = await watchView(house.server.url, 'line', {})
  const desk = await watchView(house.server.url, 'desk', { token: house.token('clerk'), counter: '1' })
  const renamed = smallOffice().services.map((each) =>
    each.id === 'annai' ? { ...each, name: { ja: '相談', en: 'Advice' } } : each,
  )
  const later = { from: '09:30', to: '16:00' }
  const settings = changed({
    services: renamed,
    notices: [{ ja: '本日は混雑しています', en: 'It is busy today' }],
    hours: { ...smallOffice().hours, tue: later as never },
  })
  expect((await save(house, settings)).body).toMatchObject({ version: 2 })
  const seen = await menu.until(({ notices }) => notices.length === 1)
  expect(seen.services[2]?.name.ja).toBe('相談')
  expect(seen.services[0]?.state).toBe('before-hours')
  expect((await line.until(({ services }) => services[2]?.name.ja === '相談')).opening?.from).toBe(seen.opening?.from)
  await desk.until(({ lines }) => lines[2]?.name.ja === '相談')
  await house.server.stop()
  const again = await openHouse({ dataDir })
  expect((await again.send(PATH, { as: again.token('section-admin') })).body).toEqual({ version: 2, settings })
})

test('a service with numbers or records is closed rather than deleted, and whoever waits for it is served [Z2, O1]', async () => {
  const house = await openHouse()
  const { number } = await house.take(['jusho'])
  expect((await save(house, without('services', 'jusho'))).body).toMatchObject({ code: 'service-in-use', detail: '住所変更' })
  const closed = changed({
    services: smallOffice().services.map((each) => (each.id === 'jusho' ? { ...each, closed: true } : each)),
  })
  expect((await save(house, closed)).status).toBe(200)
  const refused = await house.send(`/offices/${WARD}/tickets`, { as: house.token('kiosk'), body: { services: ['jusho'] } })
  expect(refused.body.code).toBe('service-closed')
  await house.act('2', 'open')
  expect((await house.act('2', 'call-next')).body.number).toBe(number)
  await house.act('2', 'finish')
  house.clock.advance(24 * 3_600_000)
  expect((await save(house, without('services', 'jusho'), 2)).body.code).toBe('service-in-use')
  expect((await save(house, { ...closed, services: without('services', 'annai').services }, 2)).body.code).toBe('malformed')
  expect((await save(house, without('services', 'annai'), 2)).status).toBe(200)
})

test('a counter in use stays; one that is closed goes, and its console is told so [Z2]', async () => {
  const house = await openHouse()
  await house.act('3', 'open')
  expect((await save(house, without('counters', '3'))).body).toMatchObject({ code: 'counter-in-use', detail: '3' })
  await house.act('3', 'close')
  const desk = await watchView(house.server.url, 'desk', { token: house.token('clerk'), counter: '3' })
  const left = new Promise((resolve) => desk.socket.once('disconnect', resolve))
  expect((await save(house, without('counters', '3'))).status).toBe(200)
  await left
  expect((await house.act('3', 'open')).body.code).toBe('unknown-counter')
})

test('what does not hold is refused with the reason, and what somebody else has changed meanwhile is not lost [Z3]', async () => {
  const house = await openHouse()
  const overlap = smallOffice().services.map((each) => ({ ...each, numbers: { prefix: 'A', from: 1, to: 9 } }))
  const { body } = await save(house, { ...smallOffice(), services: overlap })
  expect(body.code).toBe('malformed')
  expect(body.detail).toMatch(/the numbers of shomei and jusho overlap/)
  const nowhere = smallOffice().counters.filter((each) => each.id !== '3')
  expect((await save(house, { ...smallOffice(), counters: nowhere })).body.detail).toMatch(/no counter serves annai/)
  expect((await save(house, changed({ id: 'other' as never }))).body).toMatchObject({ code: 'settings-fixed', detail: 'id' })
  expect((await save(house, changed({ timeZone: 'Asia/Seoul' }))).body).toMatchObject({ code: 'settings-fixed' })
  expect((await save(house, changed({ longWaitMinutes: 20 }))).body.version).toBe(2)
  expect((await save(house, changed({ longWaitMinutes: 40 }))).body.code).toBe('settings-outdated')
  expect((await save(house, changed({ longWaitMinutes: 20 }), 2)).body.version).toBe(2)
})

test('every change is a version with who and when, and each can be read and brought back [Z4]', async () => {
  const house = await openHouse()
  const id = await hire(house, { account: 'kato', name: 'Kato', role: 'section-admin' })
  const headers = browserWith('admin', await signInByPassword(house, { account: 'kato', password: PASSWORD }))
  const put = (settings: OfficeSettings, base: number) => house.send(PATH, { headers, method: 'PUT', body: { base, settings } })
  await put(changed({ longWaitMinutes: 20 }), 1)
  house.clock.advance(60_000)
  await put(changed({ longWaitMinutes: 25 }), 2)
  const restored = await house.send(`${PATH}/restore`, { headers, body: { base: 3, version: 1 } })
  expect(restored.body.version).toBe(4)
  const as = house.token('section-admin')
  const { versions } = (await house.send(`${PATH}/versions`, { as })).body
  const by = { id, name: 'Kato' }
  expect(versions).toMatchObject([
    { version: 4, by, restores: 1 },
    { version: 3, by, restores: null },
    { version: 2, by, restores: null },
    { version: 1, by: null, restores: null },
  ])
  expect(versions[1].at - versions[2].at).toBe(60_000)
  const minutes = async (version: number) =>
    (await house.send(`${PATH}/versions/${version}`, { as })).body.settings.longWaitMinutes
  expect(await Promise.all([1, 2, 3, 4].map(minutes))).toEqual([30, 20, 25, 30])
  expect((await house.send(`${PATH}/versions/9`, { as })).body.code).toBe('unknown-version')
})
