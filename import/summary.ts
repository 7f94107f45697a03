import type { Imported } from './import-trace.ts'
import { REFUSAL_REASONS, REFUSAL_WORDS, type RefusedRow } from './refusals.ts'

const LINES_TOLD = 10

const count = (many: number): string => many.toLocaleString('en')
const counted = (many: number, one: string): string => `${count(many)} ${one}${many === 1 ? '' : 's'}`

function refusedFor(refused: readonly RefusedRow[]): readonly string[] {
  return REFUSAL_REASONS.flatMap((reason) => {
    const rows = refused.filter((row) => row.reason === reason)
    if (rows.length === 0) return []
    const told = rows.slice(0, LINES_TOLD).map(({ line, why }) => `    line ${line}: ${why}`)
    const more = rows.length > LINES_TOLD ? [`    and ${count(rows.length - LINES_TOLD)} more`] : []
    return [`  ${count(rows.length)} ${REFUSAL_WORDS[reason]} (${reason})`, ...told, ...more]
  })
}

/** The first and the last of the days, or that there is none. */
const spanned = (days: readonly string[]): string =>
  days.length === 0 ? 'no day' : `${counted(days.length, 'day')}, ${days[0]} to ${days.at(-1)}`

function named(days: readonly string[]): string {
  const told = days.slice(0, LINES_TOLD).join(', ')
  return days.length > LINES_TOLD ? `${told} and ${count(days.length - LINES_TOLD)} more` : told
}

/** What has been brought in and what has not, for the person at the terminal. */
export function summaryLines(done: Imported, { dryRun }: Readonly<{ dryRun: boolean }>): readonly string[] {
  const { rows, passed, visits, days, knownDays, refused, strangeCategories, servers, doubled } = done
  return [
    `${counted(rows, 'row')} read, ${count(visits)} ${dryRun ? 'would be imported' : 'imported'}, ${count(refused.length)} refused` +
      (passed > 0 ? `; ${count(passed)} of other categories were not looked at` : ''),
    `${dryRun ? 'Would bring in' : 'Brought in'} ${spanned(days)}`,
    ...(knownDays.length > 0 ? [`Left alone, as the journal knows them: ${named(knownDays)}`] : []),
    ...(refused.length > 0 ? ['Refused:', ...refusedFor(refused)] : []),
    ...(strangeCategories.size > 0 ? ['Categories that are no service here, and their rows:'] : []),
    ...[...strangeCategories].map(([category, rows]) => `  ${category}: ${count(rows)}`),
    ...(servers.length > 0 ? ['Servers of the log, and their counters in the journal:'] : []),
    ...servers.map(({ server, counter }) => `  ${server} → ${counter}`),
    ...(doubled > 0
      ? [`${counted(doubled, 'visit')} whose server had somebody else at the time: at a counter that is not known`]
      : []),
  ]
}
