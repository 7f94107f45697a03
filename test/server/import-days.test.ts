import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CounterId, Day, OfficeId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { instant } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
import { createHistory } from '#server/sqlite/history.ts'
import { createJournal } from '#server/sqlite/journal.ts'
import { readTrace } from '#simulate/trace-rows.ts'
import { importTrace } from '../../import/import-trace.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir } from './house-for-tests.ts'

const HEAD = 'category,arrival,start,end,server,outcome,date'
const NOON_OF_THE_17TH = instant(Date.parse('2024-10-17T12:00:00+09:00'))

/** Brings a log into an office of its own, whose services are categories of the same name. */
function bringInto(rows: readonly string[], settings: OfficeSettings = smallOffice()) {
  const database = openDatabase(freshDataDir())
  const [journal, facts, history] = [createJournal(database), createFacts(database), createHistory(database)]
  const done = importTrace({
    trace: readTrace([HEAD, ...rows].join('\n')),
    only: '',
    maps: { serviceOf: (name) => settings.services.find(({ id }) => id === name)?.id ?? null, counterOf: () => null },
    host: { settings, version: 1, isHoliday, imported: { at: NOON_OF_THE_17TH, file: 'log.csv' } },
    history,
    dryRun: false,
    onDay: () => undefined,
  })
  const office = settings.id as OfficeId
  return {
    done,
    journal,
    history,
    office,
    factsOn: (day: string) => facts.ofDay(office, day as Day),
    replayed: (day: string) =>
      journal.ofDay(office, day as Day).reduce<Office | null>((before, event) => evolve(before, event), null),
  }
}

const refusals = ({ done }: ReturnType<typeof bringInto>) => done.refused.map(({ line, reason }) => [line, reason])

test('only days that are over are history: today and later are refused, by the office’s own calendar [S23]', () => {
  const brought = bringInto([
    'shomei,32400,32460,32520,,served,2024-10-16',
    'shomei,118800,118860,118920,,served,2024-10-17',
    'shomei,205200,205260,205320,,served,2024-10-18',
  ])
  expect(refusals(brought)).toEqual([
    [3, 'day-not-over'],
    [4, 'day-not-over'],
  ])
  expect(brought.done.days).toEqual(['2024-10-16'])
})

test('a day whose rows cannot be settled leaves no fact of it in the journal [S24]', () => {
  const { history, journal, office, factsOn, replayed } = bringInto(['shomei,32400,32460,32520,,served,2024-10-16'])
  const [fact] = factsOn('2024-10-16')
  const events = journal.ofDay(office, '2024-10-16' as Day)
  const twice = [fact, fact] as readonly ErrandFact[]
  expect(() => history.addDay(office, '2024-10-15' as Day, { events, settled: twice })).toThrow(/UNIQUE/)
  expect([journal.ofDay(office, '2024-10-15' as Day), factsOn('2024-10-15')]).toEqual([[], []])
  expect(replayed('2024-10-16')?.settled.size).toBe(1)
})

test('visits come in whatever the hours, the holidays, the caps and the ranges of numbers are [S29]', () => {
  const { services } = smallOffice()
  const strict = smallOffice({
    services: services.map((service) => ({ ...service, cap: { people: 1, per: 'day' }, hours: null, stopsWhenFull: true })),
  })
  // Sunday the 13th and the 14th, a holiday; of guidance the office has three numbers.
  const night = ['annai,84000,84010,84020,,served,2024-10-13', 'shomei,60,70,80,,served,2024-10-13']
  const five = Array.from({ length: 5 }, (_, place) => `annai,${118_800 + place},${118_900 + place},,,called,2024-10-14`)
  const brought = bringInto([...night, ...five], strict)
  expect(brought.done).toMatchObject({ refused: [], visits: 7, days: ['2024-10-13', '2024-10-14'] })
  expect(brought.factsOn('2024-10-13').map(({ number }) => number)).toEqual(['A001', 'C001'])
  expect(brought.factsOn('2024-10-14').map(({ number }) => number)).toEqual(['Z001', 'Z002', 'Z003', 'Z004', 'Z005'])
  for (const day of brought.done.days) {
    const replayed = brought.replayed(day)
    expect(replayed && factsOf(replayed)).toEqual(brought.factsOn(day))
  }
})

test('of more visitors at once than an office can have counters the last are refused by line, and only those [S29]', () => {
  const crowd = Array.from({ length: 90 }, (_, place) => `shomei,32400,32500,${33_000 + place},,served,2024-10-16`)
  const brought = bringInto([...crowd, 'shomei,40000,40010,40020,,served,2024-10-16'])
  // An office can have 80 counters, and three are its own.
  expect(refusals(brought)).toEqual(Array.from({ length: 13 }, (_, place) => [79 + place, 'too-many-at-once']))
  expect(brought.factsOn('2024-10-16')).toHaveLength(78)
})

