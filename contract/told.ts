import { z } from 'zod'
import { Estimate } from './views/parts.ts'

const WholeMs = z.int().min(0)

/**
 * What was forecast for one errand when its ticket was issued, in whole milliseconds of waiting. `lowMs` to `highMs` is the range in
 * which 80 in 100 such waits end; `soonestMs`, from which "be back by" is reckoned, the wait that 95 in 100 reach.
 */
export const Told = z.object({
  /** Which method forecast it. */
  version: z.string().min(1).max(20),
  waitMs: WholeMs,
  lowMs: WholeMs,
  highMs: WholeMs,
  soonestMs: WholeMs,
  /** What the slip said. */
  shown: Estimate,
  /** Reckoned in the shadow, never shown: the wait of the last person called, and mean service × position ÷ counters. */
  lesMs: WholeMs.nullable(),
  naiveMs: WholeMs.nullable(),
  /** What the correction learns from once the outcome is known. */
  signals: z.array(z.number()).nullable(),
})
export type Told = Readonly<z.infer<typeof Told>>
