import { comparisonTable } from './comparison-table.ts'
import type { TraceOptions } from './options.ts'
import { pickDay, type TraceDay } from './trace-day.ts'
import { openTrace } from './trace-file.ts'
import { replayDay } from './trace-replay.ts'
import { zoneOn } from './trace-zone.ts'

/** Where the traces at hand were recorded: a category that names no office is the bank's. */
const OFFICE_ZONE = 'Europe/Warsaw'
const BANK_ZONE = 'Asia/Jerusalem'

/** Replays a day and prints both statistics. The exit code: 1 if they differ. */
export async function runTrace(options: TraceOptions, stop: AbortSignal): Promise<number> {
  const trace = openTrace(options.trace)
  const day = pickDay(trace, options)
  const zone = zoneOn(day.date, options.zone ?? (trace.namesOffices ? OFFICE_ZONE : BANK_ZONE))
  for (const { line, why } of day.broken) console.error(`refused: line ${line} ${why}`)
  if (!options.json) console.log(`${day.office} on ${day.date} (${zone}): ${day.rows.length} visits over HTTP …`)
  const { comparison, tickets } = await replayDay(day, { zone, stop })
  const { total, services, equal } = comparison
  if (options.json) {
    const { office, date } = day
    const refused = day.broken.map(({ line, why }) => ({ line, why }))
    console.log(
      JSON.stringify({ office, date, zone, tickets, server: total.server, trace: total.trace, equal, services, refused }),
    )
  } else {
    console.log(comparisonTable(comparison))
    console.log(summary(day, tickets, equal))
  }
  return equal ? 0 : 1
}

function summary({ rows, broken }: TraceDay, tickets: number, equal: boolean): string {
  const left = rows.filter(({ start }) => start === null).length
  const refused = broken.length === 0 ? '' : `, ${broken.length} rows refused`
  return `${tickets} tickets, ${left} left before they were called${refused}. ${equal ? 'Server and trace agree.' : 'SERVER AND TRACE DIFFER.'}`
}
