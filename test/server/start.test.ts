import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOffices } from '#server/seed.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, WARD } from './house-for-tests.ts'

const run = (script: string, { args = [], env = {} }: { args?: readonly string[]; env?: Readonly<Record<string, string>> }) =>
  spawnSync(process.execPath, [script, ...args], { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 })

test('a data directory has one server at a time: a second is refused in words, and after a stop the next may begin [S8]', async () => {
  const first = await openHouse()
  await expect(openHouse({ dataDir: first.dataDir })).rejects.toThrow(/another server already runs on the data directory/)
  const { status, stderr } = run('server/main.ts', { env: { PORT: '0', DATA_DIR: first.dataDir } })
  expect([status, stderr.split('\n').length]).toEqual([1, 2])
  await first.server.stop()
  expect((await openHouse({ dataDir: first.dataDir })).server.port).toBeGreaterThan(0)
})

test('a port in use and a data directory that cannot be one are said at the start, without a stack [S7]', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()))
  const { port } = taken.address() as { port: number }
  const inUse = run('server/main.ts', { env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: freshDataDir() } })
  taken.close()
  const file = join(freshDataDir(), 'file')
  writeFileSync(file, '')
  const noFolder = run('server/main.ts', { env: { PORT: '0', DATA_DIR: file } })
  expect(inUse.stderr).toMatch(/^machiai did not start: it cannot answer on port \d+ of 127\.0\.0\.1: listen EADDRINUSE/)
  expect(noFolder.stderr).toMatch(/^machiai did not start: the data directory \S+ cannot be used/)
  for (const { status, stderr } of [inUse, noFolder]) expect([status, stderr.includes('    at ')]).toEqual([1, false])
})

test('offices that do not hold are refused by name: broken text, a zone that is none, an office twice [S7]', () => {
  const folder = (...files: readonly string[]): string => {
    const made = mkdtempSync(join(freshDataDir(), 'offices-'))
    for (const [place, text] of files.entries()) writeFileSync(join(made, `ward-${place}.json`), text)
    return made
  }
  const office = JSON.stringify(smallOffice())
  expect(readOffices(folder(office))).toHaveLength(1)
  expect(() => readOffices(folder('{ "id": '))).toThrow(/ward-0\.json cannot be read/)
  expect(() => readOffices(folder(office.replace('Asia/Tokyo', 'Mars/Olympus')))).toThrow(
    /ward-0\.json is not an office[\s\S]*time zone/,
  )
  expect(() => readOffices(folder(office, office))).toThrow(/two files in \S+ are the office test-ward/)
})

test('a row of the journal that is no fact is named [S7]', async () => {
  const { dataDir, server, take } = await openHouse()
  await take()
  await server.stop()
  const database = openDatabase(dataDir)
  database.exec(`UPDATE event SET body = '{"type":"teleported"}' WHERE seq = 2`)
  database.close()
  await expect(openHouse({ dataDir })).rejects.toThrow(/row 2 of the journal is no fact/)
})

test('a command with a wrong word answers with its usage, without a stack [S7]', () => {
  const env = { DATA_DIR: freshDataDir() }
  for (const args of [
    ['--screen', 'kiosk'],
    ['--role', 'chef'],
    ['--role', 'clerk'],
    ['--role', 'clerk', '--office', 'mars'],
    ['clerk'],
  ]) {
    const { status, stderr } = run('server/token.ts', { args, env })
    expect([args, status, /npm run -s token/.test(stderr), stderr.includes('    at ')]).toEqual([args, 2, true, false])
  }
})

test('ALWAYS_OPEN holds for a day that was opened without it, and no longer than it is set [D6]', async () => {
  const night = Date.parse('2026-11-24T20:00:00+09:00')
  const take = async (change: Parameters<typeof openHouse>[0]) => {
    const { send, token, server, dataDir } = await openHouse({ startMs: night, ...change })
    const { status } = await send(`/offices/${WARD}/tickets`, { as: token('kiosk'), body: { services: ['shomei'] } })
    await server.stop()
    return { status, dataDir }
  }
  const { status, dataDir } = await take({})
  const open = await take({ dataDir, alwaysOpen: true })
  const closed = await take({ dataDir })
  expect([status, open.status, closed.status]).toEqual([409, 201, 409])
})
