import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'

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

/** What is foreseen of an office's waits: of whoever comes now for a service, and of each errand in a line, by `waitKey`. */
export type Waits = Readonly<{
  at: Instant
  version: string
  next: ReadonlyMap<ServiceId, NextForeseen>
  line: ReadonlyMap<string, Foreseen>
}>

/** Names an errand of a ticket. */
export const waitKey = (number: string, errand: number): string => `${number}/${errand}`
