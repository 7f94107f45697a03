import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { OfficeEvent } from '#contract/events.ts'
import { ScorecardView } from '#contract/scorecard.ts'
import { Told } from '#contract/told.ts'
import type { Waits } from '#core/forecast/foreseen.ts'
import { FORECAST_VERSION } from '#core/forecast/outcome.ts'
import { systemClock } from '#server/clock.ts'
import { openEstimates } from '#server/estimates/estimates.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { paperDay } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, WARD, watchView } from './house-for-tests.ts'

const MINUTE_MS = 60_000
/** Far longer than a thread takes to begin and to foresee a small office. */
const SOON = { timeout: 20_000, interval: 50 }

type House = Awaited<ReturnType<typeof openHouse>>

const watchLine = ({ server }: House) => watchView(server.url, 'line', {})

/** Until everyone in the first line has been foreseen. */
const allForeseen = (people: number) => (view: { services: readonly { waiting: readonly { soonest: number | null }[] }[] }) => {
  const waiting = view.services[0]?.waiting ?? []
  return waiting.length === people && waiting.every(({ soonest }) => soonest !== null)
}

function lastTold(dataDir: string): readonly (Told | null)[] {
  const database = new Database(join(dataDir, 'machiai.sqlite'), { readonly: true })
  const body = database.prepare("SELECT body FROM event WHERE type = 'ticket-issued' ORDER BY seq DESC LIMIT 1").pluck().get()
  database.close()
  return JSON.parse(String(body)).told.map((told: unknown) => (told === null ? null : Told.parse(told)))
}

test('waits are foreseen soon after each change, shown by themselves, and told with the next ticket [E60, E61]', async () => {
  const house = await openHouse({ estimates: 'thread' })
  const line = await watchLine(house)
  await house.act('1', 'open')
  for (let count = 0; count < 8; count++) await house.take()
  expect(lastTold(house.dataDir)).toHaveLength(1)
  const { services } = await line.until(allForeseen(8))
  const shown = services[0]?.waiting.map(({ estimate }) => estimate) ?? []
  expect(shown.at(-1)).toMatchObject({ kind: 'range' })
  const issued = await house.take()
  const [told] = lastTold(house.dataDir)
  expect(told?.version).toBe(FORECAST_VERSION)
  expect(told?.shown).toEqual(issued.estimate)
  expect(told?.soonestMs).toBeLessThanOrEqual(told?.lowMs ?? 0)
  expect(told?.naiveMs).toBeGreaterThan(0)
})

/** By how much each thread of this process gives way to others, its first thread being the one that answers (proc(5), field 19). */
const niceness = (): readonly number[] =>
  readdirSync('/proc/self/task').map((thread) => {
    const fields = readFileSync(join('/proc/self/task', thread, 'stat'), 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return Number(fields[16])
  })

test.runIf(process.platform === 'linux')(
  'the thread that foresees waits gives way to the one that answers commands [E60]',
  async () => {
    const [own] = niceness()
    const house = await openHouse({ estimates: 'thread' })
    const line = await watchLine(house)
    await house.act('1', 'open')
    await house.take()
    await line.until(allForeseen(1))
    const [answers, ...others] = niceness()
    expect(answers).toBe(own)
    expect(Math.max(...others)).toBeGreaterThan(own ?? 0)
  },
)

test('what was told of a wait is scored against what happened [E61, E70]', async () => {
  const house = await openHouse({ estimates: 'thread' })
  const line = await watchLine(house)
  await house.act('1', 'open')
  for (let count = 0; count < 4; count++) await house.take()
  await line.until(allForeseen(4))
  await house.take()
  house.clock.advance(12 * MINUTE_MS)
  for (let count = 0; count < 5; count++) for (const act of ['call-next', 'start', 'finish']) await house.act('1', act)
  const read = await house.send(`/offices/${WARD}/scorecard`, { as: house.token('supervisor') })
  expect(ScorecardView.parse(read.body).total?.count).toBe(1)
})

test('what was foreseen more than two minutes ago is told no longer: the plain formula is [E63]', async () => {
  const house = await openHouse({ estimates: 'thread' })
  const line = await watchLine(house)
  await house.act('1', 'open')
  for (let count = 0; count < 3; count++) await house.take()
  await line.until(allForeseen(3))
  house.clock.advance(3 * MINUTE_MS)
  await house.take()
  expect(lastTold(house.dataDir)).toEqual([null])
})

test('after a restart waits are foreseen again, without any new fact [E62]', async () => {
  const before = await openHouse({ estimates: 'thread' })
  await before.act('1', 'open')
  for (let count = 0; count < 3; count++) await before.take()
  await before.server.stop()
  const after = await openHouse({ estimates: 'thread', dataDir: before.dataDir })
  const line = await watchLine(after)
  await line.until(allForeseen(3))
})

test('a thread that fails is begun anew from the journal [E62]', async () => {
  const dataDir = freshDataDir()
  openDatabase(dataDir).close()
  const day = paperDay()
  day.must({ type: 'open', counter: day.office().settings.counters[0]?.id as never })
  day.take(['shomei'])
  const heard: Waits[] = []
  const estimates = openEstimates('thread', {
    dataDir,
    clock: { ...systemClock, now: () => day.now() },
    clockSpeed: 1,
    log: pino({ level: 'silent' }),
    today: () => day.events(),
    isWatched: () => false,
    onForeseen: (_office, waits) => heard.push(waits),
    onAdvised: () => {},
  })
  onTestFinished(() => estimates.stop())
  const ofNoDay: OfficeEvent = { at: day.now(), by: null, body: { type: 'help-answered', from: 'nobody' } }
  estimates.happened(WARD, [ofNoDay])
  await vi.waitFor(() => expect(heard.at(-1)?.line.size).toBe(1), SOON)
})

test('whoever watches the floor is told what would help, and at once no longer when a counter has turned [E69]', async () => {
  const house = await openHouse({ estimates: 'thread' })
  await house.act('1', 'open')
  for (let count = 0; count < 16; count++) await house.take()
  const floor = await watchView(house.server.url, 'floor', { token: house.token('supervisor') })
  const { advice } = await floor.until((view) => view.advice !== null)
  expect(advice?.measures[0]).toMatchObject({ kind: 'open', line: { service: 'shomei' } })
  await house.act(advice?.measures[0]?.counter ?? '', 'open')
  await floor.until((view) => view.advice === null)
  await floor.until((view) => view.advice !== null)
  house.clock.advance(4 * MINUTE_MS)
  await house.take()
  await floor.until((view) => view.advice === null)
})
