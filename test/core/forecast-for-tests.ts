import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { PriorityClass, Stage } from '#contract/words.ts'
import { decide } from '#core/decide.ts'
import { evolve } from '#core/evolve.ts'
import { waitKey } from '#core/forecast/foreseen.ts'
import { createHabits, type Habits } from '#core/forecast/habits.ts'
import { hallOf } from '#core/forecast/hall.ts'
import { playForward } from '#core/forecast/play.ts'
import type { Office } from '#core/office.ts'
import { everyoneInLine, placesAt } from '#core/queue.ts'
import { seededRandom } from '#core/random.ts'
import { activeErrand } from '#core/ticket.ts'
import { instant } from '#core/time.ts'

/** Seconds of an office in which nothing is left to chance. */
const REST = 120
const PREPARATION = 500
const BREAK = 600
const AT_DESK: Readonly<Record<string, number>> = { shomei: 241, jusho: 607, annai: 173, zei: 389 }
const secondsFor = (service: string, stage: Stage): number => (stage === 'delivery' ? 97 : (AT_DESK[service] ?? 300))

/** Everyone comes, nobody leaves, no counter takes a break, and all takes its time; papers are prepared where they are handed over. */
function withoutChance(delivers: (service: ServiceId) => boolean): Habits {
  const habits = createHabits()
  return {
    ...habits,
    atDesk: {
      ...habits.atDesk,
      work: (service, stage) => ({
        atDesk: { whole: () => secondsFor(service, stage), rest: () => REST },
        preparing: stage === 'reception' && delivers(service) ? 1 : 0,
        preparation: { whole: () => PREPARATION, rest: () => PREPARATION },
      }),
      missing: () => 0,
      drawPause: () => 0,
    },
    breaks: { ...habits.breaks, drawNext: () => Number.POSITIVE_INFINITY, drawRest: () => BREAK },
    patience: { ...habits.patience, drawLeft: () => false },
  }
}

const deliversIn = (office: Office) => (service: ServiceId) => office.services.get(service)?.delivery === true

type ForeseenWaits = Readonly<{ line: Map<string, number>; next: Readonly<Record<PriorityClass, Map<string, number>>> }>

/** One run from this hall, with nothing left to chance and nobody coming: each wait in seconds, by whose it is. */
export function foreseenWaits(office: Office, now: Instant): ForeseenWaits {
  const hall = hallOf(office, now)
  const { line, newcomers } = playForward(
    hall,
    { habits: withoutChance(deliversIn(office)), streams: [], random: seededRandom(1) },
    1,
  )
  const nextOf = (priority: PriorityClass): Map<string, number> =>
    new Map(
      hall.newcomers.flatMap((each, place) =>
        each.priority === priority ? [[each.service, newcomers[place]?.[0] ?? Number.NaN] as const] : [],
      ),
    )
  return {
    line: new Map(hall.line.map(({ key }, place) => [key, line[place]?.[0] ?? Number.NaN])),
    next: { ordinary: nextOf('ordinary'), priority: nextOf('priority') },
  }
}

type Act = Readonly<{ at: number; command: Parameters<typeof decide>[1] }>
type DeskAt = { readonly id: CounterId; free: number; isIdle: boolean }

const HELPS_LOOK_AGAIN_MS = 60_000

/** The same office goes on by its own commands: clerks press next the moment they are free. Each wait in seconds, by whose it is. */
export function livedWaits(begin: Office, now: Instant, untilMs: number): Map<string, number> {
  const waits = new Map<string, number>()
  const acts: Act[] = []
  let office = begin
  const delivers = deliversIn(begin)
  const act = (command: Act['command'], at: number) => {
    const decision = decide(office, command, instant(at))
    if (decision.ok) for (const body of decision.events) office = evolve(office, { at: instant(at), by: null, body })
    return decision
  }
  const lineAt = (id: CounterId, at: number): number => {
    const counter = office.counters.get(id)
    const placeOf = counter && placesAt(office, counter)
    return placeOf ? everyoneInLine(office, instant(at)).filter(({ errand }) => placeOf(errand) !== null).length : 0
  }
  const leaves = (number: TicketNumber, { service, stage }: { service: ServiceId; stage: Stage }, at: number): void => {
    const counter = office.live.get(number)?.at
    if (!counter) throw new Error(`${number} is at no counter`)
    const isPrepared = stage === 'reception' && delivers(service)
    acts.push({ at, command: isPrepared ? { type: 'prepare', number, service } : { type: 'finish', counter } })
    if (isPrepared) acts.push({ at: at + 1000 * PREPARATION, command: { type: 'ready', number, service } })
  }
  const desks = [...office.counters.values()].map(({ settings: { id }, state, current }): DeskAt => {
    if (state === 'closed') return { id, free: Number.NaN, isIdle: false }
    const ticket = current === null ? undefined : office.live.get(current)
    const errand = ticket && activeErrand(ticket)
    if (!ticket || !errand) return { id, free: now, isIdle: false }
    leaves(ticket.number, errand, now + 1000 * REST)
    return { id, free: now + 1000 * REST, isIdle: false }
  })
  for (const { number, errands } of office.live.values())
    for (const { state, service } of errands)
      if (state === 'preparing') acts.push({ at: now + 1000 * PREPARATION, command: { type: 'ready', number, service } })

  function callNext(desk: DeskAt): void {
    const at = desk.free
    desk.isIdle = false
    const decision = act({ type: 'call-next', counter: desk.id }, at)
    const [called] = decision.ok ? decision.events : []
    if (called?.type !== 'errand-called') {
      const helps = office.counters.get(desk.id)?.settings.helps.length ?? 0
      desk.isIdle = true
      desk.free = helps > 0 && lineAt(desk.id, at) > 0 ? at + HELPS_LOOK_AGAIN_MS : Number.POSITIVE_INFINITY
      return
    }
    const errand = office.live.get(called.number)?.errands[called.errand - 1]
    if (!errand) throw new Error('nobody was called')
    const key = waitKey(called.number, called.errand)
    if (!waits.has(key)) waits.set(key, (at - now) / 1000)
    desk.free = at + 1000 * secondsFor(errand.service, errand.stage)
    leaves(called.number, errand, desk.free)
  }

  for (;;) {
    acts.sort((a, b) => a.at - b.at)
    const [first] = acts
    const desk = desks.reduce<DeskAt | null>(
      (least, each) => (each.free < (least?.free ?? Number.POSITIVE_INFINITY) ? each : least),
      null,
    )
    const at = Math.min(first?.at ?? Number.POSITIVE_INFINITY, desk?.free ?? Number.POSITIVE_INFINITY)
    if (!(at <= now + untilMs)) return waits
    if (first && first.at <= at) {
      acts.shift()
      const before = desks.map(({ id }) => lineAt(id, at))
      act(first.command, at)
      for (const [place, each] of desks.entries())
        if (each.isIdle && lineAt(each.id, at) > (before[place] ?? 0)) Object.assign(each, { isIdle: false, free: at })
    } else if (desk) callNext(desk)
  }
}
