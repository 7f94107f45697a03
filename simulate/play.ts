import type { Opening } from '#contract/events.ts'
import type { CounterId, Day, ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { clerkAt, type Shift } from './clerk.ts'
import { type DayCount, emptyHall } from './hall.ts'
import { lunchOf } from './lunch.ts'
import { officeApi } from './office-api.ts'
import type { PlayClock } from './play-clock.ts'
import { seededRandom } from './random.ts'
import { type Stage, sleepSeconds } from './stage.ts'
import { visitorsArrive } from './visitors.ts'
import { ordinaryVisitors, plannedErrand, wardDay } from './ward-day.ts'
import { FIRST_ERRAND } from './ward-parameters.ts'

/** A day to be played against a server, in the time of `clock`. */
export type Play = Readonly<{
  url: string
  tokens: Readonly<{ kiosk: string; clerk: string }>
  office: OfficeSettings
  day: Day
  opening: Opening
  seed: number
  /** `null`: an ordinary day of this ward. */
  visitors: number | null
  /** Counters that are left to people at a console. */
  leftAlone: readonly CounterId[]
  clock: PlayClock
  /** Ends the play early and cleanly. */
  stop: AbortSignal
  onProgress: (progress: PlayProgress) => void
  /** Simulated seconds between two reports of progress. */
  progressSeconds: number
}>

export type PlayProgress = Readonly<{ at: number; waiting: number; counted: DayCount }>

/** Plays the day to its end: visitors take tickets by HTTP, clerks act on their live views. Throws what no office would see. */
export async function play(day: Play): Promise<DayCount> {
  const ending = new AbortController()
  const failures: Error[] = []
  const tasks = new Set<Promise<void>>()
  const stage = stageFor(day, {
    signal: AbortSignal.any([day.stop, ending.signal]),
    failed: (error) => {
      failures.push(error)
      ending.abort()
    },
    tasks,
  })

  const visitors = day.visitors ?? ordinaryVisitors(day.office)
  const visits = wardDay(day.office, day.opening, { seed: day.seed, visitors, firstErrands: FIRST_ERRAND })
  const now = day.clock.now()
  const clerks = shifts(day).map((shift) => clerkAt(stage, shift))
  const toldProgress = tellProgress(stage, day)
  const acting = [
    visitorsArrive(
      stage,
      visits.filter(({ arrivesAt }) => arrivesAt >= now),
    ),
    ...clerks,
  ]
  await Promise.all(acting.map((act) => act.catch((error: unknown) => stage.failed(asError(error)))))
  ending.abort()
  await Promise.all([toldProgress, ...tasks])

  const [failure] = failures
  if (failure) throw failure
  return stage.hall.counted()
}

/** Every counter has its clerk, but for those left to people. */
const shifts = ({ office, day, leftAlone }: Play): readonly Shift[] =>
  office.counters
    .map((counter, place) => ({ counter, place, lunch: lunchOf(counter, day, office.timeZone) }))
    .filter(({ counter }) => !leftAlone.includes(counter.id))

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))

function stageFor(
  { url, tokens, office, opening, clock, seed }: Play,
  { signal, failed, tasks }: { signal: AbortSignal; failed: (error: Error) => void; tasks: Set<Promise<void>> },
): Stage {
  const strangers = seededRandom(seed + 1)
  const planOf = (id: ServiceId) => {
    const service = office.services.find((candidate) => candidate.id === id)
    if (!service)
      throw new Error(`${office.id} has no service ${id}: its settings on the server differ from offices/${office.id}.json`)
    return plannedErrand(strangers, service)
  }
  const stage: Stage = {
    url,
    office,
    opening,
    clock,
    signal,
    failed,
    clerkToken: tokens.clerk,
    kiosk: officeApi(url, tokens.kiosk),
    clerk: officeApi(url, tokens.clerk),
    hall: emptyHall(planOf),
    later(seconds, act) {
      const task = sleepSeconds(stage, seconds)
        .then(() => (signal.aborted ? undefined : act()))
        .catch((error: unknown) => failed(asError(error)))
        .finally(() => tasks.delete(task))
      tasks.add(task)
    },
  }
  return stage
}

/** What the public page says beside what was done; the last line is the closing. */
async function tellProgress(stage: Stage, { onProgress, progressSeconds }: Play): Promise<void> {
  const { signal, kiosk, office, hall, failed } = stage
  while (!signal.aborted) {
    const said = await kiosk('read-line', { params: { office: office.id } }).catch((error: unknown) => failed(asError(error)))
    if (!said) return
    if (said.ok) onProgress({ at: said.answer.at, waiting: said.answer.waiting, counted: hall.counted() })
    await sleepSeconds(stage, progressSeconds)
  }
}
