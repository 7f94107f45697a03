import { expect, test } from 'vitest'
import { OutlookView, type PastDay } from '#contract/outlook.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'

const MINUTE_MS = 60_000
const FEWEST = 5

const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00+09:00`)

/** So many come at one moment for certificates and are called together, so much later. */
async function visitors({ clock, take, act }: TestHouse, { from, waitMinutes, count = 6 }: Visitors): Promise<void> {
  clock.set(from)
  await act('1', 'open')
  for (let index = 0; index < count; index++) await take()
  clock.advance(waitMinutes * MINUTE_MS)
  for (let index = 0; index < count; index++) for (const move of ['call-next', 'start', 'finish']) await act('1', move)
}
type Visitors = Readonly<{ from: number; waitMinutes: number; count?: number }>

/** An ordinary week before the day of the tests: 40 minutes in the first hour, 4 in the afternoon. */
const WEEK = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'] as const

async function pastWeek(house: TestHouse): Promise<void> {
  for (const day of WEEK) {
    await visitors(house, { from: at(day, '09:05'), waitMinutes: 40 })
    await visitors(house, { from: at(day, '13:05'), waitMinutes: 20, count: FEWEST - 1 })
    await visitors(house, { from: at(day, '15:05'), waitMinutes: 4 })
  }
  house.clock.set(at('2026-11-24', '08:45'))
}

const WEEK_BEFORE = at('2026-11-16', '08:45')

async function read(house: TestHouse, query = ''): Promise<OutlookView> {
  const { status, body } = await house.send(`/offices/${WARD}/outlook${query}`)
  expect(status).toBe(200)
  return OutlookView.parse(body)
}

const waitAt = ({ halfHours }: Pick<PastDay, 'halfHours'> | undefined = { halfHours: [] }, moment: number) =>
  halfHours.find(({ from, to }) => from <= moment && moment < to)?.waitMinutes

test('the past week is told by half hour, of open days, and not where fewer than five were called [Y12]', async () => {
  const house = await openHouse({ startMs: WEEK_BEFORE })
  await pastWeek(house)
  const { past, learnedDays } = await read(house)
  expect(learnedDays).toBe(WEEK.length)
  // The week before the 24th begins on the 17th; its Saturday, Sunday and holiday are no open days.
  expect(past.map(({ day }) => day)).toEqual(WEEK.slice(1))
  expect(waitAt(past[0], at('2026-11-17', '09:05'))).toBe(40)
  expect(waitAt(past[0], at('2026-11-17', '10:35'))).toBeNull()
  expect(waitAt(past[0], at('2026-11-17', '13:05'))).toBeNull()
})

test('today’s half hours are told once nearly all who came in them have been called [Y12]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  for (let index = 0; index < 20; index++) await house.take()
  house.clock.advance(10 * MINUTE_MS)
  const call = async (count: number) => {
    for (let index = 0; index < count; index++) for (const move of ['call-next', 'start', 'finish']) await house.act('1', move)
  }
  await call(17)
  const opening = at('2026-11-24', '08:45')
  expect(waitAt((await read(house)).today, opening)).toBeNull()
  await call(1)
  house.clock.advance(MINUTE_MS)
  expect(waitAt((await read(house)).today, opening)).toBe(10)
})

test('what a week has taught is expected of the days to come, and the shortest waits are the best times [Y10, Y16]', async () => {
  const house = await openHouse({ startMs: WEEK_BEFORE })
  await pastWeek(house)
  const { days, best } = await read(house)
  const wednesday = days.find(({ day }) => day === '2026-11-25')
  const early = wednesday?.halfHours.find(({ from }) => from === at('2026-11-25', '09:00'))
  const late = wednesday?.halfHours.find(({ from }) => from === at('2026-11-25', '15:00'))
  expect(early?.waitMinutes).toBeGreaterThan(late?.waitMinutes ?? Number.POSITIVE_INFINITY)
  expect(early?.wait.kind).toBe('range')
  expect(best.any.length).toBeGreaterThan(0)
  for (const { from } of best.any) expect(new Date(from + 9 * 3_600_000).getUTCHours()).toBeGreaterThanOrEqual(14)
  for (const { to } of best.morning) expect(new Date(to + 9 * 3_600_000).getUTCHours()).toBeLessThanOrEqual(11)
})

test('each service is learned from its own errands [Y10]', async () => {
  const house = await openHouse({ startMs: WEEK_BEFORE })
  await pastWeek(house)
  const [certificates, moving] = [await read(house, '?service=shomei'), await read(house, '?service=jusho')]
  expect([certificates.learnedDays, moving.learnedDays]).toEqual([WEEK.length, 0])
  expect(waitAt(certificates.past[0], at('2026-11-17', '09:05'))).toBe(40)
  expect(waitAt(moving.past[0], at('2026-11-17', '09:05'))).toBeNull()
  expect(moving.best.any).toEqual([])
})

test('what is learned stands for the day, and the next day knows one day more [Y10]', async () => {
  const house = await openHouse({ startMs: WEEK_BEFORE })
  await pastWeek(house)
  expect((await read(house)).learnedDays).toBe(WEEK.length)
  await visitors(house, { from: at('2026-11-24', '09:05'), waitMinutes: 40 })
  expect((await read(house)).learnedDays).toBe(WEEK.length)
  house.clock.set(at('2026-11-25', '08:45'))
  expect((await read(house)).learnedDays).toBe(WEEK.length + 1)
})

test('it is told anew once a minute, whoever asks; an unchanged answer is 304 [Y11, Y15]', async () => {
  const house = await openHouse()
  const ask = (headers: Record<string, string> = {}) => fetch(`${house.server.url}/api/v1/offices/${WARD}/outlook`, { headers })
  const first = await ask()
  const etag = first.headers.get('ETag') ?? ''
  expect(first.headers.get('Cache-Control')).toBe('no-cache')
  await house.take()
  expect((await ask({ 'If-None-Match': etag })).status).toBe(304)
  house.clock.advance(MINUTE_MS)
  const later = await ask({ 'If-None-Match': etag })
  expect(later.status).toBe(200)
  expect(((await later.json()) as OutlookView).at).toBe(house.clock.now())
})

test('a ward or service that is not there is refused [Y15]', async () => {
  const house = await openHouse()
  const refusal = async (path: string) => {
    const { status, body } = await house.send(path)
    return [status, body.code]
  }
  expect(await refusal('/offices/nowhere/outlook')).toEqual([404, 'unknown-office'])
  expect(await refusal(`/offices/${WARD}/outlook?service=pizza`)).toEqual([404, 'unknown-service'])
  expect((await house.send(`/offices/${WARD}/outlook?when=noon`)).status).toBe(400)
})

test('a closed day says by which rule it is closed, and any day what the office says of it [Y13]', async () => {
  const note = { ja: '夜間窓口', en: 'Open late' }
  const specialDays = [
    { day: '2026-11-26', hours: { from: '08:45', to: '19:00' }, note },
    { day: '2026-11-27', hours: null, note: { ja: '停電のため', en: 'No power' } },
  ] as unknown as OfficeSettings['specialDays']
  const house = await openHouse({ offices: [smallOffice({ specialDays })], startMs: at('2026-11-20', '10:00') })
  const { days } = await read(house)
  const told = Object.fromEntries(
    days.map(({ day, opening, closedBecause, note: said }) => [day, [opening !== null, closedBecause, said?.en ?? null]]),
  )
  expect(days).toHaveLength(15)
  expect(told).toMatchObject({
    '2026-11-20': [true, null, null],
    '2026-11-21': [false, 'weekday', null],
    '2026-11-23': [false, 'holiday', null],
    '2026-11-26': [true, null, 'Open late'],
    '2026-11-27': [false, 'special', 'No power'],
  })
  house.clock.set(at('2026-12-25', '10:00'))
  expect((await read(house)).days.find(({ day }) => day === '2026-12-29')?.closedBecause).toBe('yearly')
})

test('of a new office the hours are told, and that the waits are not known [Y14]', async () => {
  const house = await openHouse()
  const { learnedDays, past, days, best } = await read(house)
  expect([learnedDays, past, best]).toEqual([0, [], { any: [], morning: [], lunch: [], afternoon: [] }])
  const open = days.filter(({ opening }) => opening !== null)
  expect(open.length).toBeGreaterThan(8)
  for (const { lamp, reasons, halfHours } of open) {
    expect([lamp, reasons]).toEqual([null, []])
    expect(halfHours.length).toBeGreaterThan(16)
    for (const { wait, waitMinutes, lamp: at } of halfHours)
      expect([wait, waitMinutes, at]).toEqual([{ kind: 'unknown' }, null, null])
  }
})
