import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openTrace } from '#simulate/trace-file.ts'
import { readTrace } from '#simulate/trace-rows.ts'
import { forecastsOf, hadToWait, type Outcome, PREDICTORS } from '../../bench/estimate/forecasts.ts'
import { createHeadStart } from '../../bench/estimate/head-start.ts'
import { type Report, reportOn } from '../../bench/estimate/report.ts'
import { scoreOf } from '../../bench/estimate/score.ts'
import { asLines, HEAD, recordedQueue } from './recorded-queue.ts'

const ROOT = join(import.meta.dirname, '..', '..')
/** The recorded queue lies beside the project and is not part of it. */
const WARSAW = join(ROOT, '..', 'shared', 'data', 'warsaw-tickets-2019-12-30--2020-01-14.csv.gz')

const fileOf = (lines: readonly string[]): string => [HEAD, ...lines].join('\n')
const traceOf = (lines: readonly string[]) => readTrace(fileOf(lines))
const said = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ row, actual, said: { ours, les, naive } }) => ({ row, actual, ours, les: les.wait, naive: naive.wait }))

const QUEUE = recordedQueue({ seed: 1, days: 6 })

describe('the command', () => {
  const run = promisify(execFile)
  const bench = (...args: readonly string[]) => run(process.execPath, ['bench/estimate/main.ts', ...args], { cwd: ROOT })
  const written = (content: string | Buffer, name: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'machiai-estimate-')), name)
    writeFileSync(path, content)
    return path
  }
  const plain = written(fileOf(asLines(QUEUE)), 'queue.csv')

  test('prints one object in seconds and nothing else, plain or gzipped [E28]', async () => {
    const { stdout, stderr } = await bench('--trace', plain, '--json')
    const report: Report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual(['n', 'predictors', 'ratios'])
    expect(Object.keys(report.predictors)).toEqual(['ours', 'les', 'hol', 'last5', 'naive'])
    for (const score of Object.values(report.predictors)) {
      expect(Object.keys(score)).toEqual(['mae', 'rmse', 'bias', 'coverage', 'fifths'])
      expect(score.fifths).toHaveLength(5)
    }
    expect(report.ratios.les).toBeCloseTo(report.predictors.ours.mae / report.predictors.les.mae, 9)
    expect(report.ratios.naive).toBeCloseTo(report.predictors.ours.mae / report.predictors.naive.mae, 9)
    expect(stderr).toContain('the last 2 of 6 days, 2026-03-06 to 2026-03-07')
    const zipped = written(gzipSync(fileOf(asLines(QUEUE))), 'queue.csv.gz')
    expect((await bench('--trace', zipped, '--json')).stdout).toBe(stdout)
  })

  test('prints a table with who is scored, and the rows that are left out by line [E28, E29]', async () => {
    const [first = '', ...others] = asLines(QUEUE)
    const broken = ['Ward/tax,40000,39000,,,served,2026-03-02,0', 'Ward/tax,soon,,,,served,2026-03-02,0']
    const { stdout } = await bench('--trace', written(fileOf([first, ...broken, ...others]), 'broken.csv'))
    expect(stdout).toContain('line 3 was called before arriving')
    expect(stdout).toContain('line 4 arrival is not a number of seconds')
    for (const words of [
      'ours',
      'LES',
      'HOL',
      'last five',
      'mean service × position ÷ counters',
      'by fifth',
      'bias',
      '÷ naive 0.',
    ])
      expect(stdout).toContain(words)
  })

  test('says in a sentence what is wrong with what it is given [E29]', async () => {
    const refusal = async (...args: readonly string[]) => {
      const refused: unknown = await bench(...args).catch((error: unknown) => error)
      const { code, stdout, stderr } = refused as { code: number; stdout: string; stderr: string }
      expect(stdout).toBe('')
      expect(stderr).not.toContain('    at ')
      return `${code} ${stderr}`
    }
    expect(await refusal()).toMatch(/^2 which trace\?/)
    expect(await refusal('--trace', plain, '--jsn')).toMatch(/^2 /)
    expect(await refusal('--trace', written('a,b\n1,2\n', 'other.csv'))).toMatch(/^1 the trace has no column category/)
    expect(await refusal('--trace', written(HEAD, 'empty.csv'))).toMatch(/^1 /)
    expect(await refusal('--trace', '/nowhere/queue.csv')).toMatch(/^1 .*nowhere/)
  })
})

