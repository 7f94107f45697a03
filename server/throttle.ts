import type { Instant } from '#contract/primitives.ts'
import { instant } from '#core/time.ts'
import type { SignInWay, WrongTries } from './ports.ts'

/** After so many wrong tries in a row a subject is locked, twice as long at each further one. */
const WRONG_IN_A_ROW = 5
const FIRST_LOCK_MS = 60_000
const LONGEST_LOCK_MS = 3_600_000

/** And no source may be wrong more often than this, whomever it tries. */
const WRONG_FROM_SOURCE = { count: 20, withinMs: 600_000 } as const

/** Longer than any lock: a run that has not been tried for so long is forgotten. */
const RUNS_KEPT_MS = 24 * 3_600_000

/** Whose secret is tried, and where from. */
export type Tried = Readonly<{ subject: string; source: string }>

/** A try that may be judged. It counts as wrong until it is said to have been right, so that many at once are no way around. */
export type Judgeable = Readonly<{ ok: true; locks: boolean; wasRight: () => void }>
export type Throttled = Readonly<{ ok: false; waitMs: number }>

/** Slows whoever guesses down: by the clock that is handed in, and over a restart. */
export type Throttle = Readonly<{
  begin: (tried: Tried, now: Instant) => Judgeable | Throttled
  lockedUntil: (subject: string, now: Instant) => Instant | null
  release: (subject: string) => void
}>

const lockMs = (wrong: number): number =>
  wrong < WRONG_IN_A_ROW ? 0 : Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** (wrong - WRONG_IN_A_ROW))

export function createThrottle(tries: WrongTries): Throttle {
  const sourceWaitMs = (source: string, now: Instant): number => {
    const { count, withinMs } = WRONG_FROM_SOURCE
    const since = tries.from(source, instant(Math.max(0, now - withinMs)))
    const oldest = since.at(-count)
    return oldest === undefined ? 0 : oldest + withinMs - now
  }
  const release = (subject: string): void => tries.setRun(subject, { wrong: 0, lockedUntil: instant(0) })

  return {
    begin: ({ subject, source }, now) => {
      tries.forget({
        tries: instant(Math.max(0, now - WRONG_FROM_SOURCE.withinMs)),
        runs: instant(Math.max(0, now - RUNS_KEPT_MS)),
      })
      const run = tries.run(subject)
      const waitMs = Math.max(run.lockedUntil - now, sourceWaitMs(source, now))
      if (waitMs > 0) return { ok: false, waitMs }
      const wrong = run.wrong + 1
      tries.setRun(subject, { wrong, lockedUntil: instant(now + lockMs(wrong)) })
      const id = tries.add(source, now)
      return {
        ok: true,
        locks: lockMs(wrong) > 0,
        wasRight: () => {
          release(subject)
          tries.takeBack(id)
        },
      }
    },
    lockedUntil: (subject, now) => {
      const { lockedUntil } = tries.run(subject)
      return lockedUntil > now ? lockedUntil : null
    },
    release,
  }
}

/** Each way of signing in is counted by itself: wrong passwords from anywhere must not keep a clerk from her counter. */
export const subjectOf = (way: SignInWay, name: string): string => `${way}:${name.trim().toLowerCase()}`

/** Rounded up: who comes back then is not refused again. */
export const secondsOf = (ms: number): number => Math.ceil(ms / 1000)
