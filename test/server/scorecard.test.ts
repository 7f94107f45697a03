import { expect, test } from 'vitest'
import type { OfficeEvent } from '#contract/events.ts'
import { ScorecardView } from '#contract/scorecard.ts'
import type { Told } from '#contract/told.ts'
import { dayOf } from '#core/time.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createJournal } from '#server/sqlite/journal.ts'
import { counter, OPENING, paperDay, smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, WARD } from './house-for-tests.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const TOLD: Told = {
  version: 'replay-1',
  waitMs: 12 * MINUTE,
  lowMs: 7 * MINUTE,
  highMs: 19 * MINUTE,
  soonestMs: 5 * MINUTE,
  shown: { kind: 'range', from: 5, to: 20 },
  lesMs: 16 * MINUTE,
  naiveMs: 6 * MINUTE,
  signals: null,
}

/** Whoever took a ticket was told so. */
const told = ({ body, ...event }: OfficeEvent): OfficeEvent =>
  body.type === 'ticket-issued' ? { ...event, body: { ...body, told: body.services.map(() => TOLD) } } : { ...event, body }

/** Two days in the journal of an office: waits of 10 and 30 minutes on the first, of 14 on the second, and somebody who waits still. */
async function openAfterTwoDays() {
  const office = smallOffice()
  const day = paperDay(office)
  const serve = (minutes: number) => {
    day.take(['shomei'])
    day.wait(minutes)
    day.callNext('1')
    day.must({ type: 'finish', counter: counter('1') })
  }
  day.must({ type: 'open', counter: counter('1') })
  serve(10)
  serve(30)
  day.nextDay()
  day.must({ type: 'open', counter: counter('1') })
  serve(14)
  day.take(['shomei'])
  const dataDir = freshDataDir()
  const database = openDatabase(dataDir)
  const events = day.events().map(told)
  createJournal(database).append(
    WARD,
    events.map((event) => ({ ...event, day: dayOf(office.timeZone, event.at) })),
    null,
  )
  database.close()
  const house = await openHouse({ dataDir, startMs: OPENING + DAY + 60 * MINUTE })
  const read = (query = '', headers = {}) =>
    house.send(`/offices/${WARD}/scorecard${query}`, { as: house.token('supervisor'), headers })
  return { house, read }
}

test('closed days and today are scored together, from what the journal says was told; without days, today [E70, E77]', async () => {
  const { read } = await openAfterTwoDays()
  const both = ScorecardView.parse((await read('?from=2026-11-24&to=2026-11-25')).body)
  expect(both).toMatchObject({ told: 4, leftOut: { waiting: 1, uncalled: 0, interrupted: 0, 'at-once': 0 } })
  expect(both.total).toMatchObject({ count: 3, maeMs: (22 * MINUTE) / 3, inRange: 2 / 3, away: null })
  expect(both.total?.shown).toEqual({ count: 3, within: 2 / 3, early: 0, late: 1 / 3 })
  expect(both.days.map(({ day, score }) => [day, score.count])).toEqual([
    ['2026-11-24', 2],
    ['2026-11-25', 1],
  ])
  expect(both.versions).toMatchObject([{ version: 'replay-1' }])
  const today = ScorecardView.parse((await read()).body)
  expect(today).toMatchObject({ from: '2026-11-25', to: '2026-11-25', total: { count: 1, maeMs: 2 * MINUTE } })
})

test('the scorecard comes as CSV too, every cut in it, with its units; what is not known is empty [E77]', async () => {
  const { read } = await openAfterTwoDays()
  const csv = await read('?from=2026-11-24&to=2026-11-25', { Accept: 'text/csv' })
  expect(csv.headers.get('content-type')).toContain('text/csv')
  const [head, ...rows] = String(csv.body)
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
  expect(head?.startsWith('cut,key,scored,mae_s,bias_s,compared,compared_mae_s,les_mae_s,naive_mae_s,')).toBe(true)
  expect(rows.map((row) => row.split(',').slice(0, 5))).toEqual([
    ['total', '', '3', '440', '-360'],
    ['service', 'shomei', '3', '440', '-360'],
    ['day', '2026-11-24', '2', '600', '-480'],
    ['day', '2026-11-25', '1', '120', '-120'],
    ['version', 'replay-1', '3', '440', '-360'],
  ])
  const none = await read('?from=2026-01-05&to=2026-01-06', { Accept: 'text/csv' })
  expect(String(none.body).trimEnd().split('\r\n')).toHaveLength(1)
})

test('a range that ends before it begins is refused, and so is who does not read the statistics [E77]', async () => {
  const { house, read } = await openAfterTwoDays()
  expect((await read('?from=2026-11-25&to=2026-11-24')).status).toBe(400)
  expect((await house.send(`/offices/${WARD}/scorecard`, { as: house.token('clerk') })).status).toBe(403)
  expect((await house.send(`/offices/${WARD}/scorecard`)).status).toBe(401)
})
