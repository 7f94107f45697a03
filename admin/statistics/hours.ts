import type { StatisticsRow } from '#contract/statistics.ts'
import type { StatisticsCut } from '#contract/words.ts'

const nothingAt = (key: string): StatisticsRow => ({
  key,
  name: null,
  arrivals: 0,
  called: 0,
  served: 0,
  absences: 0,
  cancelled: 0,
  lapsed: 0,
  carried: 0,
  open: 0,
  wait: null,
  service: null,
  withinTarget: null,
})

/** Hours in which nobody came have no row in the report; between the first and the last they are drawn as what they are: nobody. */
export function withEmptyHours(rows: readonly StatisticsRow[], by: StatisticsCut): readonly StatisticsRow[] {
  const hours = rows.map(({ key }) => Number(key))
  const [first, last] = [Math.min(...hours), Math.max(...hours)]
  if (by !== 'hour' || !Number.isInteger(first) || !Number.isInteger(last)) return rows
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const key = String(first + place)
    return rows.find((row) => row.key === key) ?? nothingAt(key)
  })
}
