import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandScript, Miss, ScriptedVisit, Stay } from '#core/day-play/script.ts'
import { minutesMs } from '#core/time.ts'
import type { Random } from './random.ts'
import { type ErrandPlan, plannedErrand, type Visit } from './ward-day.ts'
import * as ward from './ward-parameters.ts'

const MISS = { recalledAfterMs: ward.RECALL_SECONDS * 1000, missedAfterMs: (ward.RECALL_SECONDS + ward.ABSENT_SECONDS) * 1000 }
const MISSES = {
  comes: [],
  returns: [{ ...MISS, backAfterMs: minutesMs(ward.NO_SHOW_RETURN_MINUTES) }],
  gone: [{ ...MISS, backAfterMs: null }],
} as const satisfies Record<Visit['answer'], readonly Miss[]>

const stay = (atDeskMs: number, after: Stay['after']): Stay => ({
  walkMs: ward.WALK_SECONDS * 1000,
  atDeskMs,
  after,
  clearMs: ward.CLEAR_DESK_SECONDS * 1000,
})

/** What is done at the counters for an errand, stay by stay; where the visitor is sent on, with what is done there. */
function staysOf(plan: ErrandPlan, planOf: (service: ErrandPlan['service']) => ErrandPlan): readonly Stay[] {
  if (plan.held) {
    const half = { ...plan, held: false, receptionMs: plan.receptionMs / 2 }
    const first = stay(half.receptionMs, { is: 'held', backAfterMs: minutesMs(ward.HOLD_MINUTES) })
    return [first, ...staysOf(half, planOf)]
  }
  if (plan.sentOnTo !== null)
    return [stay(plan.receptionMs, { is: 'sent-on', to: plan.sentOnTo }), ...staysOf(planOf(plan.sentOnTo), planOf)]
  if (plan.preparationMs === null) return [stay(plan.receptionMs, { is: 'finished' })]
  return [stay(plan.receptionMs, { is: 'prepared', readyAfterMs: plan.preparationMs }), stay(plan.deliveryMs, { is: 'finished' })]
}

const script = (visit: Visit, tickets: ScriptedVisit['tickets']): ScriptedVisit => ({
  arrivesAt: visit.arrivesAt,
  language: visit.language,
  priority: visit.priority === 'priority' ? 'staff-decision' : null,
  needs: visit.needs,
  tickets,
  misses: [],
  entry: null,
  leavesAfterMs: null,
})

/** A visitor as they come to a ward, with all that simulated visitors and clerks do; `strangers` draws what is done where they are sent. */
export function livedVisit(settings: OfficeSettings, visit: Visit, strangers: Random): ScriptedVisit {
  const planOf = (id: ErrandPlan['service']): ErrandPlan => {
    const service = settings.services.find((candidate) => candidate.id === id)
    if (!service) throw new Error(`${settings.id} has no service ${id}`)
    return plannedErrand(strangers, service)
  }
  const errands = visit.errands.map((plan): ErrandScript => ({ service: plan.service, stays: staysOf(plan, planOf) }))
  return { ...script(visit, [errands]), misses: MISSES[visit.answer], leavesAfterMs: visit.leavesAfterMs }
}

const idealErrand = ({ service, receptionMs, deliveryMs }: ErrandPlan): ErrandScript => ({
  service,
  stays: [{ walkMs: 0, atDeskMs: receptionMs + deliveryMs, after: { is: 'finished' }, clearMs: 0 }],
})

/** A visitor who comes when called and stays, and is served in one go: with one ticket for all errands, or a new one for each. */
export function idealVisit(visit: Visit, way: 'one ticket' | 'a ticket each'): ScriptedVisit {
  const errands = visit.errands.map(idealErrand)
  return script(visit, way === 'one ticket' ? [errands] : errands.map((errand) => [errand]))
}
