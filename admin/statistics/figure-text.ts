import { durationText } from '#client/time-text.ts'
import { UNKNOWN } from '#client/words/admin.ts'
import { type Figure, statisticsWords } from '#client/words/statistics.ts'
import { countText, wordsIn } from '#client/words.ts'
import type { DurationSummary, StatisticsRow } from '#contract/statistics.ts'
import type { Language } from '#contract/words.ts'

const MINUTE_MS = 60_000

/** How a duration is written below an hour, and in whole minutes from there on: in a sentence with its units, in a table as briefly as its head allows. */
const IN_WORDS = {
  minutes: statisticsWords.minutes,
  hours: (minutes: number, language: Language) => durationText(minutes * MINUTE_MS, language),
} as const
const IN_A_CELL = {
  minutes: statisticsWords.cellMinutes,
  hours: (minutes: number, language: Language) =>
    wordsIn(language, statisticsWords.cellHours, { h: Math.floor(minutes / 60), m: minutes % 60 }),
} as const

/** `4.3分`, from an hour on `1時間12分`, `—` for what is not known. Rounded first, so that no hour has sixty minutes. */
function written(ms: number | null, words: typeof IN_WORDS | typeof IN_A_CELL, language: Language): string {
  if (ms === null) return UNKNOWN
  const tenths = Math.round((ms / MINUTE_MS) * 10) / 10
  if (tenths < 60) return wordsIn(language, words.minutes, { minutes: tenths.toFixed(1) })
  return words.hours(Math.round(ms / MINUTE_MS), language)
}

export const durationFigure = (ms: number | null, language: Language): string => written(ms, IN_WORDS, language)
const durationCell = (ms: number | null, language: Language): string => written(ms, IN_A_CELL, language)

/** `68%`, `—` where nobody was called. Not all is never 100 %, and not none never 0 %. */
export function shareFigure(share: number | null, language: Language): string {
  if (share === null) return UNKNOWN
  const rounded = Math.round(share * 100)
  const honest = share < 1 ? Math.min(rounded, 99) : rounded
  return wordsIn(language, statisticsWords.percent, { share: share > 0 ? Math.max(honest, 1) : honest })
}

const of = (summary: DurationSummary | null, figure: keyof DurationSummary): number | null => summary?.[figure] ?? null

/** Each figure of a row, as it is shown. */
const FIGURE_TEXT = {
  arrivals: ({ arrivals }, language) => countText(arrivals, language),
  called: ({ called }, language) => countText(called, language),
  served: ({ served }, language) => countText(served, language),
  absences: ({ absences }, language) => countText(absences, language),
  cancelled: ({ cancelled }, language) => countText(cancelled, language),
  lapsed: ({ lapsed }, language) => countText(lapsed, language),
  open: ({ open }, language) => countText(open, language),
  waitMean: ({ wait }, language) => durationCell(of(wait, 'meanMs'), language),
  waitMedian: ({ wait }, language) => durationCell(of(wait, 'medianMs'), language),
  waitP90: ({ wait }, language) => durationCell(of(wait, 'p90Ms'), language),
  waitMax: ({ wait }, language) => durationCell(of(wait, 'maxMs'), language),
  withinTarget: ({ withinTarget }, language) => shareFigure(withinTarget, language),
  serviceMean: ({ service }, language) => durationCell(of(service, 'meanMs'), language),
  serviceMedian: ({ service }, language) => durationCell(of(service, 'medianMs'), language),
  serviceP90: ({ service }, language) => durationCell(of(service, 'p90Ms'), language),
  serviceMax: ({ service }, language) => durationCell(of(service, 'maxMs'), language),
} as const satisfies Record<Figure, (row: StatisticsRow, language: Language) => string>

export const figureText = (figure: Figure, row: StatisticsRow, language: Language): string => FIGURE_TEXT[figure](row, language)
