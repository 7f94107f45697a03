import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Instant, OfficeId } from '#contract/primitives.ts'
import { refuse } from '#contract/refusals.ts'
import type { WorkKind } from '#contract/words.ts'
import { type Job, JobId } from '#contract/work.ts'
import type { Clock } from '../clock.ts'
import type { Outcome } from '../office.ts'
import type { Order, PreparedWork, Report } from './kinds.ts'
import { createThread } from './thread.ts'

/** So many of a kind may wait for the one that is under way. */
const MOST_WAITING = 3
/** Answers of an office are kept so long, and no more than so many of them. */
const KEPT_MS = 3_600_000
const MOST_KEPT = 10

/** Long work of all offices, off the thread that answers: one job of a kind at a time, in the order in which they were asked for. */
export type Work = Readonly<{
  /** The same that is under way or done is found again. Refused when too many wait. */
  start: (office: OfficeId, work: PreparedWork) => Outcome<Job>
  /** `null`: this office has no such job, or no longer. */
  read: (office: OfficeId, id: string) => Job | null
  /** The job as it is after that: what is over stays as it was. */
  cancel: (office: OfficeId, id: string) => Job | null
  stop: () => Promise<void>
}>

type Entry = {
  readonly office: OfficeId
  /** What it is reckoned from, by which the same is known. */
  readonly key: string
  readonly begin: Order
  job: Job
  settledAt: Instant | null
}

const isUnderWay = ({ job: { state } }: Entry): boolean => state.is === 'waiting' || state.is === 'running'
const isWorthFinding = (entry: Entry): boolean => isUnderWay(entry) || entry.job.state.is === 'done'

export function createWork({ clock, log }: Readonly<{ clock: Clock; log: Logger }>): Work {
  const entries = new Map<JobId, Entry>()
  const thread = createThread({ onReport: hear, onDeath: bury })

  const ofKind = (kind: WorkKind): readonly Entry[] => [...entries.values()].filter(({ job }) => job.kind === kind)

  function setState(entry: Entry, state: Job['state']): void {
    entry.job = { ...entry.job, state } as Job
    if (!isUnderWay(entry)) entry.settledAt = clock.now()
  }

  /** Whoever is first of a kind has its turn; the others are told how many are before them. */
  function line(kind: WorkKind): void {
    for (const [ahead, entry] of ofKind(kind).filter(isUnderWay).entries()) {
      if (entry.job.state.is === 'running') continue
      setState(entry, ahead === 0 ? { is: 'running', progress: null } : { is: 'waiting', ahead })
      if (ahead === 0) thread.send(entry.begin)
    }
  }

  function hear(report: Report): void {
    const entry = entries.get(report.job)
    if (entry?.job.state.is !== 'running') return
    if (report.is === 'failed') log.error({ err: report.error, job: entry.job.kind, office: entry.office }, 'long work failed')
    const { job: _job, ...state } = report
    // The thread reports of the kind that it was given.
    setState(entry, state.is === 'failed' ? { is: 'failed' } : (state as Job['state']))
    line(entry.job.kind)
  }

  function bury(error: unknown): void {
    log.error({ err: error }, 'the thread for long work died')
    const lost = [...entries.values()].filter(({ job }) => job.state.is === 'running')
    for (const entry of lost) setState(entry, { is: 'failed' })
    for (const kind of new Set(lost.map(({ job }) => job.kind))) line(kind)
  }

  /** Drops what has been kept long enough, and the oldest of an office that has more than its share. */
  function tidy(): void {
    const kept = new Map<OfficeId, number>()
    for (const [id, { office, settledAt }] of [...entries].toReversed()) {
      if (settledAt === null) continue
      const count = (kept.get(office) ?? 0) + 1
      kept.set(office, count)
      if (count > MOST_KEPT || clock.now() - settledAt >= KEPT_MS) entries.delete(id)
    }
  }

  function start(office: OfficeId, { kind, question, input }: PreparedWork): Outcome<Job> {
    tidy()
    const key = JSON.stringify([office, kind, question, input])
    const found = [...entries.values()].find((entry) => entry.key === key && isWorthFinding(entry))
    if (found) return { ok: true, answer: found.job }
    if (ofKind(kind).filter(({ job }) => job.state.is === 'waiting').length >= MOST_WAITING)
      return { ok: false, refusal: refuse('work-queue-full') }
    const id = JobId.parse(randomUUID())
    // The compiler does not see that kind, question and input belong together where the kind is open.
    const job = { id, kind, question, askedAt: clock.now(), state: { is: 'waiting', ahead: 1 } } as Job
    const entry: Entry = { office, key, begin: { do: 'begin', job: id, kind, input } as Order, job, settledAt: null }
    entries.set(id, entry)
    line(kind)
    return { ok: true, answer: entry.job }
  }

  function find(office: OfficeId, id: string): Entry | null {
    tidy()
    const entry = [...entries.values()].find(({ job }) => job.id === id)
    return entry?.office === office ? entry : null
  }

  function cancel(office: OfficeId, id: string): Job | null {
    const entry = find(office, id)
    if (!entry || !isUnderWay(entry)) return entry?.job ?? null
    if (entry.job.state.is === 'running') thread.send({ do: 'cancel', job: entry.job.id })
    setState(entry, { is: 'cancelled' })
    line(entry.job.kind)
    return entry.job
  }

  return { start, read: (office, id) => find(office, id)?.job ?? null, cancel, stop: thread.stop }
}
