import { expect, test } from 'vitest'
import type { OfficeEvent } from '#contract/events.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
import { createJournal } from '#server/sqlite/journal.ts'
import { OPENING } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, WARD } from './house-for-tests.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

test('a new day begins empty, its numbers begin again, and who was still in the hall has lapsed [D4, N2]', async () => {
  const { clock, take, act, send, token } = await openHouse()
  await act('1', 'open')
  await take()
  await take()
  await act('1', 'call-next')
  clock.advance(DAY)
  expect((await send(`/offices/${WARD}`)).body).toMatchObject({ day: '2026-11-25', waiting: 0 })
  await act('1', 'open')
  expect((await take()).number).toBe('A001')
  const yesterday = await send(`/offices/${WARD}/statistics?from=2026-11-24&to=2026-11-24`, { as: token('section-admin') })
  expect(yesterday.body.total).toMatchObject({ arrivals: 2, called: 1, lapsed: 2, open: 0 })
})

test('a range reaches over closed days and the open one [R3, D5]', async () => {
  const { clock, take, send, token } = await openHouse()
  await take()
  clock.advance(DAY)
  await take()
  await take()
  const report = await send(`/offices/${WARD}/statistics?from=2026-11-01&to=2026-11-30&by=day`, { as: token('section-admin') })
  expect(report.body.rows.map(({ key, arrivals }: { key: string; arrivals: number }) => [key, arrivals])).toEqual([
    ['2026-11-24', 1],
    ['2026-11-25', 2],
  ])
})

test('a restart within the day replays it: the line, the counter, the numbers and the calls [S2]', async () => {
  const first = await openHouse()
  await first.act('1', 'open')
  await first.take()
  await first.take(['jusho', 'shomei'])
  await first.act('1', 'call-next')
  const before = (await first.send(`/offices/${WARD}`)).body
  await first.server.stop()
  const second = await openHouse({ dataDir: first.dataDir })
  expect((await second.send(`/offices/${WARD}`)).body).toEqual(before)
  expect((await second.take()).number).toBe('A002')
})

/** What an earlier version did not write; its journals are read as if it had said that there is none. */
const LATER = {
  'day-opened': [
    'version',
    'carried',
    'appointments',
    'lastAppointment',
    'imported',
    'settings.absence',
    'settings.alarms',
    'settings.paperRoll',
  ],
  'ticket-issued': ['after', 'reason', 'appointment', 'told'],
  'errand-held': ['reason', 'until'],
} as const

test('a journal of an earlier version is read: what it could not say has not happened [S2]', async () => {
  const first = await openHouse()
  await first.act('1', 'open')
  const { number } = await first.take(['jusho', 'shomei'])
  await first.act('1', 'call-next')
  await first.send(`/offices/${WARD}/tickets/${number}/hold`, { as: first.token('clerk'), body: { service: 'shomei' } })
  const before = (await first.send(`/offices/${WARD}`)).body
  await first.server.stop()
  const database = openDatabase(first.dataDir)
  for (const [type, fields] of Object.entries(LATER))
    for (const field of fields)
      database.prepare(`UPDATE event SET body = json_remove(body, '$.${field}') WHERE type = ?`).run(type)
  database.close()
  const second = await openHouse({ dataDir: first.dataDir })
  expect((await second.send(`/offices/${WARD}`)).body).toEqual(before)
})

test('a server that was down over midnight settles the old day as of its end [D4, S2]', async () => {
  const first = await openHouse()
  await first.take()
  await first.server.stop()
  const second = await openHouse({ dataDir: first.dataDir, startMs: OPENING + DAY })
  const facts = createFacts(openDatabase(first.dataDir)).ofDay(WARD, '2026-11-24' as never)
  expect(facts).toMatchObject([{ outcome: 'lapsed', settledAt: Date.parse('2026-11-24T23:59:59.999+09:00') }])
  expect((await second.take()).number).toBe('A001')
})

test('a closed day’s rows can be rebuilt from the journal to the same rows [D5]', async () => {
  const { clock, take, act, send, dataDir } = await openHouse()
  await act('1', 'open')
  for (let ticket = 0; ticket < 5; ticket++) {
    await take(ticket % 2 === 0 ? ['shomei'] : ['shomei', 'jusho'])
    clock.advance(60_000)
    await act('1', 'call-next')
    await act('1', 'start')
    clock.advance(120_000)
    await act('1', 'finish')
  }
  clock.advance(DAY)
  await send(`/offices/${WARD}`)
  const database = openDatabase(dataDir)
  const day = '2026-11-24' as never
  const replayed = createJournal(database)
    .ofDay(WARD, day)
    .reduce<Office | null>((office, event: OfficeEvent) => evolve(office, event), null)
  if (!replayed) throw new Error('no such day')
  expect(createFacts(database).ofDay(WARD, day)).toEqual(factsOf(replayed))
})

test('a server clock that is set back makes no negative wait: the office’s time stands still [W5]', async () => {
  const { clock, take, act, send, token } = await openHouse()
  await act('1', 'open')
  await take()
  clock.advance(-10 * 60_000)
  await act('1', 'call-next')
  clock.advance(25 * 60_000)
  await act('1', 'finish')
  const { body } = await send(`/offices/${WARD}/statistics`, { as: token('section-admin') })
  expect(body.total.wait).toMatchObject({ count: 1, meanMs: 0, maxMs: 0 })
})

test('a client whose clock is an hour off changes nothing: times are the server’s [W1, P3]', async () => {
  const { take, send, token } = await openHouse()
  const { issuedAt } = await take()
  expect(issuedAt).toBe(OPENING)
  const odd = { as: token('kiosk'), body: { services: ['shomei'] }, headers: { Date: 'Tue, 24 Nov 2026 02:45:00 GMT' } }
  expect((await send(`/offices/${WARD}/tickets`, odd)).body.issuedAt).toBe(OPENING)
})

test('a data directory written by a newer version is refused in words [S7]', () => {
  const dataDir = freshDataDir()
  const database = openDatabase(dataDir)
  database.pragma('user_version = 999')
  database.close()
  expect(() => openDatabase(dataDir)).toThrow(/written by a newer machiai/)
})
