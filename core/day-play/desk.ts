import type { CounterState } from '#contract/words.ts'
import { everyoneInLine } from '../queue.ts'
import { type Errand, inLine, isSettled } from '../ticket.ts'
import { minutesMs } from '../time.ts'
import { attend } from './attend.ts'
import { callsWhenIdle, command, type Desk, later, type Play } from './play.ts'
import type { Break } from './script.ts'

/** Whoever is still expected so long after closing will not come any more. */
const LATEST_MINUTES_AFTER_CLOSING = 120

/** Plans when the clerk has a reason to look up: the beginnings and ends of spans and breaks. */
export function planDesk(play: Play, desk: Desk): void {
  const { open, breaks } = desk.script
  const closing = play.office.opening?.to ?? play.now
  const turns = [
    ...open.flatMap(({ from, to }) => [from, to ?? closing, to ?? closing + minutesMs(LATEST_MINUTES_AFTER_CLOSING)]),
    ...breaks.flatMap(({ from, to }) => [from, to]),
  ]
  for (const at of turns) lookUpAt(play, desk, Math.max(at, play.now))
}

const lookUpAt = ({ agenda }: Play, desk: Desk, at: number): void =>
  agenda.plan(at, () => {
    desk.roused = true
  })

/** What a clerk does who has nobody at the desk: opens, goes, closes, or calls the next. */
export function lookUp(play: Play, desk: Desk): void {
  desk.roused = false
  if (desk.busy) return
  const counter = play.office.counters.get(desk.script.counter)
  if (!counter) throw new Error(`there is no counter ${desk.script.counter}`)
  // The office may have called by itself.
  if (counter.current !== null) {
    attendTo(play, desk)
    return
  }
  const state = wantedState(play, desk)
  if (state !== counter.state) turn(play, desk, state)
  if (state === 'open') beginToCall(play, desk)
}

function turn(play: Play, { script: { counter } }: Desk, to: CounterState): void {
  if (to === 'paused') command(play, { type: 'pause', counter })
  else command(play, { type: to === 'open' ? 'open' : 'close', counter })
}

function wantedState(play: Play, desk: Desk): CounterState {
  const isThere = desk.script.open.some(({ from, to }) => from <= play.now && (to === null ? !isOver(play, desk) : play.now < to))
  if (!isThere) return 'closed'
  if (play.now < desk.awayUntil) return 'paused'
  const { breaks } = desk.script
  for (let next = breaks[desk.breaksTaken]; next && next.from <= play.now; next = breaks[desk.breaksTaken]) {
    desk.breaksTaken += 1
    const until = endOf(next, play.now)
    if (until <= play.now) continue
    desk.awayUntil = until
    lookUpAt(play, desk, until)
    return 'paused'
  }
  return 'open'
}

const endOf = ({ from, to, keeps }: Break, now: number): number => (keeps === 'end' ? to : now + to - from)

/** Who has gone home does not come back for a late transfer. */
function isOver(play: Play, desk: Desk): boolean {
  desk.over ||= isDone(play, desk)
  return desk.over
}

/** Closed, with nobody left whom this counter might call. */
function isDone(play: Play, { services }: Desk): boolean {
  const { opening, live } = play.office
  if (opening === null || play.now < opening.to) return false
  if (isAfterHours(play)) return true
  for (const ticket of live.values()) {
    const isExpected = play.visitors.get(ticket.number)?.lost === false
    const isLeft = (errand: Errand): boolean =>
      (isExpected && !isSettled(errand)) || (ticket.at === null && inLine(ticket, errand))
    if (ticket.errands.some((errand) => services.has(errand.service) && isLeft(errand))) return false
  }
  return true
}

function beginToCall(play: Play, desk: Desk): void {
  if (desk.looking) return
  if (desk.script.lookUpMs === 0) {
    callNext(play, desk)
    return
  }
  desk.looking = true
  later(play, desk.script.lookUpMs, () => {
    desk.looking = false
    if (!desk.busy && play.office.counters.get(desk.script.counter)?.state === 'open') callNext(play, desk)
  })
}

function callNext(play: Play, desk: Desk): void {
  const [called] = command(play, { type: 'call-next', counter: desk.script.counter })
  if (called?.type === 'errand-called') attendTo(play, desk)
  else planLook(play, desk)
}

function planLook(play: Play, desk: Desk): void {
  const at = desk.helps && desk.script.watchesClock ? helpsFrom(play, desk) : null
  if (at === null || at >= desk.looksAt) return
  desk.looksAt = at
  play.agenda.plan(at, () => {
    desk.looksAt = Number.POSITIVE_INFINITY
    desk.roused = true
  })
}

/** When somebody in a line that this counter helps will have waited long enough for it; `null`: nobody is there. */
function helpsFrom({ office, now }: Play, { script: { counter } }: Desk): number | null {
  const helps = office.counters.get(counter)?.settings.helps ?? []
  const standing = everyoneInLine(office, now)
  const times = helps.flatMap(({ services, fromMinutes, beforeOwnFromMinutes }) =>
    standing
      .filter(({ errand }) => services.includes(errand.service))
      .map(({ waitsSince }) => waitsSince + minutesMs(Math.min(fromMinutes, beforeOwnFromMinutes ?? fromMinutes))),
  )
  const coming = times.filter((at) => at > now)
  return coming.length === 0 ? null : Math.min(...coming)
}

/** So long after closing that nobody looks for anybody any more. */
const isAfterHours = ({ office: { opening }, now }: Play): boolean =>
  opening === null || now >= opening.to + minutesMs(LATEST_MINUTES_AFTER_CLOSING)

const attendTo = (play: Play, desk: Desk): void =>
  attend(play, desk, () => {
    desk.busy = false
    callsWhenIdle(play, desk)
    desk.roused = true
  })
