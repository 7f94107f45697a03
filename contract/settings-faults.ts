/** What can be wrong between settings that are well-formed one by one. An issue's path names the field at which a screen says it. */
export const SETTINGS_FAULTS = [
  'ends-first',
  'turned-range',
  'lamp-order',
  'same-id',
  'unknown-service',
  'after-itself',
  'overlap',
  'not-served',
] as const
export type SettingsFault = (typeof SETTINGS_FAULTS)[number]

type Path = readonly (string | number)[]

/** `about`: the other service, or the counter, it is wrong with. */
type Found = Readonly<{ fault: SettingsFault; path: Path; message: string; about?: string }>

/** Where and why a schema refuses two fields that do not go together. */
export const refusedAs = (fault: SettingsFault, error: string, path: Path) => ({ error, path: [...path], params: { fault } })

type Range = Readonly<{ prefix: string; from: number; to: number }>
type Service = Readonly<{ id: string; closed: boolean; after: readonly string[]; numbers: Range }>
type Counter = Readonly<{
  id: string
  ranks: readonly (readonly string[])[]
  delivers: readonly string[]
  helps: readonly Readonly<{ services: readonly string[] }>[]
}>
type Settings = Readonly<{ services: readonly Service[]; counters: readonly Counter[]; paperRoll: Range | null }>

const sameIds = (list: 'services' | 'counters', ids: readonly string[]): readonly Found[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ fault: 'same-id', path: [list, index, 'id'], message: `two ${list} have the same id ${id}`, about: id }],
  )

/** Whether a service, by way of others, comes after itself: it could never be heard. */
function comesAfterItself(id: string, services: readonly Service[]): boolean {
  const before = new Map(services.map((service) => [service.id, service.after]))
  const leadsTo = (from: string, seen: ReadonlySet<string>): boolean =>
    (before.get(from) ?? []).some((next) => next === id || (!seen.has(next) && leadsTo(next, new Set([...seen, next]))))
  return leadsTo(id, new Set())
}

function wrongOrder(services: readonly Service[]): readonly Found[] {
  const known = new Set(services.map(({ id }) => id))
  return services.flatMap(({ id, after }, index): readonly Found[] => {
    const path = ['services', index, 'after']
    const stranger = after.find((before) => !known.has(before))
    if (stranger !== undefined)
      return [{ fault: 'unknown-service', path, message: `${id} comes after an unknown service ${stranger}`, about: stranger }]
    if (!comesAfterItself(id, services)) return []
    return [{ fault: 'after-itself', path, message: `${id} would have to come after itself` }]
  })
}

const strangersAt = ({ services, counters }: Settings): readonly Found[] => {
  const known = new Set(services.map(({ id }) => id))
  return counters.flatMap(({ id, ranks, delivers, helps }, index) => {
    const served = { ranks: ranks.flat(), delivers, helps: helps.flatMap((help) => help.services) }
    return Object.entries(served).flatMap(([field, named]) =>
      named
        .filter((service) => !known.has(service))
        .map((service) => ({
          fault: 'unknown-service' as const,
          path: ['counters', index, field],
          message: `counter ${id} serves an unknown service ${service}`,
          about: service,
        })),
    )
  })
}

const doOverlap = (a: Range, b: Range): boolean => a.prefix === b.prefix && a.from <= b.to && b.from <= a.to

/** Numbers that two services, or a service and the paper roll, would both give. */
function overlaps({ services, paperRoll }: Settings): readonly Found[] {
  const ofServices = services.map(({ id, numbers }, index) => ({ id, numbers, path: ['services', index, 'numbers', 'from'] }))
  const roll = paperRoll === null ? [] : [{ id: 'the paper roll', numbers: paperRoll, path: ['paperRoll', 'from'] }]
  const ranges = [...ofServices, ...roll]
  return ranges.flatMap((b, index) =>
    ranges
      .slice(0, index)
      .filter((a) => doOverlap(a.numbers, b.numbers))
      .map((a) => ({
        fault: 'overlap' as const,
        path: b.path,
        message: `the numbers of ${a.id} and ${b.id} overlap`,
        about: a.id,
      })),
  )
}

/** Whoever takes a number for an open service must find a counter that calls it. */
function unserved({ services, counters }: Settings): readonly Found[] {
  const served = new Set(counters.flatMap(({ ranks, helps }) => [...ranks.flat(), ...helps.flatMap((help) => help.services)]))
  return services.flatMap(({ id, closed }, index) =>
    closed || served.has(id)
      ? []
      : [{ fault: 'not-served', path: ['services', index, 'closed'], message: `no counter serves ${id}` }],
  )
}

/** All that is wrong between the services, the counters and the paper roll. */
export const faultsBetween = (settings: Settings): readonly Found[] => [
  ...sameIds(
    'services',
    settings.services.map(({ id }) => id),
  ),
  ...sameIds(
    'counters',
    settings.counters.map(({ id }) => id),
  ),
  ...wrongOrder(settings.services),
  ...strangersAt(settings),
  ...overlaps(settings),
  ...unserved(settings),
]
