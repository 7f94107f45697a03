import type { OfficeEvent } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import type { Facts, Journal } from '../ports.ts'

/** So many closed days fill the pools of most services. */
const DAYS_TAUGHT = 15

const FIRST_DAY = '0000-01-01' as Day

/** The facts of an office's last closed days, a day at a time: what was lived here, and what was brought in from another system. */
export function* pastDays(
  office: string,
  { facts, journal }: Readonly<{ facts: Facts; journal: Journal }>,
): Generator<readonly OfficeEvent[]> {
  const today = journal.openDay(office)[0]?.body
  if (today?.type !== 'day-opened') return
  const closed = facts.days(office, FIRST_DAY, today.day).filter((day) => day < today.day)
  for (const day of closed.slice(-DAYS_TAUGHT)) yield journal.ofDay(office, day)
}
