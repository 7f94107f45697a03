import { calendarDayText } from '#client/day-text.ts'
import { type TicketState, ticketHeadlines, ticketWords } from '#client/words/ticket.ts'
import { wordsIn } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { counterText } from './counter-text.ts'
import type { Place } from './my-ticket.ts'

/** 「あと3人」; nobody ahead is said as a sentence, because "0" is easily overlooked. */
export const aheadText = (ahead: number, language: Language): string =>
  ahead === 0 ? wordsIn(language, ticketWords.next) : wordsIn(language, ticketWords.ahead, { n: ahead })

type Face = Readonly<{ state: TicketState; place: Place | null; day: string }>

/** What is so, as one sentence: 「3番窓口へお越しください」. */
export function headlineText({ state, place, day }: Face, language: Language): string {
  if (state === 'called' || state === 'serving')
    return wordsIn(language, ticketHeadlines[state], {
      counter: place && 'label' in place ? counterText(place.label, language) : '',
    })
  // An address may name any day; one that is no day is shown as it is.
  if (state === 'other-day') {
    const shown = Number.isNaN(Date.parse(day)) ? day : calendarDayText(day as Day, language)
    return wordsIn(language, ticketHeadlines['other-day'], { day: shown })
  }
  return wordsIn(language, ticketHeadlines[state])
}
