import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
/** The real traces lie beside the project and are not part of it; where they are missing, only the made one is replayed. */
const WARSAW = join(ROOT, '..', 'shared', 'data', 'warsaw-tickets-2019-12-30--2020-01-14.csv.gz')
const BANK = join(ROOT, '..', 'shared', 'data', 'bank-1999-jan-feb.csv.gz')

const run = promisify(execFile)

async function replay(trace: string, ...options: readonly string[]) {
  const { stdout } = await run(process.execPath, ['simulate/main.ts', '--json', '--trace', trace, ...options], {
    cwd: ROOT,
    maxBuffer: 10_000_000,
  })
  return JSON.parse(stdout)
}

function writeTrace(rows: readonly string[], name = 'trace.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'machiai-trace-')), name)
  const text = ['category,arrival,start,end,server,outcome,date', ...rows].join('\n')
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}

/** Five visits whose figures can be reckoned in the head: waits of 0, 10, 20, 30 and 90 minutes, of two groups. */
const FIVE = [
  'Ward/A,30000,30000,,,called,2026-03-02',
  'Ward/A,30060,30660,,,called,2026-03-02',
  'Ward/B,30120,31320,31500,S1,served,2026-03-02',
  'Ward/A,30180,31980,,,called,2026-03-02',
  'Ward/B,30240,35640,,,called,2026-03-02',
  'Ward/B,30300,,30900,,abandoned,2026-03-02',
]

test('a made trace ends with the statistics that can be reckoned in the head [R1]', async () => {
  const { server, equal, tickets } = await replay(writeTrace(FIVE), '--office', 'Ward', '--date', '2026-03-02')
  expect(tickets).toBe(6)
  expect(server).toEqual({ count: 5, meanMs: 30 * 60_000, medianMs: 20 * 60_000, p90Ms: 66 * 60_000, maxMs: 90 * 60_000 })
  expect(equal).toBe(true)
})

test('a trace is read gzipped too, on any of its days, and its broken rows are refused by line [R1]', async () => {
  const nextDay = ['Ward/A,116460,116520,,,called,2026-03-03', 'Ward/A,116460,116400,,,called,2026-03-03']
  const { server, refused } = await replay(
    writeTrace([...FIVE, ...nextDay], 'trace.csv.gz'),
    '--office',
    'Ward',
    '--date',
    '2026-03-03',
  )
  expect(server).toMatchObject({ count: 1, meanMs: 60_000 })
  expect(refused).toEqual([{ line: 9, why: 'was called before arriving' }])
})

const DAYS = [
  ['UD_Wola', '2020-01-02'],
  ['USC_Andersa', '2020-01-07'],
] as const

test.runIf(existsSync(WARSAW)).each(DAYS)(
  'the day of %s on %s ends with the trace’s own count, mean, median and p90 [R1]',
  async (office, date) => {
    const { server, trace, equal } = await replay(WARSAW, '--office', office, '--date', date)
    expect(server.count).toBeGreaterThan(20)
    const near = (of: 'meanMs' | 'medianMs' | 'p90Ms') => expect(server[of]).toBeCloseTo(trace[of], 6)
    expect(server.count).toBe(trace.count)
    near('meanMs')
    near('medianMs')
    near('p90Ms')
    expect(equal).toBe(true)
  },
)

test.runIf(existsSync(BANK))('a day of the bank, where some hang up before they are called, agrees too [R1]', async () => {
  const { server, trace, equal, tickets } = await replay(BANK, '--date', '1999-01-01')
  expect(server.count).toBe(trace.count)
  expect(equal).toBe(true)
  expect(tickets).toBeGreaterThan(server.count)
})
