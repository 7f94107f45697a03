import { clockText } from '#client/time-text.ts'
import { errandStateWords, holdReasonWords } from '#client/words/counter.ts'
import { visitorWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { ErrandCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'

export type Sight = Readonly<{ view: FloorView; language: Language }>

const labelAt = ({ counters }: FloorView, counter: string): string => counters.find(({ id }) => id === counter)?.label ?? counter

/** Where an errand stands, and at which counter. */
export function stateText({ state, counter }: ErrandCard, { view, language }: Sight): string {
  const words = wordsIn(language, errandStateWords[state])
  const isThere = counter !== null && (state === 'called' || state === 'serving')
  return isThere ? wordsIn(language, visitorWords.at, { label: labelAt(view, counter), state: words }) : words
}

function returnsText(returns: ErrandCard['returns'], language: Language, time: (at: Instant) => string): string {
  const { at, afterCalls: calls } = returns ?? { at: null, afterCalls: null }
  if (at !== null && calls !== null) return wordsIn(language, visitorWords.returnsAtOrAfter, { time: time(at), calls })
  if (at !== null) return wordsIn(language, visitorWords.returnsAt, { time: time(at) })
  return calls === null ? wordsIn(language, visitorWords.staffReturns) : wordsIn(language, visitorWords.returnsAfter, { calls })
}

function meantText({ designation }: ErrandCard, { view, language }: Sight): readonly string[] {
  if (designation === null) return []
  if (designation.to === 'counter')
    return [wordsIn(language, visitorWords.meantForCounter, { label: labelAt(view, designation.counter) })]
  const clerk = view.counters.find((each) => each.clerk?.id === designation.clerk)?.clerk
  return [wordsIn(language, visitorWords.meantForClerk, { name: clerk?.name ?? designation.clerk })]
}

/** What else is to be known of an errand: why it is on hold and until when, when an absent visitor is back, who is meant, what comes first. */
export function errandNotes(errand: ErrandCard, sight: Sight): readonly string[] {
  const { view, language } = sight
  const time = (at: Instant) => clockText(at, view.timeZone, language)
  const { hold, state, returns, blocked } = errand
  const reason = hold?.reason ?? null
  const until = hold?.until ?? null
  return [
    ...(blocked ? [wordsIn(language, visitorWords.blocked)] : []),
    ...meantText(errand, sight),
    ...(reason === null ? [] : [wordsIn(language, holdReasonWords[reason])]),
    ...(until === null ? [] : [wordsIn(language, visitorWords.heldUntil, { time: time(until) })]),
    ...(state === 'absent' ? [returnsText(returns, language, time)] : []),
  ]
}
