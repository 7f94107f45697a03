import type { IssuedTicket } from '#contract/answers.ts'
import type { PaperId, QuestionId } from '#contract/guide.ts'
import type { ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { Language, Need } from '#contract/words.ts'
import type { Answers } from '#core/guide.ts'
import type { GivenReason } from '../reasons.ts'

/** What the concierge has heard from the visitor who stands here. */
export type Hearing = Readonly<{
  language: Language
  event: string | null
  answers: Answers
  /** Past the questions without an event: the services are known by name. */
  direct: boolean
  /** Chosen by name rather than heard. */
  picked: readonly ServiceId[]
  /** Heard, and not for the ticket after all. */
  left: readonly ServiceId[]
  /** Papers that the visitor has here. */
  has: readonly PaperId[]
  needs: readonly Need[]
  reason: GivenReason | null
  ticket: IssuedTicket | null
  /** A ticket of this visitor that was given by mistake. */
  takenBack: TicketNumber | null
}>

export const NEW_HEARING: Hearing = {
  language: 'ja',
  event: null,
  answers: {},
  direct: false,
  picked: [],
  left: [],
  has: [],
  needs: [],
  reason: null,
  ticket: null,
  takenBack: null,
}

export type Turn = Readonly<
  | { type: 'language'; language: Language }
  | { type: 'event'; event: string }
  | { type: 'answer'; question: QuestionId; answer: string }
  | { type: 'ask-again'; question: QuestionId }
  | { type: 'choose-again' }
  | { type: 'by-name'; service: ServiceId | null }
  | { type: 'pick' | 'leave'; service: ServiceId }
  | { type: 'has'; paper: PaperId }
  | { type: 'need'; need: Need }
  | { type: 'reason'; reason: GivenReason | null }
  | { type: 'issued'; ticket: IssuedTicket }
  | { type: 'taken-back' }
  | { type: 'next-visitor' }
>

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([asked]) => asked !== question))

/** Where a tap leads. Answers outlive the event they were given for: what was asked once is not asked again (I1). */
export function turn(hearing: Hearing, act: Turn): Hearing {
  switch (act.type) {
    case 'language':
      return { ...hearing, language: act.language }
    case 'event':
      return { ...hearing, event: act.event, direct: false, left: [] }
    case 'answer':
      return { ...hearing, answers: { ...hearing.answers, [act.question]: act.answer } }
    case 'ask-again':
      return { ...hearing, answers: without(hearing.answers, act.question) }
    case 'choose-again':
      return { ...hearing, event: null, direct: false, left: [] }
    case 'by-name':
      return { ...hearing, event: null, direct: true, picked: act.service === null ? hearing.picked : [act.service] }
    case 'pick':
      return { ...hearing, picked: toggled(hearing.picked, act.service) }
    case 'leave':
      return { ...hearing, left: toggled(hearing.left, act.service) }
    case 'has':
      return { ...hearing, has: toggled(hearing.has, act.paper) }
    case 'need':
      return { ...hearing, needs: toggled(hearing.needs, act.need) }
    case 'reason':
      return { ...hearing, reason: act.reason }
    case 'issued':
      return { ...hearing, ticket: act.ticket, takenBack: null }
    case 'taken-back':
      return { ...hearing, ticket: null, takenBack: hearing.ticket?.number ?? null }
    case 'next-visitor':
      return NEW_HEARING
    default:
      return act satisfies never
  }
}
