import { z } from 'zod'
import type { CounterId, ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { CannotStart } from '#server/cannot-start.ts'
import { readJson } from '#server/seed.ts'

/** What the log's own names mean in the office; `null`: nobody has said. */
export type NameMaps = Readonly<{
  serviceOf: (category: string) => ServiceId | null
  counterOf: (server: string) => CounterId | null
}>

type Ids<Id> = Readonly<{ path: string; known: readonly Id[]; of: string }>

/** A map from the log's names to ids of the office. One that names what the office does not have is refused. */
function readMap<Id extends string>({ path, known, of }: Ids<Id>): ReadonlyMap<string, Id> {
  const parsed = z.record(z.string(), z.string()).safeParse(readJson(path))
  if (!parsed.success) throw new CannotStart(`${path} is no map:\n${z.prettifyError(parsed.error)}`)
  const entries = Object.entries(parsed.data).map(([name, id]) => [name, known.find((each) => each === id), id] as const)
  const strange = entries.filter(([, found]) => found === undefined).map(([, , id]) => id)
  if (strange.length > 0)
    throw new CannotStart(`${path} names ${strange.join(', ')}, which is no ${of}. There are: ${known.join(', ')}`)
  return new Map(entries.flatMap(([name, found]) => (found === undefined ? [] : [[name, found]])))
}

function longestBeginning<Id>(map: ReadonlyMap<string, Id>): (name: string) => Id | null {
  const longestFirst = [...map].sort(([a], [b]) => b.length - a.length)
  return (name) => longestFirst.find(([beginning]) => name.startsWith(beginning))?.[1] ?? null
}

/** Without a map a category, or what stands after its office, is the service of that very id. */
const sameName =
  (services: readonly ServiceId[]) =>
  (category: string): ServiceId | null =>
    services.find((id) => id === category || category.endsWith(`/${id}`)) ?? null

/** The maps of one import. Without a map of counters no server of the log is a counter of the office. */
export function nameMaps(settings: OfficeSettings, paths: Readonly<{ map: string | null; counters: string | null }>): NameMaps {
  const services = settings.services.map(({ id }) => id)
  const counters = settings.counters.map(({ id }) => id)
  const of = (what: string): string => `${what} of ${settings.id}`
  const serverMap = paths.counters === null ? null : readMap({ path: paths.counters, known: counters, of: of('counter') })
  return {
    serviceOf:
      paths.map === null
        ? sameName(services)
        : longestBeginning(readMap({ path: paths.map, known: services, of: of('service') })),
    counterOf: (server) => serverMap?.get(server) ?? null,
  }
}
