import { z } from 'zod'
import { Day, Instant, LocalText, OfficeId, ServiceId } from './primitives.ts'

const Share = z.number().min(0).max(1)
const Ms = z.number().min(0)

/**
 * How near the forecasts of at least one visitor were. An error is forecast less outcome, so that a bias above 0 says that too much was
 * told. Shares are 0 to 1.
 */
export const Score = z.object({
  count: z.int().min(1),
  /** Mean absolute error, and mean error. */
  maeMs: Ms,
  biasMs: z.number(),
  /** The same beside what was reckoned in the shadow, of visitors for whom all three said something; `null`: there were none. */
  compared: z
    .object({
      count: z.int().min(1),
      maeMs: z.object({ ours: Ms, les: Ms, naive: Ms }),
      biasMs: z.object({ ours: z.number(), les: z.number(), naive: z.number() }),
      /** Our mean absolute error as a share of theirs; `null`: theirs is 0. */
      ofTheirs: z.object({ les: Ms.nullable(), naive: Ms.nullable() }),
    })
    .nullable(),
  /** Share of the waits within their 80 % range. */
  inRange: Share,
  /** Who was shown a wait: called within it, before it began, after it ended. `null`: nobody was. */
  shown: z.object({ count: z.int().min(1), within: Share, early: Share, late: Share }).nullable(),
  /** Who could leave the hall until a time, by what was known at the issue: called before it. `null`: nobody could. */
  away: z.object({ count: z.int().min(1), tooSoon: Share }).nullable(),
})
export type Score = Readonly<z.infer<typeof Score>>

/** Visitors who were told a wait and are not scored: still waiting, never called, stopped in waiting, or with nothing to wait for. */
export const LEFT_OUT = ['waiting', 'uncalled', 'interrupted', 'at-once'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** What was told when tickets were issued against what happened, over days of one office. Only parts with a visitor are listed. */
export const ScorecardView = z.object({
  office: OfficeId,
  name: LocalText,
  from: Day,
  to: Day,
  at: Instant,
  /** Errands of which a wait was told; they are scored or left out. */
  told: z.int().min(0),
  leftOut: z.record(z.enum(LEFT_OUT), z.int().min(0)),
  total: Score.nullable(),
  /** By the line that the forecast was about. */
  services: z.array(z.object({ service: ServiceId, name: LocalText.nullable(), score: Score })),
  days: z.array(z.object({ day: Day, score: Score })),
  /** From the shortest to the longest forecast, with the shortest and longest in each; none of fewer than five visitors. */
  fifths: z.array(z.object({ fromMs: Ms, toMs: Ms, score: Score })),
  versions: z.array(z.object({ version: z.string(), score: Score })),
})
export type ScorecardView = Readonly<z.infer<typeof ScorecardView>>
