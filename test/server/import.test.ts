import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { OfficeId } from '#contract/primitives.ts'
import { readOffices } from '#server/seed.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
import { freshDataDir, openHouse, type TestHouse } from './house-for-tests.ts'
import { at, bring, DAYS, factsIn, logText, OFFICE, query, row, writeFile } from './log-for-tests.ts'

const MINUTE_MS = 60_000
const AFTER = at('2024-10-18', '10:00')

/** Two servers, three visits: waits of 2, 10 and 5 minutes, and 3, 20 and 8 minutes at the counter. */
const THREE = [
  row({ arrives: '09:00', called: '09:02', ends: '09:05', server: 'Sato' }),
  row({ arrives: '09:10', called: '09:20', ends: '09:40', server: 'Suzuki', category: 'jusho' }),
  row({ arrives: '09:11', called: '09:16', ends: '09:24', server: 'Sato' }),
]

const openCity = (dataDir: string, startMs: number): Promise<TestHouse> =>
  openHouse({ dataDir, startMs, offices: readOffices().filter(({ id }) => id === OFFICE) })

test('a log becomes days of the journal: waits and service times are the log’s, and a rebuilt day has the same rows [S20]', async () => {
  const [plain, gzipped] = [freshDataDir(), freshDataDir()]
  const { status, stdout } = bring(plain, writeFile('log.csv', logText(THREE)))
  expect([status, stdout.split('\n').slice(0, 2)]).toEqual([
    0,
    ['3 rows read, 3 imported, 0 refused', 'Brought in 1 day, 2024-10-15 to 2024-10-15'],
  ])
  const facts = factsIn(plain)
  expect(facts).toMatchObject([
    { number: 'A001', issuedAt: at(DAYS[0], '09:00'), waitMs: 2 * MINUTE_MS, serviceMs: 3 * MINUTE_MS, outcome: 'served' },
    { service: 'jusho', firstCalledAt: at(DAYS[0], '09:20'), waitMs: 10 * MINUTE_MS, serviceMs: 20 * MINUTE_MS },
    { number: 'A002', settledAt: at(DAYS[0], '09:24'), waitMs: 5 * MINUTE_MS, serviceMs: 8 * MINUTE_MS },
  ])
  bring(gzipped, writeFile('log.csv.gz', logText(THREE)))
  expect(factsIn(gzipped)).toEqual(facts)
  const database = openDatabase(plain)
  database.exec('DELETE FROM settled_day')
  database.close()
  await openCity(plain, AFTER)
  expect(factsIn(plain)).toEqual(facts)
})

test('maps say which service a category is, by its longest beginning, and which server is a counter of the office [S20]', () => {
  const dataDir = freshDataDir()
  const log = writeFile(
    'log.csv',
    logText([
      row({ arrives: '09:00', called: '09:01', ends: '09:02', category: 'Ward/12', server: 'w2' }),
      row({ arrives: '09:10', called: '09:11', ends: '09:12', category: 'Ward/7', server: 'w9' }),
      row({ arrives: '09:20', called: '09:21', ends: '09:22', category: 'Other/7', server: 'w2' }),
    ]),
  )
  const map = writeFile('map.json', JSON.stringify({ 'Ward/': 'jusho', 'Ward/12': 'shomei' }))
  const counters = writeFile('counters.json', JSON.stringify({ w2: '2' }))
  const { stdout } = bring(dataDir, log, '--map', map, '--counters', counters, '--only', 'Ward/')
  expect(stdout).toContain('2 rows read, 2 imported, 0 refused; 1 of other categories were not looked at')
  expect(factsIn(dataDir).map(({ service, counter }) => [service, counter])).toEqual([
    ['shomei', '2'],
    ['jusho', 'log-2024-10-15-1'],
  ])
  const wrong = bring(freshDataDir(), log, '--map', writeFile('map.json', '{ "Ward/": "pizza" }'))
  expect([wrong.status, wrong.stderr]).toEqual([
    1,
    expect.stringMatching(/^Nothing was imported: .* names pizza, which is no service of chuo/),
  ])
})

