import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { BreakReason } from '#contract/words.ts'
import { type Counter, type Office, openCountersFor, servicesOf } from '../office.ts'
import { isPlannedBreak } from './planned.ts'

/** What whoever leads the floor could do with one counter at once. */
export type Measure = Readonly<
  | { kind: 'open' | 'call-back' | 'close'; counter: CounterId }
  /** It turns first to a service; `move` where it has not called it at all so far. */
  | { kind: 'first' | 'move'; counter: CounterId; service: ServiceId }
>

/** Everything that could be tried as things stand; `worst` is the line that waits longest. */
export const measuresFor = (office: Office, worst: ServiceId | null, now: Instant): readonly Measure[] =>
  [...office.counters.values()].flatMap((counter) => measuresOf(office, counter, { worst, now }))

function measuresOf(
  office: Office,
  counter: Counter,
  { worst, now }: Readonly<{ worst: ServiceId | null; now: Instant }>,
): readonly Measure[] {
  const { id } = counter.settings
  switch (counter.state) {
    case 'closed':
      return isPlannedBreak(office, counter, now) ? [] : [{ kind: 'open', counter: id }]
    case 'paused':
      return isAtRest(office, counter, now) ? [] : [{ kind: 'call-back', counter: id }]
    case 'open':
      return [...turningTo(counter, worst), ...(isLast(office, counter) ? [] : [{ kind: 'close' as const, counter: id }])]
    default:
      return counter.state satisfies never
  }
}

/** Whoever rests is left in peace, until the time they gave is over. */
const AT_REST: ReadonlySet<BreakReason | null> = new Set<BreakReason>(['lunch', 'rest'])

function isAtRest(office: Office, counter: Counter, now: Instant): boolean {
  const until = counter.pause?.until ?? null
  if (until !== null && until <= now) return false
  return AT_REST.has(counter.pause?.reason ?? null) || isPlannedBreak(office, counter, now)
}

function turningTo({ settings }: Counter, service: ServiceId | null): readonly Measure[] {
  if (service === null || settings.ranks[0]?.includes(service)) return []
  return [{ kind: servicesOf(settings).includes(service) ? 'first' : 'move', counter: settings.id, service }]
}

const isLast = (office: Office, { settings }: Counter): boolean =>
  servicesOf(settings).some((service) => openCountersFor(office, service).length < 2)

/** The office as if that had been done; the one handed in stays as it is. */
export function officeWith(office: Office, measure: Measure, now: Instant): Office {
  const counter = office.counters.get(measure.counter)
  if (!counter) return office
  return { ...office, counters: new Map(office.counters).set(measure.counter, changed(counter, measure, now)) }
}

function changed(counter: Counter, measure: Measure, now: Instant): Counter {
  switch (measure.kind) {
    case 'open':
    case 'call-back':
      return { ...counter, state: 'open', since: now, idleSince: now, pause: null }
    case 'close':
      return { ...counter, state: 'closed', since: now, idleSince: null, pause: null }
    case 'first':
    case 'move':
      return { ...counter, settings: { ...counter.settings, ranks: [[measure.service], ...counter.settings.ranks] } }
    default:
      return measure satisfies never
  }
}
