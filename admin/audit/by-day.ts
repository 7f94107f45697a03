import { dayText } from '#client/time-text.ts'
import type { AuditEntry } from '#contract/audit.ts'
import type { Language } from '#contract/words.ts'

export type RecordedDay = Readonly<{ day: string; entries: readonly AuditEntry[] }>

/** Entries by the day on which they were, in the order in which they come. */
export function byDay(entries: readonly AuditEntry[], timeZone: string, language: Language): readonly RecordedDay[] {
  const days = Map.groupBy(entries, ({ at }) => dayText(at, timeZone, language))
  return [...days].map(([day, its]) => ({ day, entries: its }))
}