test('what a log does not know stays unknown, and nobody’s name comes in [S21]', () => {
  const dataDir = freshDataDir()
  const rows = [
    row({ arrives: '09:00', called: '09:02' }),
    row({ arrives: '09:05', ends: '09:20' }),
    row({ arrives: '09:06' }),
    row({ arrives: '09:30', called: '09:31', ends: '09:50', server: 'Sato' }),
    row({ arrives: '09:32', called: '09:33', ends: '09:40', server: 'Sato' }),
  ]
  const withNames = rows.map((text) => `${text},Yamada Taro`)
  const head = 'category,arrival,start,end,server,outcome,date,visitor'
  const { stdout } = bring(dataDir, writeFile('log.csv', logText(withNames, head)))
  expect(factsIn(dataDir)).toMatchObject([
    { counter: 'unknown-1', waitMs: 2 * MINUTE_MS, serviceMs: null, outcome: 'served' },
    { counter: null, waitMs: null, serviceMs: null, outcome: 'cancelled', settledAt: at(DAYS[0], '09:20') },
    { counter: null, waitMs: null, outcome: 'lapsed', settledAt: at(DAYS[1], '00:00') - 1 },
    { counter: 'log-2024-10-15-1', serviceMs: 19 * MINUTE_MS },
    { counter: 'unknown-1', serviceMs: 7 * MINUTE_MS },
  ])
  expect(stdout).toContain('1 visit whose server had somebody else at the time')
  expect(stdout).toContain('Sato → log-2024-10-15-1')
  const stored = readFileSync(join(dataDir, 'machiai.sqlite'))
  for (const name of ['Sato', 'Yamada']) expect([name, stored.includes(name)]).toEqual([name, false])
})

test('a file without the columns end and server is read as one in which they are empty [S21]', () => {
  const dataDir = freshDataDir()
  const log = logText(['shomei,32400,32520,called,2024-10-15'], 'category,arrival,start,outcome,date')
  bring(dataDir, writeFile('log.csv', log))
  expect(factsIn(dataDir)).toMatchObject([{ waitMs: 2 * MINUTE_MS, serviceMs: null, counter: 'unknown-1' }])
})

test('broken rows are refused by line and reason, and no good one is lost with them [S22]', () => {
  const dataDir = freshDataDir()
  const refused = join(freshDataDir(), 'refused.csv')
  const good = row({ arrives: '09:00', called: '09:02' })
  const log = [
    good,
    'shomei,soon,32520,,,called,2024-10-15',
    'shomei,32400,32520,called',
    row({ arrives: '09:10', called: '09:05' }),
    '"shomei,32400,32520,,,called,2024-10-15',
    good,
    good.replace('2024-10-15', '2024-09-15'),
    row({ arrives: '09:00', called: '09:02', category: 'pizza' }),
    good.replace('2024-10-15', '2024-02-31'),
    row({ arrives: '09:00', called: '09:02', outcome: 'vanished' }),
    good,
  ]
  const { status, stdout } = bring(dataDir, writeFile('log.csv', logText(log)), '--refused', refused)
  expect([status, factsIn(dataDir).length]).toEqual([0, 3])
  expect(stdout).toContain('11 rows read, 3 imported, 8 refused')
  expect(stdout).toContain('Categories that are no service here, and their rows:\n  pizza: 1')
  expect(stdout).toContain('    line 5: was called before arriving')
  const lines = readFileSync(refused, 'utf8').trim().split('\n')
  expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
    'line reason',
    '3 unreadable',
    '4 unreadable',
    '5 untrue',
    '6 unreadable',
    '8 untrue',
    '9 unknown-category',
    '10 unreadable',
    '11 unreadable',
  ])
})

test('the same log twice adds nothing, and the days it is refused for are named [S23]', () => {
  const dataDir = freshDataDir()
  const log = writeFile('log.csv', logText([...THREE, row({ day: 1, arrives: '09:00', called: '09:02' })]))
  bring(dataDir, log)
  const before = query(dataDir, 'SELECT seq || body FROM event ORDER BY seq')
  const { status, stdout } = bring(dataDir, log)
  expect(query(dataDir, 'SELECT seq || body FROM event ORDER BY seq')).toEqual(before)
  expect(status).toBe(0)
  expect(stdout).toContain('4 rows read, 0 imported, 4 refused\nBrought in no day\n')
  expect(stdout).toContain('Left alone, as the journal knows them: 2024-10-15, 2024-10-16\n')
})

