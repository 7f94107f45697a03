import type { ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { ErrandPlan, Visit } from './ward-day.ts'

/** What became of the day so far. */
export type DayCount = Readonly<{
  tickets: number
  calls: number
  served: number
  absences: number
  holds: number
  left: number
  refusals: Readonly<Record<string, number>>
}>

type Visitor = { visit: Visit; plans: Map<ServiceId, ErrandPlan>; called: boolean; held: Set<ServiceId> }

/**
 * The people in the hall: who stands behind which number, and what they still came for. The server knows none of this; it is what
 * a clerk sees by looking up. Numbers that others took (a person trying the kiosk) are strangers: they come when called.
 */
export type Hall = Readonly<{
  enter(number: TicketNumber, visit: Visit): void
  /** Marks the call and tells whether the visitor comes to the counter. */
  comesWhenCalled(number: TicketNumber): boolean
  /** A visitor who missed the call and will be back. */
  comesBack(number: TicketNumber): boolean
  wasCalled(number: TicketNumber): boolean
  plan(number: TicketNumber, service: ServiceId): ErrandPlan
  replan(number: TicketNumber, service: ServiceId, plan: ErrandPlan): void
  /** True once for an errand that is to be put on hold. */
  takesHold(number: TicketNumber, service: ServiceId): boolean
  settle(number: TicketNumber, service: ServiceId): void
  settleAll(number: TicketNumber): void
  /** Errands of these services for which somebody is still expected at a counter. */
  expects(services: readonly ServiceId[]): boolean
  count(kind: Exclude<keyof DayCount, 'refusals'>): void
  refused(code: string): void
  counted(): DayCount
}>

export function emptyHall(strangersPlan: (service: ServiceId) => ErrandPlan): Hall {
  const visitors = new Map<TicketNumber, Visitor>()
  const counts = { tickets: 0, calls: 0, served: 0, absences: 0, holds: 0, left: 0 }
  const refusals = new Map<string, number>()

  const settle = (number: TicketNumber, service: ServiceId): void => void visitors.get(number)?.plans.delete(service)

  return {
    enter(number, visit) {
      const plans = new Map(visit.errands.map((errand) => [errand.service, errand]))
      visitors.set(number, { visit, plans, called: false, held: new Set() })
    },
    comesWhenCalled(number) {
      const visitor = visitors.get(number)
      if (!visitor) return true
      const { answer } = visitor.visit
      const comes = answer === 'comes' || (answer === 'returns' && visitor.called)
      visitor.called = true
      return comes
    },
    comesBack: (number) => visitors.get(number)?.visit.answer === 'returns',
    wasCalled: (number) => visitors.get(number)?.called === true,
    plan(number, service) {
      const known = visitors.get(number)?.plans.get(service)
      if (known) return known
      const drawn = strangersPlan(service)
      visitors.get(number)?.plans.set(service, drawn)
      return drawn
    },
    replan(number, service, plan) {
      settle(number, service)
      visitors.get(number)?.plans.set(plan.service, plan)
    },
    takesHold(number, service) {
      const visitor = visitors.get(number)
      if (!visitor?.plans.get(service)?.held || visitor.held.has(service)) return false
      visitor.held.add(service)
      return true
    },
    settle,
    settleAll: (number) => void visitors.get(number)?.plans.clear(),
    expects: (services) => [...visitors.values()].some(({ plans }) => services.some((service) => plans.has(service))),
    count: (kind) => {
      counts[kind] += 1
    },
    refused: (code) => void refusals.set(code, (refusals.get(code) ?? 0) + 1),
    counted: () => ({ ...counts, refusals: Object.fromEntries(refusals) }),
  }
}
