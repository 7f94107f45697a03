import { ServiceId } from '#contract/primitives.ts'
import { OfficeSettings, type WeeklyHours } from '#contract/settings.ts'
import { WEEKDAYS } from '#contract/words.ts'
import type { TraceDay } from './trace-day.ts'

/** Letters of the alphabet as prefixes A … Z, AA, AB …, so that any number of groups has its own. */
function prefixAt(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : prefixAt(Math.floor(place / 26) - 1) + letter
}

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32)

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? slug : `${slug}-${copy}`
    if (!taken.has(id)) return id
  }
}

/** Ids by group: readable where possible, and distinct even where two groups read alike. */
function serviceIds(groups: readonly string[]): ReadonlyMap<string, ServiceId> {
  const taken = new Set<string>()
  return new Map(
    groups.map((group) => {
      const id = freeSlug(slugOf(group) || 'group', taken)
      taken.add(id)
      return [group, ServiceId.parse(id)]
    }),
  )
}

const groupsOf = ({ rows }: TraceDay): readonly string[] => [...new Set(rows.map(({ group }) => group))].sort()

const alwaysOpen = Object.fromEntries(WEEKDAYS.map((day) => [day, { from: '00:00', to: '24:00' }])) as WeeklyHours

export const servicesByGroup = (day: TraceDay): ReadonlyMap<string, ServiceId> => serviceIds(groupsOf(day))

/** What the settings of one office may hold (contract/settings.ts). */
const MOST_SERVICES = 40
const MOST_COUNTERS = 80

/** The office of a trace: its ticket groups as services, open around the clock, every counter serving everything. */
export function traceOffice(day: TraceDay, { zone, counters }: { zone: string; counters: number }): OfficeSettings {
  const groups = groupsOf(day)
  const ids = serviceIds(groups)
  if (groups.length > MOST_SERVICES)
    throw new Error(`${day.office} has ${groups.length} ticket groups, more than an office can have services (${MOST_SERVICES})`)
  if (counters > MOST_COUNTERS)
    throw new Error(`${day.office} served ${counters} visitors at once, more than an office can have counters (${MOST_COUNTERS})`)
  return OfficeSettings.parse({
    id: slugOf(day.office) || 'office',
    order: 1,
    name: { ja: day.office, en: day.office },
    section: { ja: '実測の再現', en: 'Replay of a trace' },
    example: true,
    timeZone: zone,
    holidays: null,
    hours: alwaysOpen,
    specialDays: [],
    yearlyClosings: [],
    services: groups.map((group, place) => ({
      id: ids.get(group),
      name: { ja: group, en: group },
      pictogram: 'document',
      numbers: { prefix: prefixAt(place), from: 1, to: 99_999 },
      minutes: 10,
      delivery: false,
    })),
    counters: Array.from({ length: counters }, (_, place) => ({
      id: String(place + 1),
      label: String(place + 1),
      name: { ja: `${place + 1}番窓口`, en: `Counter ${place + 1}` },
      ranks: [[...ids.values()]],
    })),
    priority: { interleave: 3, overtakingLimit: 100 },
    lamp: { free: 15, busy: 30 },
    longWaitMinutes: 60,
    target: { minutes: 15, share: 0.9 },
    notices: [],
  })
}
