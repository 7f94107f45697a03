import type { Day } from '#contract/primitives.ts'
import type { StatisticsView } from '#contract/statistics.ts'

/** How far back the last working day is looked for: past the longest holidays of the year. */
export const LOOK_BACK_DAYS = 14

/** The day a manager asks about in the morning: the last one before today on which anyone came, else today. */
export function usualDay({ rows }: Pick<StatisticsView, 'rows'>, today: Day): Day {
  const days = rows.filter(({ key, arrivals }) => key < today && arrivals > 0).map(({ key }) => key)
  return (days.sort().at(-1) as Day | undefined) ?? today
}
