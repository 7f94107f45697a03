import { expect, test } from 'vitest'
import type { Device } from '#contract/devices.ts'
import { openHouse, type TestHouse, WARD, watchView } from './house-for-tests.ts'

const MINUTE_MS = 60_000

/** The list’s word about one device, asked for until it is so: a line’s going is heard by the server when it is. */
async function seen({ send }: TestHouse, as: string, label: string, holds: (device: Device) => boolean): Promise<Device> {
  for (;;) {
    const { devices } = (await send('/devices', { as })).body as { devices: Device[] }
    const device = devices.find((one) => one.label === label)
    if (device && holds(device)) return device
  }
}

test('the list of devices tells which have a live line and what they show [A22]', async () => {
  const house = await openHouse()
  const [as, display, clerk] = [house.token('section-admin'), house.token('display'), house.token('clerk')]
  expect(await seen(house, as, 'test display', () => true)).toMatchObject({ connected: false, showing: null, downMs: 0 })
  await watchView(house.server.url, 'board', { token: display })
  const desk = await watchView(house.server.url, 'desk', { token: clerk, counter: '2' })
  expect(await seen(house, as, 'test display', () => true)).toMatchObject({
    connected: true,
    showing: { audience: 'board', office: WARD, counter: null },
  })
  await new Promise((resolve) => desk.socket.emit('watch', { office: WARD, counter: '1' }, resolve))
  const { devices } = (await house.send('/devices', { as })).body
  const { device } = (await house.send('/session', { as: clerk })).body
  expect(devices.find(({ id }: Device) => id === device).showing).toEqual({ audience: 'desk', office: WARD, counter: '1' })
})

test('the time without a line is counted from the first line of the day, through each going and coming back [A22]', async () => {
  const house = await openHouse()
  const [as, display] = [house.token('section-admin'), house.token('display')]
  house.clock.advance(30 * MINUTE_MS)
  const first = await watchView(house.server.url, 'board', { token: display })
  first.socket.disconnect()
  await seen(house, as, 'test display', ({ connected }) => !connected)
  const wentAt = house.clock.now()
  house.clock.advance(5 * MINUTE_MS)
  const gone = { connected: false, downSince: wentAt, downMs: 5 * MINUTE_MS }
  expect(await seen(house, as, 'test display', () => true)).toMatchObject(gone)
  const second = await watchView(house.server.url, 'board', { token: display })
  house.clock.advance(5 * MINUTE_MS)
  const back = { connected: true, downSince: null, downMs: 5 * MINUTE_MS }
  expect(await seen(house, as, 'test display', () => true)).toMatchObject(back)
  second.socket.disconnect()
  await seen(house, as, 'test display', ({ connected }) => !connected)
  house.clock.advance(2 * MINUTE_MS)
  expect((await seen(house, as, 'test display', () => true)).downMs).toBe(7 * MINUTE_MS)
})

test('a new day counts anew, from midnight [A22]', async () => {
  const house = await openHouse()
  const [as, display] = [house.token('section-admin'), house.token('display')]
  const board = await watchView(house.server.url, 'board', { token: display })
  board.socket.disconnect()
  await seen(house, as, 'test display', ({ connected }) => !connected)
  house.clock.set(Date.parse('2026-11-25T00:10:00+09:00'))
  expect((await seen(house, as, 'test display', () => true)).downMs).toBe(10 * MINUTE_MS)
})
