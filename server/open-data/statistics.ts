import type { Day, LocalText } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact, StatisticsRow } from '#contract/statistics.ts'
import { cutFacts, statisticsRow } from '#core/statistics.ts'
import { minutesOf } from '#core/time.ts'
import type { Columns } from './columns.ts'

/** What became of one service's errands on one closed day. */
export type DayOfService = Readonly<{
  office: Pick<OfficeSettings, 'id' | 'name' | 'target'>
  day: Day
  name: LocalText | null
  figures: StatisticsRow
}>

/** Of fewer errands than these no figure is told: the mean of one is that visitor's own wait. */
export const FEWEST_TOLD = 5

const isFew = (count: number): boolean => count > 0 && count < FEWEST_TOLD
const told = (count: number): number | null => (isFew(count) ? null : count)

/** Whether there are figures at all, and of enough people. */
const isTold = ({ arrivals, called }: StatisticsRow): boolean => !isFew(arrivals) && called >= FEWEST_TOLD

const minutes = ({ figures }: DayOfService, of: 'meanMs' | 'medianMs' | 'p90Ms'): number | null =>
  figures.wait && isTold(figures) ? Math.round(minutesOf(figures.wait[of]) * 10) / 10 : null

function share({ figures }: DayOfService): number | null {
  const { withinTarget } = figures
  return withinTarget === null || !isTold(figures) ? null : Math.round(withinTarget * 1000) / 1000
}

/** The rows of one closed day: the same figures as in the office's own reports (R1). */
export function daysOfServices(settings: OfficeSettings, day: Day, facts: readonly ErrandFact[]): readonly DayOfService[] {
  return [...cutFacts(facts, 'service', settings.timeZone)].map(([key, cut]) => ({
    office: settings,
    day,
    name: settings.services.find(({ id }) => id === key)?.name ?? null,
    figures: statisticsRow(key, cut, settings.target.minutes),
  }))
}

/** There is no total: it would give away by subtraction what is left out. */
export const STATISTICS_COLUMNS = {
  day: { unit: 'day', of: ({ day }) => day },
  office: { unit: 'code', of: ({ office }) => office.id },
  office_name_ja: { unit: 'words', of: ({ office }) => office.name.ja },
  office_name_en: { unit: 'words', of: ({ office }) => office.name.en },
  service: { unit: 'code', of: ({ figures }) => figures.key },
  service_name_ja: { unit: 'words', of: ({ name }) => name?.ja ?? null },
  service_name_en: { unit: 'words', of: ({ name }) => name?.en ?? null },
  arrivals: { unit: 'errands', of: ({ figures }) => told(figures.arrivals) },
  called: { unit: 'errands', of: ({ figures }) => (isFew(figures.arrivals) ? null : told(figures.called)) },
  wait_mean_min: { unit: 'minutes', of: (row) => minutes(row, 'meanMs') },
  wait_median_min: { unit: 'minutes', of: (row) => minutes(row, 'medianMs') },
  wait_p90_min: { unit: 'minutes', of: (row) => minutes(row, 'p90Ms') },
  target_min: { unit: 'minutes', of: ({ office }) => office.target.minutes },
  within_target: { unit: 'share', of: share },
  few: { unit: 'yes-no', of: ({ figures }) => isFew(figures.arrivals) || isFew(figures.called) },
} as const satisfies Columns<DayOfService>
