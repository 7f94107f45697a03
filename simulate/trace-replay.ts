import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startOfDay } from '#core/time.ts'
import { manualClock } from '#server/clock.ts'
import { startServer } from '#server/server.ts'
import { type Comparison, compare } from './compare.ts'
import { officeApi } from './office-api.ts'
import { replay } from './replay.ts'
import type { TraceDay } from './trace-day.ts'
import { servicesByGroup, traceOffice } from './trace-office.ts'
import { busiest, stepsOf } from './trace-steps.ts'

export type Replayed = Readonly<{ comparison: Comparison; tickets: number }>

/** Plays one day of a trace against a server of its own, whose clock is moved by hand, and asks that server for its statistics. */
export async function replayDay(day: TraceDay, { zone, stop }: { zone: string; stop: AbortSignal }): Promise<Replayed> {
  const steps = stepsOf(day, zone)
  const office = traceOffice(day, { zone, counters: Math.max(1, busiest(steps)) })
  const services = servicesByGroup(day)
  const clock = manualClock(startOfDay(zone, day.date))
  const dataDir = mkdtempSync(join(tmpdir(), 'machiai-trace-'))
  try {
    const server = await startServer({ port: 0, dataDir, clock, offices: [office], logLevel: 'warn' })
    try {
      const api = (role: 'kiosk' | 'clerk' | 'section-admin') =>
        officeApi(server.url, server.mintToken(role, office.id, `trace ${role}`))
      const house = { office, services, setClock: clock.set, kiosk: api('kiosk'), clerk: api('clerk') }
      const tickets = await replay(house, steps, stop)
      const said = await api('section-admin')('read-statistics', {
        params: { office: office.id },
        query: { from: day.date, to: day.date, by: 'service' },
      })
      if (!said.ok) throw new Error(`the server refused its statistics: ${said.code} ${said.detail}`)
      return { comparison: compare(said.answer, day.rows, services), tickets }
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
