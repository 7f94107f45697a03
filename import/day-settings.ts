import type { ServiceId } from '#contract/primitives.ts'
import type { CounterSettings, NumberRange, OfficeSettings } from '#contract/settings.ts'
import type { LogCounter } from './seats.ts'

/** What the settings of one office may hold (contract/settings.ts). */
const MOST_COUNTERS = 80
const MOST_NUMBERS = 99_999
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** So many counters a day can have beside the office's own. */
export const roomFor = ({ counters }: OfficeSettings): number => MOST_COUNTERS - counters.length

const counterOf = ({ id, label, place, services }: LogCounter): CounterSettings => ({
  id,
  label,
  name:
    place === null
      ? { ja: '窓口の記録なし', en: 'Counter not recorded' }
      : { ja: `取り込んだ記録の窓口${place}`, en: `Counter ${place} of the imported log` },
  ranks: [[...services]],
  delivers: [],
  helps: [],
  autoCallSeconds: null,
  breaks: [],
})

/** A prefix that nothing in the office has: Z, Y, … AZ, AY … */
function freePrefix({ services, paperRoll }: OfficeSettings, taken: ReadonlySet<string>): string {
  const used = new Set([...services.map(({ numbers }) => numbers.prefix), paperRoll?.prefix ?? '', ...taken])
  const letters = [...LETTERS].reverse()
  const candidates = ['', ...LETTERS].flatMap((first) => letters.map((letter) => `${first}${letter}`))
  const free = candidates.find((prefix) => !used.has(prefix))
  if (free === undefined) throw new Error('no prefix is free')
  return free
}

/** Ranges in which each service's tickets of the day have room: the office's own wherever they do. */
function roomyRanges(settings: OfficeSettings, tickets: ReadonlyMap<ServiceId, number>): ReadonlyMap<ServiceId, NumberRange> {
  const given = new Set<string>()
  return new Map(
    settings.services.map(({ id, numbers }) => {
      if (numbers.to - numbers.from + 1 >= (tickets.get(id) ?? 0)) return [id, numbers]
      const prefix = freePrefix(settings, given)
      given.add(prefix)
      return [id, { prefix, from: 1, to: MOST_NUMBERS }]
    }),
  )
}

/**
 * The settings of a day as another system recorded it: the office's own, with the counters that the log tells of, and without what
 * would have kept anyone from a ticket who had one.
 */
export function daySettings(
  settings: OfficeSettings,
  day: Readonly<{ tickets: ReadonlyMap<ServiceId, number>; counters: readonly LogCounter[] }>,
): OfficeSettings {
  const ranges = roomyRanges(settings, day.tickets)
  return {
    ...settings,
    services: settings.services.map((service) =>
      day.tickets.has(service.id)
        ? {
            ...service,
            numbers: ranges.get(service.id) ?? service.numbers,
            closed: false,
            hours: null,
            cap: null,
            stopsWhenFull: false,
          }
        : service,
    ),
    counters: [...settings.counters, ...day.counters.map(counterOf)],
  }
}
