import type { OfficeEvent } from '#contract/events.ts'
import type { CounterId, ServiceId } from '#contract/primitives.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import type { UNREPLAYABLE } from '#contract/what-if.ts'
import type { After, DayScript, DeskScript, ErrandScript, OfficeFact, ScriptedVisit, Stay } from '../day-play/script.ts'
import { evolve } from '../evolve.ts'
import type { Office } from '../office.ts'
import { factsOf } from '../statistics.ts'
import { admitting } from './admitting.ts'
import { type Delay, deskScripts, deskTrailsOf, type Look } from './recorded-desks.ts'
import { standingFacts } from './standing.ts'
import { type ErrandTrail, type RecordedStay, type Trail, trailsOf } from './trail.ts'

/** What keeps a day from being replayed. */
export type Unreplayable = (typeof UNREPLAYABLE)[number]

/** A day as it was: who came and worked, and what became of it. */
export type RecordedDay = Readonly<{
  script: DayScript
  facts: readonly ErrandFact[]
  /** Acts of that day that a replay does not repeat. */
  notRepeated: number
}>

const CARRIED_ON = ['settings-changed', 'appointment-booked']

/** What happens whoever works; nobody is turned away who came, so that stops of tickets are left out. */
const isOfficeFact = (event: OfficeEvent): event is OfficeEvent & OfficeFact => CARRIED_ON.includes(event.body.type)

const admittingFact = ({ at, body }: OfficeFact): OfficeFact =>
  body.type === 'settings-changed' ? { at, body: { ...body, settings: admitting(body.settings) } } : { at, body }

/** The script of a day from its journal; else what the journal lacks for it. */
export function recordedDay(
  journal: readonly OfficeEvent[],
  look: Look = 'whole',
): Readonly<{ ok: true; day: RecordedDay } | { ok: false; lacks: Unreplayable }> {
  const [first] = journal
  if (first?.body.type !== 'day-opened' || first.body.opening === null) return { ok: false, lacks: 'not-open' }
  if (first.body.imported !== null) return { ok: false, lacks: 'imported' }
  const office = journal.reduce<Office | null>(evolve, null)
  const events = standingFacts(journal)
  const trails = trailsOf(events)
  const deskTrails = deskTrailsOf(events, look)
  if (!office || trails.all.length === 0) return { ok: false, lacks: 'nobody-came' }
  const desks = deskScripts(deskTrails, office)
  if (desks.length === 0) return { ok: false, lacks: 'no-counters' }
  const clear = clearingsOf(deskTrails.delays, desks)
  const usual = usualErrands(
    trails.all.flatMap(({ errands }) => [...errands.values()]),
    clear,
  )
  const script: DayScript = {
    at: first.at,
    opened: { ...first.body, settings: admitting(first.body.settings) },
    visits: trails.all.flatMap((trail) => visitOf(trail, { clear, usual })),
    desks,
    facts: events.filter(isOfficeFact).map(admittingFact),
    lines: 'shared',
  }
  return { ok: true, day: { script, facts: factsOf(office), notRepeated: trails.notRepeated.count } }
}

/** How long each clerk took to clear the desk: as seen after that very visitor, else as is usual at that counter. */
type Clearings = (stay: RecordedStay) => number

function clearingsOf(delays: readonly Delay[], desks: readonly DeskScript[]): Clearings {
  const lookUp = new Map(desks.map(({ counter, lookUpMs }) => [counter, lookUpMs]))
  const seen = new Map<string, number>()
  const lists = new Map<CounterId, number[]>()
  for (const { counter, afterStay, freedAt, ms } of delays) {
    if (!afterStay) continue
    const clear = Math.max(0, ms - (lookUp.get(counter) ?? 0))
    seen.set(`${counter} ${freedAt}`, clear)
    lists.set(counter, [...(lists.get(counter) ?? []), clear])
  }
  const usual = new Map([...lists].map(([counter, list]) => [counter, list.reduce((sum, ms) => sum + ms, 0) / list.length]))
  return ({ counter, leftAt }) => seen.get(`${counter} ${leftAt}`) ?? usual.get(counter) ?? 0
}

type Known = Readonly<{ clear: Clearings; usual: ReadonlyMap<ServiceId, readonly Stay[]> }>

function visitOf(trail: Trail, known: Known): readonly ScriptedVisit[] {
  const errands = [...trail.errands.values()].filter(({ dropped }) => !dropped).map((errand) => errandOf(errand, known))
  if (errands.length === 0) return []
  const leavesAfterMs = trail.leftAt === null ? null : trail.leftAt - trail.visit.arrivesAt
  return [{ ...trail.visit, priority: trail.priority, tickets: [errands], misses: trail.misses, leavesAfterMs }]
}

const isWhole = (stays: readonly Readonly<{ after: After }>[]): boolean =>
  ['finished', 'cancelled'].includes(stays.at(-1)?.after.is ?? '')

const atDeskMs = (stays: readonly Stay[]): number => stays.reduce((sum, stay) => sum + stay.atDeskMs, 0)

/** Of each service the errand of that day that was neither short nor long. */
function usualErrands(errands: readonly ErrandTrail[], clear: Clearings): ReadonlyMap<ServiceId, readonly Stay[]> {
  const whole = Map.groupBy(
    errands.filter(({ stays }) => isWhole(stays)),
    ({ service }) => service,
  )
  return new Map(
    [...whole].map(([service, list]) => {
      const ascending = list.map(({ stays }) => staysAs(stays, clear)).toSorted((a, b) => atDeskMs(a) - atDeskMs(b))
      return [service, ascending[Math.floor(ascending.length / 2)] ?? []] as const
    }),
  )
}

const staysAs = (stays: readonly RecordedStay[], clear: Clearings): readonly Stay[] =>
  stays.map((stay) => ({ walkMs: stay.walkMs, atDeskMs: stay.atDeskMs, after: stay.after, clearMs: clear(stay) }))

const AT_ONCE: Stay = { walkMs: 0, atDeskMs: 0, after: { is: 'finished' }, clearMs: 0 }

/** The stays as they were, and what was not done that day as it is usual for the service. */
function errandOf({ service, stays: recorded }: ErrandTrail, { clear, usual }: Known): ErrandScript {
  const stays = staysAs(recorded, clear)
  if (isWhole(stays)) return { service, stays }
  const rest = (usual.get(service) ?? []).slice(stays.length)
  return { service, stays: [...stays, ...(rest.length > 0 ? rest : [AT_ONCE])] }
}
