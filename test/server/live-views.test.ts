import { expect, test } from 'vitest'
import type { WatchAnswer } from '#contract/sockets.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, WARD, watchView } from './house-for-tests.ts'

test('a watcher gets its whole view at once and after every change, with revisions that only grow [V1, S4]', async () => {
  const { server, token, take, act } = await openHouse()
  await take()
  const board = await watchView(server.url, 'board', { token: token('display') })
  await board.until(({ services }) => services[0]?.waiting === 1)
  await act('1', 'open')
  await act('1', 'call-next')
  const { calls } = await board.until(({ calls }) => calls.length === 1)
  expect(calls[0]).toMatchObject({ number: 'A001', label: '1', pending: true })
  const revisions = board.heard.map(({ revision }) => revision)
  expect(revisions).toEqual(revisions.toSorted((a, b) => a - b))
})

test('ten calls within 100 ms are ten calls on the board [B1]', async () => {
  const { server, token, send, take, act } = await openHouse({ offices: [tenCounters()] })
  const board = await watchView(server.url, 'board', { token: token('display') })
  const counters = Array.from({ length: 10 }, (_, index) => String(index + 1))
  for (const id of counters) await act(id, 'open')
  for (const _ of counters) await take()
  await Promise.all(counters.map((id) => act(id, 'call-next')))
  const { calls } = await board.until((view) => view.calls.length === 10)
  expect(new Set(calls.map(({ number }) => number)).size).toBe(10)
  expect(new Set(calls.map(({ counter }) => counter))).toEqual(new Set(counters))
  expect((await send(`/offices/${WARD}`)).body.services[0].called).toHaveLength(10)
})

test('a recall reaches the board as a new call [B2]', async () => {
  const { server, token, take, act } = await openHouse()
  await act('1', 'open')
  await take()
  const board = await watchView(server.url, 'board', { token: token('display') })
  await act('1', 'call-next')
  await act('1', 'recall')
  const { calls } = await board.until((view) => view.calls[0]?.recalled === true)
  expect(calls.map(({ call, number }) => [call, number])).toEqual([
    [2, 'A001'],
    [1, 'A001'],
  ])
})

test('a board that was cut off while calls were made is right after it reconnects [B3]', async () => {
  const { server, token, take, act } = await openHouse()
  await act('1', 'open')
  const board = await watchView(server.url, 'board', { token: token('display') })
  await board.until(() => true)
  board.socket.io.engine.close()
  for (let call = 0; call < 3; call++) {
    await take()
    await act('1', 'call-next')
    await act('1', 'finish')
  }
  const { calls } = await board.until((view) => view.calls.length === 3)
  expect(calls.map(({ number }) => number)).toEqual(['A003', 'A002', 'A001'])
})

test('the public is told at most once a second of one office, and of the newest state [V5]', async () => {
  const { server, take } = await openHouse()
  const line = await watchView(server.url, 'line', {})
  await line.until(() => true)
  for (let ticket = 0; ticket < 30; ticket++) await take()
  await line.until(({ waiting }) => waiting === 30)
  expect(line.heard.length).toBeLessThan(6)
})

test('whoever watches from a later room is told even when the room before it is empty [V1]', async () => {
  const { server, take } = await openHouse()
  const full = await Promise.all(Array.from({ length: 500 }, () => watchView(server.url, 'line', {})))
  const late = await watchView(server.url, 'line', {})
  await late.until(() => true)
  for (const { socket } of full) socket.disconnect()
  await take()
  expect((await late.until(({ waiting }) => waiting === 1)).waiting).toBe(1)
})

test('all wards at once are watched as the whole city [P1]', async () => {
  const { server, take } = await openHouse()
  await take()
  const city = await watchView(server.url, 'line', { office: '*' })
  const view = (await city.until(() => true)) as unknown as { offices: { office: string; waiting: number; lamp: string }[] }
  expect(view.offices).toMatchObject([{ office: WARD, waiting: 1, lamp: 'unknown' }])
})

test('what a display tells of itself reaches the counters: its silence, and its going away [B4]', async () => {
  const { server, token } = await openHouse()
  const desk = await watchView(server.url, 'desk', { token: token('clerk'), counter: '1' })
  const board = await watchView(server.url, 'board', { token: token('display') })
  board.socket.emit('report', { shown: 3, spoken: 1, sound: 'blocked' })
  const silent = await desk.until(({ displays }) => displays.length === 1)
  expect(silent.displays[0]).toMatchObject({ connected: true, sound: 'blocked', shown: 3, spoken: 1 })
  board.socket.disconnect()
  await desk.until(({ displays }) => displays[0]?.connected === false)
})

test('a display that is put out of use is no longer missed at the counters [A4, B4]', async () => {
  const { server, send, token } = await openHouse()
  const display = token('display')
  const { device } = (await send('/session', { as: display })).body
  const desk = await watchView(server.url, 'desk', { token: token('clerk'), counter: '1' })
  const board = await watchView(server.url, 'board', { token: display })
  board.socket.emit('report', { shown: 0, spoken: 0, sound: 'on' })
  await desk.until(({ displays }) => displays.length === 1)
  const before = desk.heard.length
  await send(`/devices/${device}`, { as: token('section-admin'), method: 'DELETE' })
  await desk.until((view) => desk.heard.findIndex((heard) => heard.view === view) >= before && view.displays.length === 0)
})

test('a line that asks without end is refused, and is told further changes all the same [A6]', async () => {
  const { server, take } = await openHouse()
  const line = await watchView(server.url, 'line', {})
  const ask = () => new Promise<WatchAnswer>((resolve) => line.socket.emit('watch', { office: WARD }, resolve))
  const answers = await Promise.all(Array.from({ length: 200 }, ask))
  expect(answers.filter(({ ok }) => ok).length).toBe(19)
  expect(answers.at(-1)).toEqual({ ok: false, refusal: { code: 'too-many-requests' } })
  await take()
  await line.until(({ waiting }) => waiting === 1)
  expect(line.heard.length).toBeLessThan(25)
})

test('odd messages on the line are refused and change nothing [A1]', async () => {
  const { server, token } = await openHouse()
  const board = await watchView(server.url, 'board', { token: token('display') })
  const ask = (sent: unknown) => new Promise((resolve) => board.socket.emit('watch', sent, resolve))
  expect(await ask(null)).toMatchObject({ ok: false, refusal: { code: 'malformed' } })
  expect(await ask({ office: 'nowhere' })).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } })
  expect(await ask({ office: '*' })).toMatchObject({ ok: false })
  board.socket.emit('report', 'nonsense')
  board.socket.emit('watch', { office: WARD })
  expect(await ask({ office: WARD })).toEqual({ ok: true })
})

function tenCounters() {
  const name = { ja: '窓口', en: 'Counter' }
  const counters = Array.from({ length: 10 }, (_, index) => ({
    id: String(index + 1),
    label: String(index + 1),
    name,
    ranks: [['shomei'], ['jusho', 'annai']],
  }))
  return smallOffice({ counters: counters as never })
}
