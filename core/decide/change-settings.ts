import type { Command } from '#contract/commands.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { type Office, servicesOf } from '../office.ts'
import { isSettled } from '../ticket.ts'
import { type Decision, happened, no } from './decision.ts'

/** Whether any ticket of today, settled or not, or a booked time still to come is for this service. */
function isInUse(office: Office, service: string): boolean {
  const tickets = [...office.live.values(), ...office.settled.values()]
  return (
    tickets.some(({ errands }) => errands.some((errand) => errand.service === service)) ||
    [...office.appointments.values()].some((booked) => booked.service === service && booked.state === 'booked')
  )
}

/** Services for which somebody is in the building or has booked a time. */
const expectedServices = ({ live, appointments }: Office): readonly ServiceId[] => [
  ...[...live.values()].flatMap(({ errands }) => errands.filter((errand) => !isSettled(errand)).map(({ service }) => service)),
  ...[...appointments.values()].filter(({ state }) => state === 'booked').map(({ service }) => service),
]

/** Whether somebody works at this counter, or a visitor is meant for it. */
function isManned(office: Office, counter: string): boolean {
  const { state, current } = office.counters.get(counter as never) ?? { state: 'closed', current: null }
  const isMeant = [...office.live.values()].some(({ errands }) =>
    errands.some(
      (errand) => !isSettled(errand) && errand.designation?.to === 'counter' && errand.designation.counter === counter,
    ),
  )
  return state !== 'closed' || current !== null || isMeant
}

/** What would be lost by the change; `null`: nothing. A service with a history is closed rather than deleted. */
function loss(office: Office, to: OfficeSettings, recorded: readonly string[]): Decision | null {
  const services = new Set<string>(to.services.map(({ id }) => id))
  const counters = new Set<string>(to.counters.map(({ id }) => id))
  const service = [...office.services.values()].find(
    ({ id }) => !services.has(id) && (recorded.includes(id) || isInUse(office, id)),
  )
  if (service) return no('service-in-use', service.name.ja)
  const served = new Set<string>(to.counters.flatMap(servicesOf))
  const stranded = expectedServices(office).find((id) => !served.has(id))
  if (stranded) return no('service-not-served', office.services.get(stranded)?.name.ja ?? stranded)
  const counter = [...office.counters.keys()].find((id) => !counters.has(id) && isManned(office, id))
  return counter === undefined ? null : no('counter-in-use', office.counters.get(counter)?.settings.label ?? counter)
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Other settings, from this moment on: they take the place of those that were read, and nobody in the hall is lost by it (Z1–Z3). */
export function changeSettings(
  office: Office,
  { base, settings, restores, recorded, opening, nextOpening }: Extract<Command, { type: 'change-settings' }>,
): Decision {
  if (base !== office.version) return no('settings-outdated')
  if (settings.id !== office.settings.id) return no('settings-fixed', 'id')
  if (settings.timeZone !== office.settings.timeZone) return no('settings-fixed', 'timeZone')
  if (isSame(settings, office.settings)) return happened()
  return (
    loss(office, settings, recorded) ??
    happened({ type: 'settings-changed', settings, version: base + 1, restores, opening, nextOpening })
  )
}
