import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A fresh data directory for the time of a measurement. */
export async function withDataDir<T>(use: (dataDir: string) => Promise<T> | T): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'machiai-bench-'))
  try {
    return await use(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

export const median = (values: readonly number[]): number => {
  const ascending = values.toSorted((a, b) => a - b)
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN
}

export const percentile = (values: readonly number[], p: number): number => {
  const ascending = values.toSorted((a, b) => a - b)
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * p))] ?? Number.NaN
}

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

export const rounded = (value: number, digits = 2): string => value.toFixed(digits)
