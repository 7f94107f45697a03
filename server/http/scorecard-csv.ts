import { stringify } from 'csv-stringify/sync'
import type { Score, ScorecardView } from '#contract/scorecard.ts'

const seconds = (ms: number | undefined): number | string => (ms === undefined ? '' : Math.round(ms / 100) / 10)
const share = (value: number | null | undefined): number | string =>
  value === null || value === undefined ? '' : Math.round(value * 1000) / 1000

/** Column names carry their units; an empty field is a figure that is not known. */
const COLUMNS: Readonly<Record<string, (score: Score) => string | number>> = {
  scored: ({ count }) => count,
  mae_s: ({ maeMs }) => seconds(maeMs),
  bias_s: ({ biasMs }) => seconds(biasMs),
  compared: ({ compared }) => compared?.count ?? 0,
  compared_mae_s: ({ compared }) => seconds(compared?.maeMs.ours),
  les_mae_s: ({ compared }) => seconds(compared?.maeMs.les),
  naive_mae_s: ({ compared }) => seconds(compared?.maeMs.naive),
  compared_bias_s: ({ compared }) => seconds(compared?.biasMs.ours),
  les_bias_s: ({ compared }) => seconds(compared?.biasMs.les),
  naive_bias_s: ({ compared }) => seconds(compared?.biasMs.naive),
  mae_of_les: ({ compared }) => share(compared?.ofTheirs.les),
  mae_of_naive: ({ compared }) => share(compared?.ofTheirs.naive),
  in_80_range: ({ inRange }) => share(inRange),
  shown: ({ shown }) => shown?.count ?? 0,
  in_shown: ({ shown }) => share(shown?.within),
  before_shown: ({ shown }) => share(shown?.early),
  after_shown: ({ shown }) => share(shown?.late),
  could_leave: ({ away }) => away?.count ?? 0,
  called_before_be_back: ({ away }) => share(away?.tooSoon),
}

type Row = Readonly<{ cut: string; key: string; score: Score }>

const rowsOf = ({ total, services, days, fifths, versions }: ScorecardView): readonly Row[] => [
  ...(total ? [{ cut: 'total', key: '', score: total }] : []),
  ...services.map(({ service, score }) => ({ cut: 'service', key: service, score })),
  ...days.map(({ day, score }) => ({ cut: 'day', key: day, score })),
  ...fifths.map(({ fromMs, toMs, score }) => ({
    cut: 'fifth_of_forecast_s',
    key: `${seconds(fromMs)}-${seconds(toMs)}`,
    score,
  })),
  ...versions.map(({ version, score }) => ({ cut: 'version', key: version, score })),
]

/** Every score of every cut as CSV, with the byte order mark that spreadsheets need for Japanese. */
export function scorecardCsv(view: ScorecardView): string {
  const records = rowsOf(view).map(({ cut, key, score }) => [cut, key, ...Object.values(COLUMNS).map((column) => column(score))])
  const columns = ['cut', 'key', ...Object.keys(COLUMNS)]
  return stringify([columns, ...records], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
