import type { Opening } from '#contract/events.ts'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import type { Language, Need, PriorityClass } from '#contract/words.ts'
import { dayOf, instant, minutesMs, startOfDay } from '#core/time.ts'
import { chance, exponential, lognormal, normal, type Random, seededRandom, weighted } from './random.ts'
import * as ward from './ward-parameters.ts'

/** How one errand will go once the visitor is at a counter. `preparationMs` is `null` where no papers are handed over. */
export type ErrandPlan = Readonly<{
  service: ServiceId
  receptionMs: number
  preparationMs: number | null
  deliveryMs: number
  /** Put on hold once in the middle of reception. */
  held: boolean
  /** Sent on from here to another service. */
  sentOnTo: ServiceId | null
}>

/** One visitor: when, for what, and how they will behave. */
export type Visit = Readonly<{
  arrivesAt: Instant
  language: Language
  priority: PriorityClass
  needs: readonly Need[]
  errands: readonly ErrandPlan[]
  /** What happens at the first call: comes, does not come but returns later, or is gone for good. */
  answer: 'comes' | 'returns' | 'gone'
  /** Leaves the queue by phone if not called within so long; `null` stays. */
  leavesAfterMs: number | null
}>

/** What makes a day: how many come, and how often for what first (a service that is not named: `OTHER_SERVICE_WEIGHT`). */
export type DayPlan = Readonly<{
  seed: number
  visitors: number
  firstErrands: ReadonlyMap<string, number>
  /** The share of visitors who have priority. */
  priorityShare?: number
}>

/** Who comes to a ward on one day, in order of arrival. The same seed gives the same day. */
export function wardDay(
  settings: OfficeSettings,
  opening: Opening,
  { seed, visitors, firstErrands, priorityShare = ward.PRIORITY_SHARE }: DayPlan,
): readonly Visit[] {
  const errandWeights = settings.services.map(
    (service) => [service, firstErrands.get(service.id) ?? ward.OTHER_SERVICE_WEIGHT] as const,
  )
  const random = seededRandom(seed)
  const atTheDoor = Math.round(visitors * ward.DOOR_CROWD_SHARE)
  const arrivals = Array.from({ length: visitors }, (_, index) =>
    index < atTheDoor ? doorArrival(random, opening) : dayArrival(random, opening, settings.timeZone),
  )
  return arrivals.sort((a, b) => a - b).map((arrivesAt) => visit(random, arrivesAt, { errandWeights, priorityShare }))
}

export const ordinaryVisitors = ({ counters }: OfficeSettings): number => counters.length * ward.VISITORS_PER_COUNTER

const doorArrival = (random: Random, { from }: Opening): Instant =>
  instant(from + Math.round(minutesMs(ward.DOOR_CROWD_MINUTES) * random()))

/** Drawn again until it falls into the opening hours: a hump's tails are cut off. The last minutes are left free. */
function dayArrival(random: Random, { from, to }: Opening, zone: string): Instant {
  const kinds = [...ward.HUMPS.map((hump) => [hump, hump.weight] as const), [null, ward.EVEN_WEIGHT] as const]
  const last = to - minutesMs(1)
  const midnight = startOfDay(zone, dayOf(zone, from))
  for (;;) {
    const hump = weighted(random, kinds)
    const at = hump ? midnight + (hump.hour + hump.spreadHours * normal(random)) * minutesMs(60) : from + random() * (last - from)
    if (from <= at && at < last) return instant(Math.round(at))
  }
}

type ErrandWeights = readonly (readonly [ServiceSettings, number])[]

function visit(
  random: Random,
  arrivesAt: Instant,
  { errandWeights, priorityShare }: Readonly<{ errandWeights: ErrandWeights; priorityShare: number }>,
): Visit {
  const errands = errandsOf(random, errandWeights)
  return {
    arrivesAt,
    language: weighted<Language>(random, ward.LANGUAGE_WEIGHTS),
    priority: chance(random, priorityShare) ? 'priority' : 'ordinary',
    needs: chance(random, ward.NEED_SHARE) ? [weighted<Need>(random, ward.NEED_WEIGHTS)] : [],
    errands,
    answer: answerToCall(random),
    leavesAfterMs: chance(random, ward.LEAVER_SHARE) ? minutesMs(exponential(random, ward.LEAVER_MEAN_MINUTES)) : null,
  }
}

function answerToCall(random: Random): Visit['answer'] {
  if (!chance(random, ward.NO_SHOW_SHARE)) return 'comes'
  return chance(random, ward.NO_SHOW_RETURN_SHARE) ? 'returns' : 'gone'
}

function errandsOf(random: Random, errandWeights: ErrandWeights): readonly ErrandPlan[] {
  const first = weighted(random, errandWeights)
  const services = errandWeights.map(([service]) => service)
  const further = (ward.FURTHER_ERRANDS.get(first.id) ?? [])
    .filter(([, probability]) => chance(random, probability))
    .flatMap(([id]) => services.filter((service) => service.id === id))
  const plans = [first, ...further].map((service) => plannedErrand(random, service))
  return first.id === 'annai' && chance(random, ward.SENT_ON_SHARE) ? sentOn(random, plans, errandWeights) : plans
}

function sentOn(random: Random, plans: readonly ErrandPlan[], errandWeights: ErrandWeights): readonly ErrandPlan[] {
  const others = errandWeights.filter(([{ id }]) => id !== 'annai')
  if (others.length === 0) return plans
  const to = weighted(random, others)
  return plans.map((plan) => ({ ...plan, sentOnTo: to.id }))
}

/** An errand as it will go: its minutes are drawn around the configured ones. */
export function plannedErrand(random: Random, service: ServiceSettings): ErrandPlan {
  const drawn = lognormal(random, minutesMs(service.minutes), ward.SERVICE_VARIATION)
  const wholeMs = Math.max(ward.SHORTEST_SERVICE_SECONDS * 1000, drawn)
  const { reception, preparation, delivery } = ward.DELIVERY_SPLIT
  return {
    service: service.id,
    receptionMs: service.delivery ? wholeMs * reception : wholeMs,
    preparationMs: service.delivery ? wholeMs * preparation : null,
    deliveryMs: service.delivery ? wholeMs * delivery : 0,
    held: chance(random, ward.HOLD_SHARE),
    sentOnTo: null,
  }
}
