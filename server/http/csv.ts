import { stringify } from 'csv-stringify/sync'
import type { DurationSummary, StatisticsRow, StatisticsView } from '#contract/statistics.ts'

const seconds = (summary: DurationSummary | null, of: keyof DurationSummary): number | string =>
  summary === null ? '' : Math.round(summary[of] / 100) / 10

/** Column names carry their units; an empty field is a figure that is not known. */
const COLUMNS: Readonly<Record<string, (row: StatisticsRow) => string | number>> = {
  key: ({ key }) => key,
  name_ja: ({ name }) => name?.ja ?? '',
  name_en: ({ name }) => name?.en ?? '',
  arrivals: ({ arrivals }) => arrivals,
  called: ({ called }) => called,
  served: ({ served }) => served,
  absences: ({ absences }) => absences,
  cancelled: ({ cancelled }) => cancelled,
  lapsed: ({ lapsed }) => lapsed,
  carried: ({ carried }) => carried,
  open: ({ open }) => open,
  wait_mean_s: ({ wait }) => seconds(wait, 'meanMs'),
  wait_median_s: ({ wait }) => seconds(wait, 'medianMs'),
  wait_p90_s: ({ wait }) => seconds(wait, 'p90Ms'),
  wait_max_s: ({ wait }) => seconds(wait, 'maxMs'),
  service_count: ({ service }) => service?.count ?? 0,
  service_mean_s: ({ service }) => seconds(service, 'meanMs'),
  service_median_s: ({ service }) => seconds(service, 'medianMs'),
  service_p90_s: ({ service }) => seconds(service, 'p90Ms'),
  service_max_s: ({ service }) => seconds(service, 'maxMs'),
  within_target: ({ withinTarget }) => (withinTarget === null ? '' : Math.round(withinTarget * 1000) / 1000),
}

/** The rows and their total as CSV, with the byte order mark that spreadsheets need for Japanese. */
export function statisticsCsv({ rows, total }: StatisticsView): string {
  const records = [...rows, total].map((row) => Object.values(COLUMNS).map((column) => column(row)))
  return stringify([Object.keys(COLUMNS), ...records], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
