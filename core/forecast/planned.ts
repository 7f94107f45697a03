import type { Instant } from '#contract/primitives.ts'
import type { Counter, Office } from '../office.ts'
import { instantAt, minutesMs } from '../time.ts'

export type PlannedBreak = Readonly<{ from: Instant; to: Instant }>

/** Who goes so much before a planned break begins has gone to it. */
const EARLY_MS = minutesMs(20)

/** The planned breaks of a counter, on this day. */
export const plannedBreaks = (
  { day, settings: { timeZone } }: Pick<Office, 'day' | 'settings'>,
  { settings: { breaks } }: Pick<Counter, 'settings'>,
): PlannedBreak[] => breaks.map(({ from, to }) => ({ from: instantAt(timeZone, day, from), to: instantAt(timeZone, day, to) }))

/** The planned break that a counter is on which has paused at an instant; `null`: it is another one. */
export const plannedBreakAt = (office: Office, counter: Counter, at: Instant): PlannedBreak | null =>
  plannedBreaks(office, counter).find(({ from, to }) => from - EARLY_MS <= at && at < to) ?? null

export const isPlannedBreak = (office: Office, counter: Counter, at: Instant): boolean =>
  plannedBreakAt(office, counter, at) !== null
