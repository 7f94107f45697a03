import type { Command } from '#contract/commands.ts'
import type { EventBody, OfficeEvent } from '#contract/events.ts'
import type { Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { decide } from '../decide.ts'
import { nextDue } from '../due.ts'
import { evolve } from '../evolve.ts'
import { type Office, servicesOf } from '../office.ts'
import { inLine } from '../ticket.ts'
import { type Agenda, createAgenda } from './agenda.ts'
import type { DayScript, DeskScript, Lines, ScriptedVisit } from './script.ts'

/** A visitor in the building, and how far their script has come. */
export type Visitor = {
  readonly visit: ScriptedVisit
  /** The visit's place in the script. */
  readonly place: number
  ticket: number
  calls: number
  /** Stays that each errand of the ticket has had. */
  stays: number[]
  /** Will not be at a counter any more. */
  lost: boolean
}

/** A clerk at a counter. */
export type Desk = {
  readonly script: DeskScript
  /** Whatever may be called here. */
  services: ReadonlySet<ServiceId>
  helps: boolean
  /** From a call until the desk is cleared. */
  busy: boolean
  /** About to press the button. */
  looking: boolean
  /** Has a reason to look up now. */
  roused: boolean
  /** When the clerk will look at the clock. */
  looksAt: number
  /** Has gone home. */
  over: boolean
  /** When the break that has begun is over. */
  awayUntil: number
  breaksTaken: number
}

/** An office of the core alone, at the instant of what happens just now. */
export type Play = {
  office: Office
  now: Instant
  readonly agenda: Agenda
  readonly events: OfficeEvent[]
  readonly visitors: Map<TicketNumber, Visitor>
  readonly desks: readonly Desk[]
  readonly lines: Lines
  /** What the time itself may have brought about: someone is back, or a counter calls by itself. */
  isDue: boolean
  readonly callsByItself: boolean
  /** Somebody is to be back after so many calls. */
  countsCalls: boolean
  /** Visitors who got no ticket, by their places in the script. */
  readonly turnedAway: number[]
  /** Lines that have somebody new, since counters last looked; `null`: any may have. */
  woken: Set<ServiceId> | null
}

const deskOf = (script: DeskScript, settings: OfficeSettings): Desk => ({
  script,
  ...skillsOf(script, settings),
  busy: false,
  looking: false,
  roused: false,
  looksAt: Number.POSITIVE_INFINITY,
  over: false,
  awayUntil: 0,
  breaksTaken: 0,
})

function skillsOf({ counter }: DeskScript, { counters }: OfficeSettings): Pick<Desk, 'services' | 'helps'> {
  const settings = counters.find(({ id }) => id === counter)
  if (!settings) throw new Error(`the script has a counter ${counter} that the office has not`)
  return { services: new Set([...servicesOf(settings), ...settings.delivers]), helps: settings.helps.length > 0 }
}

export function beginPlay({ at, opened, desks, lines }: DayScript): Play {
  const first: OfficeEvent = { at, by: null, body: opened }
  return {
    office: evolve(null, first),
    now: at,
    agenda: createAgenda(),
    events: [first],
    visitors: new Map(),
    desks: desks.map((desk) => deskOf(desk, opened.settings)),
    lines,
    isDue: false,
    callsByItself: opened.settings.counters.some(({ autoCallSeconds }) => autoCallSeconds !== null),
    countsCalls: false,
    turnedAway: [],
    woken: new Set(),
  }
}

export function happens(play: Play, body: EventBody): void {
  const event: OfficeEvent = { at: play.now, by: null, body }
  play.office = evolve(play.office, event)
  play.events.push(event)
  expectDue(play, body)
  if ('number' in body && typeof body.number === 'string') wakeFor(play, body.number)
  else if ('counter' in body) play.woken = null
  else if (body.type === 'settings-changed') learnAnew(play, body.settings)
}

function learnAnew(play: Play, settings: OfficeSettings): void {
  play.woken = null
  for (const desk of play.desks) Object.assign(desk, skillsOf(desk.script, settings))
}

/** Notes when it is worth asking what is due, so that it is not asked for nothing. */
function expectDue(play: Play, body: EventBody): void {
  if (play.callsByItself) play.isDue = true
  if (body.type === 'errand-called' && play.countsCalls) play.isDue = true
  if (body.type !== 'errand-missed' || body.returns === null) return
  const { at, afterCalls } = body.returns
  if (at !== null) dueAt(play, at)
  if (afterCalls !== null) play.countsCalls = true
}

const dueAt = (play: Play, at: number): void =>
  play.agenda.plan(at, () => {
    play.isDue = true
  })

/** Whoever calls the lines in which a visitor now stands has reason to look. */
function wakeFor(play: Play, number: TicketNumber): void {
  const ticket = play.office.live.get(number)
  if (!ticket || ticket.at !== null) return
  for (const errand of ticket.errands) {
    if (errand.designation !== null) play.woken = null
    if (inLine(ticket, errand)) play.woken?.add(errand.service)
  }
}

/** The facts that follow from a command; none if the office refuses it. */
export function command(play: Play, wanted: Command): readonly EventBody[] {
  const decision = decide(play.office, wanted, play.now)
  if (!decision.ok) return []
  for (const body of decision.events) happens(play, body)
  return decision.events
}

/** What the time has brought about, as the office's own act. */
export function letTimeAct(play: Play): void {
  if (!play.isDue) return
  play.isDue = false
  for (let due = nextDue(play.office, play.now); due; due = nextDue(play.office, play.now)) happens(play, due)
}

export const later = (play: Play, ms: number, happen: () => void): void => play.agenda.plan(Math.round(play.now + ms), happen)

/** A counter that calls by itself does so when it has been idle for its time. */
export function callsWhenIdle(play: Play, desk: Desk): void {
  const seconds = play.office.counters.get(desk.script.counter)?.settings.autoCallSeconds ?? null
  if (seconds !== null) dueAt(play, play.now + seconds * 1000)
}
