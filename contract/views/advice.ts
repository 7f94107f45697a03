import { z } from 'zod'
import { CounterId, Instant, ServiceId } from '../primitives.ts'

/**
 * What can be done with a counter at once: open it, call it back from its pause, let it turn first to a service that it calls already, or
 * move it to one that it does not.
 */
const ADVICE_KINDS = ['open', 'call-back', 'first', 'move'] as const

const Minutes = z.int().min(1)

/** Within how many minutes nine in ten are called, from their arrival on: as things stand, and then. */
const Change = z.object({ before: Minutes, after: Minutes })

/** The same of one line; `before` is `null` where no counter calls it. */
const LineChange = z.object({ service: ServiceId, before: Minutes.nullable(), after: Minutes })
export type LineChange = Readonly<z.infer<typeof LineChange>>

/** One thing that would help, and what it would cost others. */
export const Advice = z.object({
  kind: z.enum(ADVICE_KINDS),
  counter: CounterId,
  /** The line that it helps most; of `first` and `move` the one that it turns to. */
  line: LineChange,
  /** `null`: more than one in ten are called by no counter, now or then. */
  hall: Change.nullable(),
  /** Minutes of waiting of all who are here and of those who come in the next quarter hour. */
  savedMinutes: z.int().min(0),
  /** The line that would wait at least five minutes longer for it. */
  worse: LineChange.extend({ before: Minutes }).nullable(),
})
export type Advice = Readonly<z.infer<typeof Advice>>

/** What would help now, best first, as of an instant; and the counter that could best be spared, if any. */
export const FloorAdvice = z.object({
  at: Instant,
  measures: z.array(Advice).max(3),
  spare: z.object({ counter: CounterId, hall: Change }).nullable(),
})
export type FloorAdvice = Readonly<z.infer<typeof FloorAdvice>>
