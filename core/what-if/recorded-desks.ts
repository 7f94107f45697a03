import type { OfficeEvent } from '#contract/events.ts'
import type { CounterId, Day, Instant } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings } from '#contract/settings.ts'
import type { CounterState } from '#contract/words.ts'
import type { Break, DeskScript } from '../day-play/script.ts'
import { evolve } from '../evolve.ts'
import type { Office } from '../office.ts'
import { nextFor } from '../queue.ts'
import { instantAt } from '../time.ts'

type Span = { from: Instant; to: Instant | null }
type Pause = { from: Instant; to: Instant | null }

/** How long a clerk took from the moment when somebody could be called: after a visitor, or out of an idle moment. */
export type Delay = Readonly<{ counter: CounterId; afterStay: boolean; freedAt: Instant | null; ms: number }>

type DeskTrail = {
  readonly spans: Span[]
  readonly pauses: Pause[]
  /** When the last visitor left, while nobody else has been called. */
  freedAt: Instant | null
  /** Since when somebody could be called. */
  wantedSince: Instant | null
}

export type DeskTrails = Readonly<{ desks: ReadonlyMap<CounterId, DeskTrail>; delays: readonly Delay[] }>

/** How closely a day is looked at: `outline` leaves out how long clerks took to call, which takes the most time to find out. */
export type Look = 'whole' | 'outline'

/** When counters were open and away on a day, and how long their clerks took to call when somebody waited. */
export function deskTrailsOf(events: readonly OfficeEvent[], look: Look): DeskTrails {
  const desks = new Map<CounterId, DeskTrail>()
  const delays: Delay[] = []
  let office: Office | null = null
  for (const event of events) {
    const { at, body } = event
    if (body.type === 'errand-called') noteDelay(delays, deskIn(desks, body.counter), { counter: body.counter, at })
    const held = body.type.startsWith('counter-') && 'counter' in body ? office?.counters.get(body.counter)?.state : undefined
    office = evolve(office, event)
    if (held !== undefined && 'counter' in body) turn(deskIn(desks, body.counter), { office, event, held })
    if (look === 'whole') noteWanted(desks, office, at)
    noteFreed(desks, office, event)
  }
  return { desks, delays }
}

function noteWanted(desks: Map<CounterId, DeskTrail>, office: Office, at: Instant): void {
  for (const [id, { state, current }] of office.counters) {
    const desk = deskIn(desks, id)
    const isFree = state === 'open' && current === null
    desk.wantedSince = isFree && isWanted(office, id, at) ? (desk.wantedSince ?? at) : null
  }
}

function deskIn(desks: Map<CounterId, DeskTrail>, counter: CounterId): DeskTrail {
  const known = desks.get(counter)
  if (known) return known
  const desk: DeskTrail = { spans: [], pauses: [], freedAt: null, wantedSince: null }
  desks.set(counter, desk)
  return desk
}

function isWanted(office: Office, counter: CounterId, at: Instant): boolean {
  const desk = office.counters.get(counter)
  return desk !== undefined && nextFor(office, desk, at) !== null
}

function noteDelay(delays: Delay[], desk: DeskTrail, { counter, at }: { counter: CounterId; at: Instant }): void {
  if (desk.wantedSince !== null) {
    const afterStay = desk.freedAt !== null && desk.wantedSince === desk.freedAt
    delays.push({ counter, afterStay, freedAt: desk.freedAt, ms: at - desk.wantedSince })
  }
  desk.freedAt = null
}

const FREES = ['errand-finished', 'errand-prepared', 'errand-held', 'errand-transferred', 'errand-cancelled', 'errand-redirected']

/** Whoever left a counter by this fact has left it idle since now. */
function noteFreed(desks: Map<CounterId, DeskTrail>, office: Office, { at, body }: OfficeEvent): void {
  if (!FREES.includes(body.type)) return
  for (const [id, { idleSince }] of office.counters) if (idleSince === at) deskIn(desks, id).freedAt = at
}

function turn(
  desk: DeskTrail,
  { office, event: { at, body }, held }: { office: Office; event: OfficeEvent; held: CounterState },
): void {
  const lastPause = desk.pauses.at(-1)
  if (held === 'paused' && lastPause && body.type !== 'counter-paused') lastPause.to ??= at
  if (held === 'closed' && body.type !== 'counter-closed') desk.spans.push({ from: at, to: null })
  if (held !== 'paused' && body.type === 'counter-paused') desk.pauses.push({ from: at, to: null })
  const span = desk.spans.at(-1)
  if (body.type !== 'counter-closed' || !span || !('counter' in body)) return
  // Whoever closes after hours with nobody left to call does so because nobody is left.
  const isDone = office.opening !== null && at >= office.opening.to && !isWanted(office, body.counter, at)
  span.to = isDone ? null : at
}

/** A pause that begins in a planned break is that break, late where the desk was not free. Any other keeps its length. */
function breakOf({ from, to }: Pause, planned: readonly Readonly<{ from: Instant; to: Instant }>[], end: Instant): Break {
  const own = planned.find((each) => from >= each.from && from < each.to)
  const until = to ?? end
  return own ? { from: own.from, to: until, keeps: 'end' } : { from, to: until, keeps: 'length' }
}

export const plannedBreaks = ({ breaks }: CounterSettings, { timeZone }: OfficeSettings, day: Day) =>
  breaks.map(({ from, to }) => ({ from: instantAt(timeZone, day, from), to: instantAt(timeZone, day, to) }))

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Every counter that was open on the day, as it was. */
export function deskScripts({ desks, delays }: DeskTrails, { settings, day, span }: Office): readonly DeskScript[] {
  return settings.counters.flatMap((counter): readonly DeskScript[] => {
    const desk = desks.get(counter.id)
    if (!desk || desk.spans.length === 0) return []
    const idle = delays.filter((each) => each.counter === counter.id && !each.afterStay).map(({ ms }) => ms)
    const planned = plannedBreaks(counter, settings, day)
    return [
      {
        counter: counter.id,
        open: desk.spans,
        breaks: desk.pauses.map((pause) => breakOf(pause, planned, span.to)),
        lookUpMs: median(idle),
        watchesClock: true,
      },
    ]
  })
}
