import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readTrace, type Trace } from './trace-rows.ts'

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Reads a trace from a CSV file, gzipped or not, whatever its name. */
export function openTrace(path: string): Trace {
  const bytes = readFileSync(path)
  return readTrace((isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8'))
}
