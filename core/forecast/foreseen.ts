import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { type AfterClosing, PRIORITY_CLASSES, type PriorityClass } from '#contract/words.ts'

/** A wait as it is foreseen from one moment on, in seconds. */
export type Foreseen = Readonly<{
  /** As likely longer as shorter; 80 in 100 end between `low` and `high`, 95 in 100 last at least `soonest`. */
  wait: number
  low: number
  high: number
  soonest: number
  /** The share of runs in which the call comes after closing. */
  lateShare: number
  shown: Estimate
}>

/** What is foreseen of whoever comes now, and what is stored with their ticket. */
export type NextForeseen = Foreseen &
  Readonly<{
    /** The wait of whoever was called last, and mean service × position ÷ counters: never shown. */
    les: number | null
    naive: number | null
    /** What the correction learns from once the outcome is known. */
    signals: readonly number[]
  }>

/** What is foreseen of an office's waits: of whoever comes now for a service, with priority or without, and of each errand in a line, by `waitKey`. */
export type Waits = Readonly<{
  at: Instant
  version: string
  next: Readonly<Record<PriorityClass, ReadonlyMap<ServiceId, NextForeseen>>>
  line: ReadonlyMap<string, Foreseen>
}>

/** Whether the same would be shown of both to everyone. */
export function isShownAlike(before: Waits | null, after: Waits): boolean {
  if (!before) return false
  return PRIORITY_CLASSES.every((of) => isAlike(before.next[of], after.next[of])) && isAlike(before.line, after.line)
}

/** What is no longer shown is no change by itself: whoever is called has left the line by a fact. */
const isAlike = <K>(before: ReadonlyMap<K, Foreseen>, after: ReadonlyMap<K, Foreseen>): boolean =>
  [...after].every(([key, { shown, lateShare }]) => {
    const last = before.get(key)
    return last !== undefined && isSame(last.shown, shown) && lateWord(last.lateShare) === lateWord(lateShare)
  })

const isSame = (a: Estimate, b: Estimate): boolean => JSON.stringify(a) === JSON.stringify(b)

/** From which chance of being called after closing that is said, and another day advised (estimate.md). */
const LATE_CHANCE = { possible: 0.2, likely: 0.5 } as const

/** What is said of such a chance. */
export function lateWord(share: number): AfterClosing | null {
  if (share >= LATE_CHANCE.likely) return 'likely'
  return share >= LATE_CHANCE.possible ? 'possible' : null
}

/** Names an errand of a ticket. */
export const waitKey = (number: string, errand: number): string => `${number}/${errand}`