test('a day of which no row can come in is no day of the journal [S24, S29]', () => {
  const { counters } = smallOffice()
  const full = smallOffice({
    counters: Array.from({ length: 80 }, (_, place) => ({ ...(counters[2] ?? fail()), id: `c${place}` as CounterId })),
  })
  const brought = bringInto(['shomei,32400,32500,32600,,served,2024-10-16'], full)
  expect(refusals(brought)).toEqual([[2, 'too-many-at-once']])
  expect([brought.done.days, brought.replayed('2024-10-16')]).toEqual([[], null])
})

function fail(): never {
  throw new Error('the small office has three counters')
}

test('a counter that is left calls anew in the same instant, and a service of no length is one [S20]', () => {
  const brought = bringInto([
    'shomei,32400,32460,32520,S1,served,2024-10-16',
    'shomei,32401,32520,32520,S1,served,2024-10-16',
    'shomei,32402,32520,32600,S1,served,2024-10-16',
  ])
  const log = 'log-2024-10-16-1' as CounterId
  expect(brought.done.doubled).toBe(0)
  expect(brought.factsOn('2024-10-16').map(({ counter, serviceMs }) => [counter, serviceMs])).toEqual([
    [log, 60_000],
    [log, 0],
    [log, 80_000],
  ])
  expect(brought.replayed('2024-10-16')?.counters.get(log)?.state).toBe('closed')
})

test('on a day on which clocks change a log’s times are the wall’s, and its waits as long as they were [S20]', () => {
  const warsaw = smallOffice({ timeZone: 'Europe/Warsaw', holidays: null })
  const { factsOn } = bringInto(
    [
      'shomei,36000,36600,,,called,2024-03-30',
      'shomei,122400,123000,,,called,2024-03-31',
      'shomei,208800,209400,,,called,2024-04-01',
    ],
    warsaw,
  )
  const told = (day: string) => factsOn(day).map(({ issuedAt, waitMs }) => [new Date(issuedAt).toISOString(), waitMs])
  expect(told('2024-03-30')).toEqual([['2024-03-30T09:00:00.000Z', 600_000]])
  expect(told('2024-03-31')).toEqual([['2024-03-31T08:00:00.000Z', 600_000]])
  expect(told('2024-04-01')).toEqual([['2024-04-01T08:00:00.000Z', 600_000]])
})

const seconds = (most: number) => fc.integer({ min: 0, max: most })
/** Rows of a crowded hour: few servers and few seconds, so that much falls together. */
const loggedRow = fc
  .record({
    category: fc.constantFrom('shomei', 'jusho', 'annai'),
    arrives: seconds(60),
    waits: fc.option(seconds(20)),
    serves: fc.option(seconds(20)),
    server: fc.constantFrom('', 'S1', 'S2', 'S3'),
  })
  .map(({ category, arrives, waits, serves, server }) => {
    const arrival = 36_000 + arrives
    const start = waits === null ? null : arrival + waits
    const end = serves === null ? null : (start ?? arrival) + serves
    return { category, arrival, start, end, server }
  })
const told = (from: number | null, to: number | null): number | null => (from === null || to === null ? null : (to - from) * 1000)

test('whatever a log tells, each of its visits is a row with its wait and its service time, and a replay gives the same [S20, S21]', () => {
  fc.assert(
    fc.property(fc.array(loggedRow, { minLength: 1, maxLength: 60 }), (rows) => {
      const text = rows.map(
        ({ category, arrival, start, end, server }) =>
          `${category},${arrival},${start ?? ''},${end ?? ''},${server},${start === null ? 'abandoned' : 'served'},2024-10-16`,
      )
      const { done, factsOn, replayed } = bringInto(text)
      expect([done.visits, done.refused]).toEqual([rows.length, []])
      const facts = factsOn('2024-10-16')
      const figures = (of: readonly unknown[]) => of.map((each) => JSON.stringify(each)).sort()
      expect(figures(facts.map(({ service, waitMs, serviceMs }) => [service, waitMs, serviceMs]))).toEqual(
        figures(rows.map(({ category, arrival, start, end }) => [category, told(arrival, start), told(start, end)])),
      )
      const again = replayed('2024-10-16')
      expect(again && figures(factsOf(again))).toEqual(figures(facts))
    }),
    { numRuns: 40 },
  )
})