describe('a recorded queue', () => {
  test('is scored on everybody of its last days who was called after a wait, and on nobody else [E28]', () => {
    const trace = traceOf(asLines(QUEUE))
    const held = trace.rows.filter((row) => row.date >= '2026-03-06' && hadToWait(row))
    expect(reportOn(trace)?.report.n).toBe(held.length)
    expect(held.every(({ start, arrival }) => start !== null && start > arrival)).toBe(true)
    expect(trace.rows.some(({ start }) => start === null)).toBe(true)
  })

  test('counts a wait only beyond what its bounds leave unsure [E28]', () => {
    const head = 'category,arrival,start,end,server,outcome,date,arrival_lo,arrival_hi,start_lo,start_hi'
    const row = (start: number) => `Ward/A,36150,${start},,,called,2026-03-02,36000,36300,${start - 150},${start + 150}`
    const { rows } = readTrace([head, row(36400), row(36460)].join('\n'))
    expect(rows.map(hadToWait)).toEqual([false, true])
  })

  test('is forecast better than by the last wait, with counters known or not [E29]', () => {
    for (const without of [[], ['server'], ['end', 'server']] as const) {
      const ratios = reportOn(traceOf(asLines(QUEUE, without)))?.report.ratios
      expect(ratios?.les).toBeLessThan(0.8)
      expect(ratios?.naive).toBeLessThan(1)
    }
  })

  test('may come in any order of rows [E27]', () => {
    const lines = asLines(QUEUE)
    const score = (rows: readonly string[]) => reportOn(traceOf(rows))?.report.predictors.les
    expect(score(lines.toReversed())).toEqual(score(lines))
  })

  test('may be tiny: one day, one visit, one service, the first who ever waits [E26, E28]', () => {
    const one = reportOn(traceOf(asLines(QUEUE.filter(({ date }) => date === '2026-03-02'))))
    expect(one?.words[0]).toContain('the one day 2026-03-02')
    expect(one?.report.predictors.ours.mae).toBeGreaterThan(0)
    const few = reportOn(traceOf(['A,100,160,200,S1,served,2026-03-02,0', 'A,110,170,230,S2,served,2026-03-02,0']))
    expect(few?.report.n).toBe(1)
    expect(
      Object.values(few?.report.predictors ?? {}).every(({ mae, fifths }) => Number.isFinite(mae) && fifths.length === 5),
    ).toBe(true)
    expect(reportOn(traceOf(['A,100,100,200,S1,served,2026-03-02,0']))).toBeNull()
  })
})

test('whatever comes later, a forecast stays the same [E27]', () => {
  const visits = recordedQueue({ seed: 3, days: 2 })
  const lines = asLines(visits)
  const whole = said(forecastsOf(traceOf(lines)))
  const moments = visits.map(({ arrival }) => arrival)
  fc.assert(
    fc.property(fc.constantFrom(...moments.slice(20)), fc.integer({ min: 0, max: 600 }), (moment, delay) => {
      // The same until the moment; after it everybody who was not yet called is called later, and nobody else comes.
      const changed = visits.map((visit) => {
        if (visit.arrival > moment) return 'Ward/tax,1,0,,,served,2026-03-02,0'
        const later = (at: number): number => (at > moment ? at + delay : at)
        const { category, arrival, start, end, server, date, priority } = visit
        const moved = { start: start === null ? '' : later(start), end: later(end) }
        return [category, arrival, moved.start, moved.end, server, start === null ? 'abandoned' : 'served', date, priority].join(
          ',',
        )
      })
      const before = (list: typeof whole) =>
        list.filter(({ row }) => row.arrival <= moment).map(({ row: { line }, ours, les, naive }) => ({ line, ours, les, naive }))
      const byLine = (list: ReturnType<typeof before>) => list.toSorted((a, b) => a.line - b.line)
      expect(byLine(before(said(forecastsOf(traceOf(changed)))))).toEqual(byLine(before(whole)))
    }),
    { numRuns: 12 },
  )
})

test('no forecast of any predictor is anything but a number within its range [E26]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.subarray(['end', 'server'] as const), (seed, without) => {
      for (const outcome of forecastsOf(traceOf(asLines(recordedQueue({ seed, days: 1 }), without))))
        for (const name of PREDICTORS) {
          const { wait, low, high } = outcome.said[name]
          expect([wait, low, high].every(Number.isFinite)).toBe(true)
          expect(low >= 0 && low <= wait && wait <= high).toBe(true)
          if (name === 'ours') expect(wait).toBeGreaterThanOrEqual(1)
        }
    }),
    { numRuns: 6 },
  )
})

test('the head start of priority is learned, and learned anew when the rule changes [E30]', () => {
  const headStart = createHeadStart()
  const calls = (count: number, start: number) => {
    for (let call = 0; call < count; call++) {
      const later = (call * 37) % 400
      const [ordinary, important] = [
        { arrival: 1000, priority: 0 },
        { arrival: 1000 + later, priority: 2 },
      ]
      if (later < start) headStart.learn(important, [ordinary])
      else headStart.learn(ordinary, [important])
    }
  }
  const ahead = (): number => headStart.of(2) - headStart.of(0)
  calls(20, 90)
  expect(ahead()).toBe(0)
  calls(300, 90)
  expect(ahead()).toBe(90)
  calls(1500, 300)
  expect(ahead()).toBe(300)
  expect(headStart.of(7)).toBe(0)
})

test('a score can be reckoned in the head [E28]', () => {
  const of = (actual: number, wait: number, hit: boolean) => ({
    actual,
    said: { wait, low: hit ? 0 : wait, high: hit ? 999 : wait },
  })
  const score = scoreOf([of(10, 13, true), of(20, 16, true), of(30, 30, true), of(40, 42, false), of(50, 47, false)])
  expect(score).toEqual({ mae: 12 / 5, rmse: Math.sqrt(38 / 5), bias: -2 / 5, coverage: 3 / 5, fifths: [1, 1, 1, 0, 0] })
  expect(scoreOf([of(10, 5, true)]).fifths).toEqual([1, 1, 1, 1, 1])
})

test.runIf(existsSync(WARSAW))('the recorded offices are forecast as well as the bar asks [E25, E31]', () => {
  const report = reportOn(openTrace(WARSAW))?.report
  expect(report?.ratios.les).toBeLessThan(0.67)
  expect(report?.ratios.naive).toBeLessThan(0.72)
  const { coverage, fifths } = report?.predictors.ours ?? { coverage: 0, fifths: [] }
  expect(coverage).toBeGreaterThan(0.77)
  expect(coverage).toBeLessThan(0.83)
  expect(Math.min(...fifths)).toBeGreaterThan(0.7)
})
