import { scorecardWords } from '#client/words/scorecard.ts'
import { localText, type Say, wordsIn } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { Score, ScorecardView } from '#contract/scorecard.ts'
import type { Language } from '#contract/words.ts'
import { durationFigure, shareFigure } from '../statistics/figure-text.ts'
import { daysText } from '../statistics/sentence.ts'

/** How much nearer or farther ours is than LES; `null` where nobody can say. */
function besideLes({ compared }: Score, say: Say): string | null {
  const ratio = compared?.ofTheirs.les ?? null
  if (ratio === null) return null
  const percent = Math.round((1 - ratio) * 100)
  if (percent === 0) return say(scorecardWords.same)
  return say(percent > 0 ? scorecardWords.nearer : scorecardWords.farther, { percent: `${Math.abs(percent)}%` })
}

/** How many were called within what they were shown, as a count of people. */
function withinShown({ shown }: Score, say: Say, language: Language): string | null {
  if (shown === null) return null
  const within = Math.round(shown.within * shown.count)
  return say(scorecardWords.within, { n: shown.count, within, share: shareFigure(shown.within, language) })
}

/** The scorecard in words, as a manager would say it to another. `null`: nobody has been scored. */
export function sentence(view: ScorecardView, today: Day, language: Language): string | null {
  const { total } = view
  if (total === null) return null
  const say: Say = (wording, ...params) => wordsIn(language, wording, ...params)
  const off = say(scorecardWords.off, {
    days: daysText(view, today, language),
    office: localText(view.name, language),
    error: durationFigure(total.compared?.maeMs.ours ?? total.maeMs, language),
  })
  const parts = [off, besideLes(total, say), withinShown(total, say, language)].filter((part) => part !== null)
  return parts.join(language === 'en' ? ' ' : '')
}
