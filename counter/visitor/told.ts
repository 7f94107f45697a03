import { calendarDayText } from '#client/day-text.ts'
import { clockText } from '#client/time-text.ts'
import {
  errandStateWords,
  holdReasonWords,
  languageWords,
  needWords,
  priorityReasonWords,
  visitWords,
  counter as words,
} from '#client/words/counter.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Designation } from '#contract/primitives.ts'
import type { CounterGlance, ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { type ErrandState, type Language, SETTLED_STATES } from '#contract/words.ts'

/** What a visitor's card is told with: the desk's view, and in which language. */
export type Telling = Readonly<{
  view: Pick<DeskView, 'day' | 'timeZone' | 'counters' | 'overtakingLimit'>
  language: Language
}>

export const isOpen = ({ state }: Pick<ErrandCard, 'state'>): boolean =>
  !(SETTLED_STATES as readonly ErrandState[]).includes(state)

/** A counter by its sign, as one speaks of it: 「3番窓口」. */
export const counterText = (label: string, language: Language): string =>
  /^\d+$/.test(label) ? wordsIn(language, words.counterName, { label }) : label

function clerkText({ counters }: Pick<DeskView, 'counters'>, id: string, language: Language): string {
  const name = counters.find(({ clerk }) => clerk?.id === id)?.clerk?.name
  return name === undefined ? wordsIn(language, visitWords.someClerk) : wordsIn(language, words.clerkName, { name })
}

const labelOf = (counters: readonly CounterGlance[], id: string): string =>
  counters.find((counter) => counter.id === id)?.label ?? id

/** For whom an errand waits; nothing where for nobody in particular. */
export function designationNotes({ designation }: ErrandCard, telling: Telling): readonly string[] {
  if (designation === null) return []
  return [wordsIn(telling.language, visitWords.forWhom, { who: forWhomText(designation, telling) })]
}

export const forWhomText = (designation: Designation, { view, language }: Telling): string =>
  designation.to === 'counter'
    ? counterText(labelOf(view.counters, designation.counter), language)
    : clerkText(view, designation.clerk, language)

/** What to know before speaking. Japanese and today's paper are so usual that they are not said. */
export function tagsOf({ priority, reason, ...ticket }: TicketCard, { view, language }: Telling): readonly string[] {
  const clock = ticket.appointmentAt && clockText(ticket.appointmentAt, view.timeZone, language)
  const why = reason && wordsIn(language, priorityReasonWords[reason])
  const isBooked = reason === 'appointment' && clock !== null
  return [
    ...(clock === null ? [] : [wordsIn(language, visitWords.booked, { time: clock })]),
    ...(priority === 'ordinary' || isBooked ? [] : [priorityText(why, language)]),
    ...(ticket.language === 'ja' ? [] : [wordsIn(language, languageWords[ticket.language])]),
    ...ticket.needs.map((need) => wordsIn(language, needWords[need])),
    ...(ticket.paperDay === view.day
      ? []
      : [wordsIn(language, visitWords.paperOf, { day: calendarDayText(ticket.paperDay, language) })]),
    ...(ticket.carry ? [wordsIn(language, visitWords.carry)] : []),
  ]
}

const priorityText = (reason: string | null, language: Language): string =>
  reason === null ? wordsIn(language, visitWords.priority) : wordsIn(language, visitWords.priorityFor, { reason })

/** Where an errand stands: in which state, and at which counter if at one. */
export function stateText({ state, counter }: ErrandCard, { view, language }: Telling): string {
  const said = wordsIn(language, errandStateWords[state])
  if (counter === null) return said
  return wordsIn(language, words.atCounter, { counter: counterText(labelOf(view.counters, counter), language), state: said })
}

/** What an errand comes after, by name where there is no doubt. */
function afterText({ errands }: TicketCard, errand: ErrandCard, language: Language): string {
  const [first, ...more] = errands.filter((other) => other.errand !== errand.errand && isOpen(other))
  return first === undefined || more.length > 0
    ? wordsIn(language, visitWords.afterOther)
    : wordsIn(language, visitWords.after, { name: localText(first.name, language) })
}

function holdNotes({ hold }: ErrandCard, { view, language }: Telling): readonly string[] {
  if (hold === null) return []
  return [
    ...(hold.reason === null ? [] : [wordsIn(language, holdReasonWords[hold.reason])]),
    hold.until === null
      ? wordsIn(language, visitWords.backByStaff)
      : wordsIn(language, visitWords.backAt, { time: clockText(hold.until, view.timeZone, language) }),
  ]
}

function returnText({ returns }: ErrandCard, { view, language }: Telling): string {
  const { at = null, afterCalls = null } = returns ?? {}
  if (at === null) {
    if (afterCalls === null) return wordsIn(language, visitWords.backByStaff)
    return wordsIn(language, visitWords.backAfterCalls, { n: afterCalls })
  }
  const time = clockText(at, view.timeZone, language)
  if (afterCalls === null) return wordsIn(language, visitWords.backAt, { time })
  return wordsIn(language, visitWords.backAtOrAfter, { time, n: afterCalls })
}

/** What else is to be known of an errand that is still to come: for whom, after what, back when, how often overtaken. */
export function errandNotes(ticket: TicketCard, errand: ErrandCard, telling: Telling): readonly string[] {
  if (!isOpen(errand) || errand.counter !== null) return []
  const { view, language } = telling
  return [
    ...designationNotes(errand, telling),
    ...(errand.blocked ? [afterText(ticket, errand, language)] : []),
    ...holdNotes(errand, telling),
    ...(errand.state === 'absent' ? [returnText(errand, telling)] : []),
    ...(errand.overtaken === 0
      ? []
      : [wordsIn(language, visitWords.overtaken, { n: errand.overtaken, limit: view.overtakingLimit })]),
  ]
}