test('killed in the middle an import leaves whole days, and the next one goes on from there [S24]', async () => {
  const dataDir = freshDataDir()
  const perDay = 400
  const days = 40
  const rows = Array.from({ length: days * perDay }, (_, index) => {
    const [day, place] = [Math.floor(index / perDay), index % perDay]
    const [seconds, date] = [day * 86_400 + 32_400 + place * 60, new Date(Date.UTC(2024, 6, 1 + day)).toISOString().slice(0, 10)]
    return `shomei,${seconds},${seconds + 30},${seconds + 50},S1,served,${date}`
  })
  const log = writeFile('log.csv', logText(rows))
  const args = ['import/main.ts', '--trace', log, '--office', OFFICE]
  const child = spawn(process.execPath, args, { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'ignore' })
  const exited = once(child, 'exit')
  const settled = 'SELECT day FROM settled_day ORDER BY day'
  while (child.exitCode === null && query(dataDir, settled).length === 0) await pause(5)
  child.kill('SIGKILL')
  await exited
  const whole = query(dataDir, settled)
  expect(whole.length).toBeGreaterThan(0)
  for (const day of whole) expect(factsIn(dataDir, String(day))).toHaveLength(perDay)
  expect(query(dataDir, 'SELECT DISTINCT day FROM event ORDER BY day')).toEqual(whole)
  expect(bring(dataDir, log).status).toBe(0)
  expect(query(dataDir, 'SELECT count(*) FROM errand_fact')).toEqual([days * perDay])
})

/** A day of the office itself, with a change of its settings, a visitor at a counter and two in the line. */
async function livedDay(house: TestHouse): Promise<void> {
  const as = house.token('section-admin', OFFICE)
  const { version, settings } = (await house.send(`/offices/${OFFICE}/settings`, { as })).body
  const changed = { base: version, settings: { ...settings, longWaitMinutes: 45 } }
  expect((await house.send(`/offices/${OFFICE}/settings`, { as, method: 'PUT', body: changed })).status).toBe(200)
  await house.send(`/offices/${OFFICE}/counters/2/open`, { as, body: {} })
  for (let ticket = 0; ticket < 3; ticket++)
    await house.send(`/offices/${OFFICE}/tickets`, { as, body: { services: ['shomei'] } })
  await house.send(`/offices/${OFFICE}/counters/2/call-next`, { as, body: {} })
}

async function standing(house: TestHouse) {
  const as = house.token('section-admin', OFFICE)
  const read = async (path: string) => {
    const { status, body } = await house.send(`/offices/${OFFICE}${path}`, { as })
    expect([path, status]).toEqual([path, 200])
    return body
  }
  return { line: await read(''), settings: await read('/settings'), versions: await read('/settings/versions') }
}

test('a server that starts after an import comes up as it was: line, numbers, settings and their versions [S23, S25]', async () => {
  const first = await openCity(freshDataDir(), at(DAYS[1], '10:00'))
  await livedDay(first)
  const before = await standing(first)
  await first.server.stop()
  const log = logText([
    ...THREE,
    row({ day: 1, arrives: '09:00', called: '09:02' }),
    row({ day: 2, arrives: '09:00', called: '09:02' }),
  ])
  const { stdout } = bring(first.dataDir, writeFile('log.csv', log))
  expect(stdout).toContain('Brought in 2 days, 2024-10-15 to 2024-10-17\nLeft alone, as the journal knows them: 2024-10-16\n')
  const second = await openCity(first.dataDir, at(DAYS[1], '10:00'))
  expect(await standing(second)).toEqual(before)
  const as = second.token('kiosk', OFFICE)
  expect((await second.send(`/offices/${OFFICE}/tickets`, { as, body: { services: ['shomei'] } })).body.number).toBe('A004')
  await second.server.stop()
  const third = await openCity(first.dataDir, AFTER)
  expect((await standing(third)).versions).toEqual(before.versions)
  expect(factsIn(first.dataDir, DAYS[1])).toHaveLength(4)
})

