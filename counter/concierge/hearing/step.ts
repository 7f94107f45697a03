import type { IssuedTicket } from '#contract/answers.ts'
import type { Guide, LifeEvent, Question, QuestionId } from '#contract/guide.ts'
import { type Answers, openQuestion, trailOf } from '#core/guide.ts'
import type { Hearing } from './hearing.ts'

export type Asked = Readonly<{ id: QuestionId; question: Question }>

/** Where the hearing stands: the event, a question, the result on one page, the number. */
export type Step = Readonly<
  | { at: 'event' }
  | ({ at: 'question'; event: LifeEvent } & Asked)
  | { at: 'result'; event: LifeEvent | null }
  | { at: 'issued'; ticket: IssuedTicket }
>

export const eventOf = (guide: Guide, id: string | null): LifeEvent | null =>
  guide.events.find((event) => event.id === id) ?? null

const asked = (guide: Guide, id: QuestionId | null): Asked | null => {
  const question = id === null ? undefined : guide.questions[id]
  return id !== null && question ? { id, question } : null
}

export function stepOf(guide: Guide, { event: chosen, answers, direct, ticket }: Hearing): Step {
  if (ticket) return { at: 'issued', ticket }
  if (direct) return { at: 'result', event: null }
  const event = eventOf(guide, chosen)
  if (!event) return { at: 'event' }
  const open = asked(guide, openQuestion(event, answers))
  return open ? { at: 'question', event, ...open } : { at: 'result', event }
}

/** The answers of the way so far, with what was asked. */
export const trailIn = (guide: Guide, event: LifeEvent, answers: Answers): readonly (Asked & Readonly<{ answer: string }>)[] =>
  trailOf(event, answers).flatMap(({ question, answer }) => {
    const heard = asked(guide, question)
    return heard ? [{ ...heard, answer }] : []
  })
