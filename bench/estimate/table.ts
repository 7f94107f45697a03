import { PREDICTORS, type Predictor } from './forecasts.ts'
import type { Report } from './report.ts'
import type { Score } from './score.ts'

const NAMES = {
  ours: 'ours',
  les: 'LES, the last wait',
  hol: 'HOL, the head of the line',
  last5: 'mean of the last five',
  naive: 'mean service × position ÷ counters',
} as const satisfies Record<Predictor, string>

const HEAD = ['', 'MAE s', 'RMSE s', 'bias s', '80 % range', 'by fifth of forecast']

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const cells = (name: Predictor, { mae, rmse, bias, coverage, fifths }: Score): readonly string[] => [
  NAMES[name],
  ...[mae, rmse, bias].map((seconds) => seconds.toFixed(1)),
  percent(coverage),
  fifths.map(percent).join('  '),
]
const ratio = (value: number | null): string => (value === null ? 'nothing to compare with' : value.toFixed(3))

/** The report for a terminal: one row per predictor, figures aligned, then the ratios. */
export function reportTable({ n, predictors, ratios }: Report): string {
  const rows = [HEAD, ...PREDICTORS.map((name) => cells(name, predictors[name]))]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const padded = (cell: string, column: number): string =>
    column === 0 || column === HEAD.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return [
    ...rows.map((row) => row.map(padded).join('  ').trimEnd()),
    `n ${n}. MAE of ours ÷ LES ${ratio(ratios.les)}, ÷ naive ${ratio(ratios.naive)}`,
  ].join('\n')
}
