import type { OfficeEvent } from '#contract/events.ts'
import type { Day, Instant, ServiceId, WallTime } from '#contract/primitives.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { evolve } from '#core/evolve.ts'
import { createForecaster } from '#core/forecast/forecaster.ts'
import { createHabits, glimpse, type Habits } from '#core/forecast/habits.ts'
import { hallOf } from '#core/forecast/hall.ts'
import { playForward } from '#core/forecast/play.ts'
import { streamsInto } from '#core/forecast/streams.ts'
import type { Office } from '#core/office.ts'
import { everyoneInLine } from '#core/queue.ts'
import { seededRandom } from '#core/random.ts'
import { factsOf } from '#core/statistics.ts'
import { instantAt, minutesOf } from '#core/time.ts'
import { foresee, toldOf } from '#core/waits.ts'
import { EARLIER, lived, TODAY, ward } from './lived.ts'

export const SERVICE = 'shomei' as ServiceId
/** The first ticket of the service from then on is looked at while its wait is played forward. */
const LOOKED_AT = '12:45' as WallTime
/** On the days before it is enough to learn by. */
const RUNS_EARLIER = 40
const RUNS = 200

/** Minutes from the ticket until there are fewer people ahead, one after the other, and last until its own call. */
export type Path = readonly number[]

/** The moment at which a ticket is taken: how the line goes on in each run, and how it went. */
export type Moment = Readonly<{ number: string; at: Instant; ahead: number; plays: readonly Path[]; went: Path }>

/** A day on which visitors were told what was foreseen when they took their ticket. */
export type ToldDay = Readonly<{ facts: readonly ErrandFact[]; moment: Moment }>

/** The week and the day with the forecaster beside them, as the server has it: it learns from each outcome. */
export function tellWard(): ToldDay {
  const settings = ward()
  const forecaster = createForecaster()
  const habits = createHabits()
  const moment = lookAt(instantAt(settings.timeZone, TODAY, LOOKED_AT), habits)
  let facts: readonly ErrandFact[] = []
  for (const day of [...EARLIER, TODAY]) {
    let office: Office | null = null
    for (const happened of lived(settings, day)) {
      const event = office ? told(happened, office, day) : happened
      const before = glimpse(office, event.body)
      forecaster.happened(event)
      office = evolve(office, event)
      habits.happened(before, event, office)
      moment.happened(office, event)
    }
    if (office) facts = factsOf(office)
  }
  return { facts, moment: moment.seen() }

  function told(event: OfficeEvent, office: Office, day: Day): OfficeEvent {
    const { at, body } = event
    if (body.type !== 'ticket-issued') return event
    if (body.services[0] === SERVICE) moment.comes(office, at)
    foresee(office, forecaster.foresee(at, day === TODAY ? RUNS : RUNS_EARLIER))
    return { ...event, body: { ...body, told: toldOf(office, body, at) } }
  }
}

type Foreseen = Pick<Moment, 'at' | 'ahead' | 'plays'>

/** Looks at one ticket, from the moment before it is taken until its call. */
function lookAt(from: Instant, habits: Habits) {
  let foreseen: Foreseen | null = null
  let mine: Readonly<{ number: string; order: number }> | null = null
  const went: number[] = []
  let isCalled = false

  function follow(office: Office, { at, body }: OfficeEvent, { at: since, ahead }: Foreseen): void {
    if (mine === null || isCalled) return
    const { number, order } = mine
    isCalled = body.type === 'errand-called' && body.number === number
    const left = everyoneInLine(office, at).filter(({ ticket, errand }) => isInLine(errand) && ticket.order < order).length
    const steps = ahead - left + Number(isCalled)
    while (went.length < steps) went.push(minutesOf(at - since))
  }
  return {
    comes: (office: Office, at: Instant): void => {
      if (foreseen === null && at >= from) foreseen = playedFrom(office, at, habits)
    },
    happened: (office: Office, event: OfficeEvent): void => {
      if (foreseen === null) return
      const { body } = event
      if (mine !== null) follow(office, event, foreseen)
      else if (body.type === 'ticket-issued') mine = { number: body.number, order: office.live.get(body.number)?.order ?? 0 }
    },
    seen: (): Moment => {
      if (foreseen === null || mine === null || !isCalled) throw new Error(`nobody was called who came after ${LOOKED_AT}`)
      return { ...foreseen, number: mine.number, went }
    },
  }
}

const isInLine = ({ service, stage }: { service: ServiceId; stage: string }): boolean =>
  service === SERVICE && stage === 'reception'

const UNKNOWN = new Float64Array(RUNS).fill(Number.NaN)

/** The line as it stands, played forward as a forecast plays it. */
function playedFrom(office: Office, at: Instant, habits: Habits): Foreseen {
  const hall = hallOf(office, at)
  const waits = playForward(hall, { habits, streams: streamsInto(hall, habits), random: seededRandom(1) }, RUNS)
  const own = waits.newcomers[hall.services.findIndex(({ id }) => id === SERVICE)] ?? UNKNOWN
  const before = hall.line.flatMap(({ stand }, place) => (isInLine(stand.kind) ? [waits.line[place] ?? UNKNOWN] : []))
  if (before.length === 0) throw new Error(`nobody is ahead of whoever comes for ${SERVICE} at ${LOOKED_AT}`)
  const plays = [...own].flatMap((seconds, run): Path[] => {
    if (!Number.isFinite(seconds)) return []
    const calls = before.map((of) => of[run] ?? Number.NaN).filter((each) => each <= seconds)
    return [[...calls.sort((a, b) => a - b), seconds].map((each) => each / 60)]
  })
  return { at, ahead: before.length, plays }
}
