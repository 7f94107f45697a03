import { PRIORITY_REASONS, type PriorityReason } from '#contract/words.ts'

/** A booked time gives priority by itself, and is no reason that anybody gives. */
export type GivenReason = Exclude<PriorityReason, 'appointment'>
export const GIVEN_REASONS: readonly GivenReason[] = PRIORITY_REASONS.filter((reason) => reason !== 'appointment')
