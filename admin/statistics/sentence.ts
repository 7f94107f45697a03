import { calendarDayText } from '#client/day-text.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import { localText, type Say, wordsIn } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { StatisticsRow, StatisticsView } from '#contract/statistics.ts'
import type { Language, StatisticsCut } from '#contract/words.ts'
import { durationFigure, shareFigure } from './figure-text.ts'

/** 「11月23日(月)」, 「11月16日(月)から11月20日(金)まで」, or that today is not over. */
export function daysText({ from, to }: Pick<StatisticsView, 'from' | 'to'>, today: Day, language: Language): string {
  const [first, last] = [calendarDayText(from, language), calendarDayText(to, language)]
  if (from !== to) return wordsIn(language, statisticsWords.range, { from: first, to: last })
  return wordsIn(language, from === today ? statisticsWords.todaySoFar : statisticsWords.oneDay, { day: first })
}

/** The report in words, as a manager would say it to another. `null`: nothing was recorded. */
export function sentence(view: StatisticsView, today: Day, language: Language): string | null {
  const say: Say = (wording, ...params) => wordsIn(language, wording, ...params)
  const { arrivals, wait, withinTarget } = view.total
  if (arrivals === 0) return null
  const days = daysText(view, today, language)
  const received = say(statisticsWords.received, { days, office: localText(view.name, language), n: arrivals })
  if (wait === null) return `${received} ${say(statisticsWords.noneCalled)}`
  const [median, p90, max] = [wait.medianMs, wait.p90Ms, wait.maxMs].map((ms) => durationFigure(ms, language))
  const waited = say(statisticsWords.waited, { median: median ?? '', p90: p90 ?? '', max: max ?? '' })
  const within = say(statisticsWords.within, { target: view.targetMinutes, share: shareFigure(withinTarget, language) })
  return [received, waited, within].join(language === 'en' ? ' ' : '')
}

/** What a row is called: a service, 「3 証明窓口」, 「9時台」, a day. */
export function rowName(row: StatisticsRow, by: StatisticsCut, language: Language): string {
  switch (by) {
    case 'hour':
      return wordsIn(language, statisticsWords.hourOf, { hour: row.key })
    case 'day':
      return calendarDayText(row.key as Day, language)
    case 'counter':
      return row.name ? `${row.key} ${localText(row.name, language)}` : row.key
    case 'service':
      return row.name ? localText(row.name, language) : row.key
    default:
      return by satisfies never
  }
}
