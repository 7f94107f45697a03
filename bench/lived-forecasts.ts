import type { OfficeEvent } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { evolve } from '#core/evolve.ts'
import { createForecaster, type Forecaster } from '#core/forecast/forecaster.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { foresee, toldOf } from '#core/waits.ts'
import { livedDay } from '#simulate/lived-day.ts'
import { seededRandom } from '#simulate/random.ts'
import { ordinaryVisitors } from '#simulate/ward-day.ts'

/** A ward as it is lived; `load`: so many times as many visitors as on an ordinary day. */
export type Ward = Readonly<{ settings: OfficeSettings; seed: number; load: number; priorityShare: number }>
export type LivedDay = readonly OfficeEvent[]

/** Weekdays without a holiday. */
const DAYS = [
  '2026-11-09',
  '2026-11-10',
  '2026-11-11',
  '2026-11-12',
  '2026-11-13',
  '2026-11-16',
] as readonly string[] as readonly Day[]

/** The days of a ward: the first only teach its habits, in the next waits are told as well, and those of the last are scored. */
export const daysOf = ({ settings, seed, load, priorityShare }: Ward): readonly LivedDay[] =>
  DAYS.map((day, place) => {
    const visitors = Math.round(ordinaryVisitors(settings) * load)
    return livedDay(settings, { day, seed: seed + place, visitors, priorityShare }).events
  })

/** How many days only teach, and in how many more waits are told before the ones that are scored. */
export const BEFORE = { heard: 2, told: 2 } as const
/** Fewer than the office's 200: that many are only a little nearer. */
const RUNS = 60

/** The day with what the office would have told whoever took a ticket. */
function tellDay(forecaster: Forecaster, day: LivedDay): Office {
  let office: Office | null = null
  for (const event of day) {
    const told = office ? withTold(office, event, forecaster) : event
    forecaster.happened(told)
    office = evolve(office, told)
  }
  if (!office) throw new Error('a day without facts')
  return office
}

function withTold(office: Office, event: OfficeEvent, forecaster: Forecaster): OfficeEvent {
  const { at, body } = event
  if (body.type !== 'ticket-issued') return event
  foresee(office, forecaster.foresee(at, RUNS))
  return { ...event, body: { ...body, told: toldOf(office, body, at) } }
}

/** What became of everyone on the last days, told by an office that has lived the days before. */
export function warmFacts(days: readonly LivedDay[]): readonly ErrandFact[] {
  const forecaster = createForecaster()
  for (const day of days.slice(0, BEFORE.heard)) for (const event of day) forecaster.happened(event)
  return days
    .slice(BEFORE.heard)
    .map((day) => tellDay(forecaster, day))
    .slice(BEFORE.told)
    .flatMap(factsOf)
}

/** The same of the same days, each told by an office that knows nothing but its settings. */
export const coldFacts = (days: readonly LivedDay[]): readonly ErrandFact[] =>
  days.slice(BEFORE.heard + BEFORE.told).flatMap((day) => factsOf(tellDay(createForecaster(), day)))

/** Lived as it was, in an office that has configured wrong minutes for every service: half to twice of what they are. */
export function wronglyConfigured(day: LivedDay, seed: number): LivedDay {
  const random = seededRandom(seed)
  return day.map((event) => {
    if (event.body.type !== 'day-opened') return event
    const { settings } = event.body
    const services = settings.services.map((service) => ({ ...service, minutes: service.minutes * 2 ** (2 * random() - 1) }))
    return { ...event, body: { ...event.body, settings: { ...settings, services } } }
  })
}
