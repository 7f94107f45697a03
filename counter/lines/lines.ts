import { clockText } from '#client/time-text.ts'
import { serviceStateWords } from '#client/words/common.ts'
import { lineWords as words } from '#client/words/counter.ts'
import { wordsIn } from '#client/words.ts'
import type { LineGlance } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Language, ServiceState } from '#contract/words.ts'

export type DeskLines = Readonly<{
  mine: readonly LineGlance[]
  help: readonly LineGlance[]
  others: readonly LineGlance[]
}>

/** Whoever has waited longest first; lines without anyone last, in the office's order. */
const byLongestWait = (a: LineGlance, b: LineGlance): number =>
  (a.longestSince ?? Number.POSITIVE_INFINITY) === (b.longestSince ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a.longestSince ?? Number.POSITIVE_INFINITY) - (b.longestSince ?? Number.POSITIVE_INFINITY)

const isHelped = ({ rank, help }: LineGlance): boolean => (rank !== null && rank > 1) || (rank === null && help !== null)

/** The lines of a counter: its own (first rank), those it helps by rank or by rule, and those it has nothing to do with. */
export const deskLines = (lines: readonly LineGlance[]): DeskLines => ({
  mine: lines.filter(({ rank }) => rank === 1).toSorted(byLongestWait),
  help: lines.filter(isHelped).toSorted(byLongestWait),
  others: lines.filter((line) => line.rank === null && line.help === null).toSorted(byLongestWait),
})

/** From which wait on this counter helps a line that is not its own; `null` for its own. */
export function helpText({ rank, help }: LineGlance, language: Language): string | null {
  if (rank !== null && rank > 1) return wordsIn(language, words.helpIdle)
  if (rank !== null || help === null) return null
  const { fromMinutes, beforeOwnFromMinutes } = help
  return [
    fromMinutes === 0 ? wordsIn(language, words.helpIdle) : wordsIn(language, words.helpFrom, { n: fromMinutes }),
    ...(beforeOwnFromMinutes === null ? [] : [wordsIn(language, words.helpBefore, { n: beforeOwnFromMinutes })]),
  ].join(' · ')
}

/** What everyone can see is so for the whole office, and is not said of each line. */
const OF_THE_OFFICE: readonly ServiceState[] = ['before-hours', 'after-hours', 'closed-today']

/** How it is with the tickets of a line, where it is not simply that they are given. */
export function ticketsText(
  { state, ticketsUntil }: LineGlance,
  view: Pick<DeskView, 'opening' | 'at' | 'timeZone'>,
  language: Language,
) {
  const { opening, at, timeZone } = view
  const isOfficeOpen = opening !== null && opening.from <= at && at < opening.to
  if (state === 'open')
    return ticketsUntil === null
      ? null
      : wordsIn(language, words.ticketsUntil, { time: clockText(ticketsUntil, timeZone, language) })
  return isOfficeOpen || !OF_THE_OFFICE.includes(state) ? wordsIn(language, serviceStateWords[state]) : null
}