test('an office that begins with imported days begins with the settings of its file, as it would have without [S25]', async () => {
  const [bare, imported] = [freshDataDir(), freshDataDir()]
  bring(imported, writeFile('log.csv', logText(THREE)))
  const [without, having] = [await openCity(bare, AFTER), await openCity(imported, AFTER)]
  expect(await standing(having)).toEqual(await standing(without))
})

test('reports, the outlook and the record of a day read imported days as any other [S26]', async () => {
  const dataDir = freshDataDir()
  const hour = (day: number) => Array.from({ length: 6 }, () => row({ day, arrives: '09:05', called: '09:45', ends: '09:50' }))
  bring(dataDir, writeFile('log.csv', logText([0, 1, 2].flatMap(hour))))
  const house = await openCity(dataDir, AFTER)
  const as = house.token('section-admin', OFFICE)
  const read = async (path: string) => (await house.send(`/offices/${OFFICE}${path}`, { as })).body
  const report = await read(`/statistics?from=${DAYS[0]}&to=${DAYS[2]}&by=day`)
  expect(report.total).toMatchObject({ arrivals: 18, served: 18, wait: { medianMs: 40 * MINUTE_MS } })
  expect(report.rows.map(({ key }: { key: string }) => key)).toEqual(DAYS)
  const outlook = await read('/outlook')
  expect([outlook.learnedDays, outlook.past.length]).toEqual([3, 3])
  expect((await read(`/visits?day=${DAYS[1]}`)).visits).toHaveLength(6)
})

test('while a server has the data directory nothing is brought in, and a dry run stores nothing [S27]', async () => {
  const log = writeFile('log.csv', logText(THREE))
  const house = await openCity(freshDataDir(), AFTER)
  const { status, stderr } = bring(house.dataDir, log)
  expect([status, stderr]).toEqual([
    1,
    `Nothing was imported: another server already runs on the data directory ${house.dataDir}. Stop it first, or give another DATA_DIR.\n`,
  ])
  await house.server.stop()
  const dry = bring(house.dataDir, log, '--dry-run')
  expect(dry.stdout).toContain('3 rows read, 3 would be imported, 0 refused\nWould bring in 1 day')
  expect(query(house.dataDir, 'SELECT DISTINCT day FROM event')).toEqual(['2024-10-18'])
  expect(query(house.dataDir, "SELECT type FROM audit WHERE type = 'history-imported'")).toEqual([])
})

test('an import is on record, with its file and its days [S28]', async () => {
  const dataDir = freshDataDir()
  const log = writeFile('tickets-2024.csv', logText([...THREE, row({ day: 2, arrives: '09:00', called: '09:02' })]))
  bring(dataDir, log)
  bring(dataDir, log)
  const house = await openCity(dataDir, AFTER)
  const { entries } = (await house.send('/audit', { as: house.token('city-admin', null) })).body
  expect(entries.filter(({ type }: { type: string }) => type === 'history-imported')).toMatchObject([
    { office: OFFICE, by: null, about: 'tickets-2024.csv', detail: '2024-10-15 – 2024-10-17 (2)' },
  ])
})

test('words that make no order and files that are none are refused before anything is stored [S27]', () => {
  const dataDir = freshDataDir()
  const log = writeFile('log.csv', logText(THREE))
  const office = bring(dataDir, log, '--office', 'mars')
  const text = bring(dataDir, writeFile('log.csv', 'a,b\n1,2'))
  const option = bring(dataDir, log, '--everything')
  expect([office.status, text.status, option.status]).toEqual([1, 1, 2])
  expect(office.stderr).toContain('there is no office mars')
  expect(text.stderr).toContain('the trace has no column category, arrival, start, outcome, date; it has a, b')
  for (const { stderr } of [office, text, option]) expect(stderr).not.toContain('    at ')
  expect(createFacts(openDatabase(dataDir)).services(OFFICE as OfficeId)).toEqual([])
})
