import type { Device } from '#contract/devices.ts'
import type { Instant } from '#contract/primitives.ts'
import type { Clock } from './clock.ts'

export type Showing = NonNullable<Device['showing']>
/** `downSince`: since when it has had no line; `null` while it has one, or has never had any. */
export type Seen = Readonly<{ connected: boolean; showing: Showing | null; downMs: number; downSince: number | null }>

/** Which devices have a live line, and what they watch. Not history: a fresh start knows none. */
export type Presence = Readonly<{
  came: (device: string, line: string) => void
  shows: (device: string, line: string, showing: Showing) => void
  went: (device: string, line: string) => void
  /** `downMs` counts from `since`, such as the beginning of today. */
  of: (device: string, since: Instant) => Seen
  forget: (device: string) => void
}>

type Down = Readonly<{ from: number; to: number }>
/** `downSince`: when its last line went; `null` while it has one. */
type Known = { readonly lines: Map<string, Showing | null>; downs: readonly Down[]; downSince: number | null }

/** Longer than any day. */
const DOWNS_KEPT_MS = 2 * 24 * 3_600_000

const overlapMs = ({ from, to }: Down, since: number): number => Math.max(0, to - Math.max(from, since))

export function createPresence(clock: Clock): Presence {
  const devices = new Map<string, Known>()

  function known(device: string): Known {
    const already = devices.get(device)
    if (already) return already
    const fresh: Known = { lines: new Map(), downs: [], downSince: null }
    devices.set(device, fresh)
    return fresh
  }

  return {
    came: (device, line) => {
      const one = known(device)
      const now = clock.now()
      const recent = one.downs.filter(({ to }) => to > now - DOWNS_KEPT_MS)
      one.downs = one.downSince === null ? recent : [...recent, { from: one.downSince, to: now }]
      one.downSince = null
      one.lines.set(line, null)
    },
    shows: (device, line, showing) => {
      const { lines } = known(device)
      // Set anew, so that what was asked for last stands last.
      lines.delete(line)
      lines.set(line, showing)
    },
    went: (device, line) => {
      const one = devices.get(device)
      if (one?.lines.delete(line) && one.lines.size === 0) one.downSince = clock.now()
    },
    of: (device, since) => {
      const one = devices.get(device)
      if (!one) return { connected: false, showing: null, downMs: 0, downSince: null }
      const downs = one.downSince === null ? one.downs : [...one.downs, { from: one.downSince, to: clock.now() }]
      return {
        connected: one.lines.size > 0,
        showing: [...one.lines.values()].findLast((showing) => showing !== null) ?? null,
        downSince: one.downSince,
        downMs: downs.reduce((sum, down) => sum + overlapMs(down, since), 0),
      }
    },
    forget: (device) => {
      devices.delete(device)
    },
  }
}
