import { clockText } from '#client/time-text.ts'
import { languageWords, needWords, priorityReasonWords } from '#client/words/counter.ts'
import { visitorWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { Language } from '#contract/words.ts'
import type { Sight } from './errand-text.ts'

/** Why a visitor goes before others; `null`: they do not. */
export function priorityText({ priority, reason }: Pick<TicketCard, 'priority' | 'reason'>, language: Language): string | null {
  if (priority === 'ordinary') return null
  return reason === null
    ? wordsIn(language, visitorWords.priority)
    : wordsIn(language, visitorWords.because, { reason: wordsIn(language, priorityReasonWords[reason]) })
}

/** What staff should know of a visitor beside the priority. */
export function cardNotes(card: TicketCard, { view, language }: Sight): readonly string[] {
  const { appointmentAt, needs, language: spoken, carry, paperDay } = card
  return [
    ...(appointmentAt === null
      ? []
      : [wordsIn(language, visitorWords.booked, { time: clockText(appointmentAt, view.timeZone, language) })]),
    ...needs.map((need) => wordsIn(language, needWords[need])),
    ...(spoken === 'ja' ? [] : [wordsIn(language, languageWords[spoken])]),
    ...(paperDay === view.day ? [] : [wordsIn(language, visitorWords.carriedFrom, { day: paperDay })]),
    ...(carry ? [wordsIn(language, visitorWords.carry)] : []),
  ]
}
