import type { CounterId, Day } from '#contract/primitives.ts'
import type { TraceRow } from '#simulate/trace-rows.ts'
import type { NamedCounter } from './seats.ts'

/** The counters of a log's servers. */
export type ServerCounters = Readonly<{
  counterOf: (server: string) => NamedCounter
  named: readonly Readonly<{ server: string; counter: CounterId }>[]
}>

/**
 * Numbers a log's servers in the order in which they first called, unless they are counters of the office. Their own names, which may
 * be people's, stay behind; the log's first day keeps the first of one log apart from the first of another.
 */
export function nameServers(
  rows: readonly TraceRow[],
  { firstDay, counterOf }: Readonly<{ firstDay: Day; counterOf: (server: string) => CounterId | null }>,
): ServerCounters {
  const called = rows.filter(({ start }) => start !== null).sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.line - b.line)
  const servers = [...new Set(called.flatMap(({ server }) => server ?? []))]
  const strangers = servers.filter((server) => counterOf(server) === null)
  const places = new Map(strangers.map((server, index) => [server, index + 1]))
  const counterOfServer = (server: string): NamedCounter => {
    const own = counterOf(server)
    if (own !== null) return { id: own, own: true, place: 0 }
    const place = places.get(server)
    if (place === undefined) throw new Error('a server of no row')
    return { id: `log-${firstDay}-${place}` as CounterId, own: false, place }
  }
  return { counterOf: counterOfServer, named: servers.map((server) => ({ server, counter: counterOfServer(server).id })) }
}
