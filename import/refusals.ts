/** Why a row of a log is not brought in. The list is closed. */
export const REFUSAL_REASONS = [
  'unreadable',
  'untrue',
  'unknown-category',
  'day-not-over',
  'day-known',
  'too-many-at-once',
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export const REFUSAL_WORDS = {
  unreadable: 'cannot be read',
  untrue: 'cannot be true',
  'unknown-category': 'of a category that is no service here: name it in the map',
  'day-not-over': 'of today or later: only days that are over are history',
  'day-known': 'of a day that the journal knows already',
  'too-many-at-once': 'of more visitors at counters at once than an office can have counters',
} as const satisfies Record<RefusalReason, string>

export type RefusedRow = Readonly<{ line: number; reason: RefusalReason; why: string }>
