import type { Caller } from '../order.ts'
import type { Random } from '../random.ts'
import type { Work } from './at-desk.ts'
import type { Habits } from './habits.ts'
import type { Desk, Hall } from './hall.ts'
import type { Lines } from './lines.ts'
import type { Kind, Stand } from './stand.ts'

/** Who comes for one service: how many in a millisecond. */
export type Stream = Readonly<{ kind: Kind; rate: number }>
/** All who come until an instant, and from the one before on: how many in a millisecond, together and of each kind. */
export type Streams = Readonly<{ until: number; together: number; each: readonly Stream[] }>

/** What a run is drawn from; the streams in order of time. */
export type Chances = Readonly<{ habits: Habits; streams: readonly Streams[]; random: Random }>

export type DeskState = {
  readonly desk: Desk
  readonly caller: Caller & { priorityStreak: number }
  /** It has nobody to call: it looks up when somebody comes whom it calls. */
  isIdle: boolean
  breakAt: number
}
/** A stand that comes into the line at an instant. */
export type Later = Readonly<{ at: number; stand: Stand }>

/** What all runs of a hall have in common, what errands take of a desk by the place of their kind; each puts the people back to where they stand as it begins. */
export type Scene = Readonly<{ hall: Hall; chances: Chances; work: readonly Work[]; lines: Lines }>

/** A hall as one run goes on. */
export type Run = Scene & {
  readonly desks: DeskState[]
  /** Of each desk when it calls next. */
  readonly free: Float64Array
  /** The latest first. */
  readonly later: Later[]
  /** The place of the streams of which the next newcomer comes. */
  part: number
  nextArrival: number
  /** Arrival of the next newcomer at the building: after everyone who is here. */
  order: number
}
