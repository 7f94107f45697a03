import { z } from 'zod'
import { Day, OfficeId } from '#contract/primitives.ts'
import { type Refusal, refuse } from '#contract/refusals.ts'
import { addDays } from '#core/time.ts'
import type { OfficeWriter } from '../office.ts'

const StatisticsQuery = z.strictObject({ office: OfficeId.optional(), from: Day.optional(), to: Day.optional() })

/** Which closed days of which offices; `lasting` when no day of it is still to come. */
export type Asked = Readonly<{ offices: readonly OfficeWriter[]; from: Day; to: Day; lasting: boolean }>

/** One ward's year, or five weeks of all ten. */
const MOST_DAYS = 366
const USUAL_DAYS = 28
const DAY_MS = 86_400_000

const daysIn = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1

/** What is asked of the statistics, or why it cannot be answered. Without days, the last four weeks. */
export function readAsked(query: unknown, offices: ReadonlyMap<string, OfficeWriter>): Asked | Refusal {
  const parsed = StatisticsQuery.safeParse(query)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refuse('malformed', `${issue?.path.join('.') || 'query'}: ${issue?.message}`)
  }
  const { office } = parsed.data
  const chosen = [...offices.values()].filter(({ id }) => office === undefined || id === office)
  const [first] = chosen
  if (!first) return refuse('unknown-office', office)
  const yesterday = addDays(first.read().office.day, -1)
  const to = parsed.data.to ?? yesterday
  const from = parsed.data.from ?? addDays(to, 1 - USUAL_DAYS)
  if (from > to) return refuse('malformed', 'from: a range must not begin after it ends')
  const days = daysIn(from, to) * chosen.length
  if (days > MOST_DAYS) return refuse('malformed', `from: ${days} days of offices are asked for, ${MOST_DAYS} are the most`)
  return { offices: chosen, from, to, lasting: parsed.data.to !== undefined && to <= yesterday }
}
