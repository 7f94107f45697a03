import { z } from 'zod'
import { LocalText, ServiceId } from './primitives.ts'

/** Where an errand can be done without waiting in this hall. `after-hours`: taken in at the night desk while the counters are closed. */
const ALTERNATIVE_KINDS = ['online', 'convenience-store', 'mail', 'other-office', 'after-hours'] as const

/** Not more is asked of anyone about one event: a hearing must be quicker than the wait it saves. */
export const MAX_QUESTIONS = 4

/** Whoever needs the guide reads easy Japanese more often than English, so that it is never left out here. */
const GuideText = LocalText.required({ 'ja-easy': true })

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, at most 40')
export const PaperId = slug.brand<'PaperId'>()
export type PaperId = z.infer<typeof PaperId>
export const QuestionId = slug.brand<'QuestionId'>()
export type QuestionId = z.infer<typeof QuestionId>
const AlternativeId = slug.brand<'AlternativeId'>()

/** Another way, of one point: how, and where to begin. */
const Alternative = z.object({ kind: z.enum(ALTERNATIVE_KINDS), text: GuideText, url: z.url({ protocol: /^https$/ }).optional() })
export type Alternative = Readonly<z.infer<typeof Alternative>>

/** Each answer is one tap. */
const Question = z.object({
  ask: GuideText,
  answers: z
    .array(z.object({ id: slug, text: GuideText }))
    .min(2)
    .max(6),
})
export type Question = Readonly<z.infer<typeof Question>>

/** Holds when the question was answered with one of these. */
const Condition = z.object({ question: QuestionId, is: z.array(slug).min(1) })
export type Condition = Readonly<z.infer<typeof Condition>>

const GuideErrand = z.object({
  id: slug,
  /** Whose counters do it; `null`: none in this building, see `instead`. */
  service: ServiceId.nullable(),
  /** Every ward's office does it; otherwise that of the ward where the person concerned lives. */
  anyWard: z.literal(true).optional(),
  name: GuideText,
  /** The one thing that people do not know about it. */
  why: GuideText.optional(),
  /** All must hold; none: the errand belongs to the event whatever is answered. */
  when: z.array(Condition).max(MAX_QUESTIONS),
  papers: z.array(PaperId).max(10),
  instead: z.array(AlternativeId).max(5),
  deadline: GuideText.optional(),
})
export type GuideErrand = Readonly<z.infer<typeof GuideErrand>>

const LifeEvent = z.object({
  id: slug,
  name: GuideText,
  /** One of the services' pictograms. */
  pictogram: z.string().max(40),
  /** In the order of asking. A question has no condition of its own: it is asked while its answer can change what is offered. */
  questions: z.array(QuestionId).max(MAX_QUESTIONS),
  errands: z.array(GuideErrand).min(1).max(20),
})
export type LifeEvent = Readonly<z.infer<typeof LifeEvent>>

type Parts = Readonly<{
  papers: Readonly<Record<string, unknown>>
  questions: Readonly<Record<string, Question>>
  alternatives: Readonly<Record<string, unknown>>
}>

/** What an event names and the guide does not know, in words for whoever edits the file. */
function unknownIn({ id, questions, errands }: LifeEvent, known: Parts): string[] {
  const isAnswer = ({ question, is }: Condition): boolean =>
    is.every((answer) => known.questions[question]?.answers.some((each) => each.id === answer))
  return [
    ...questions.filter((question) => !known.questions[question]).map((question) => `the question ${question}`),
    ...errands.flatMap(({ id: errand, papers, instead, when, service }) => [
      ...papers.filter((paper) => !known.papers[paper]).map((paper) => `the paper ${paper} of ${errand}`),
      ...instead.filter((other) => !known.alternatives[other]).map((other) => `the alternative ${other} of ${errand}`),
      ...when
        .filter((condition) => !questions.includes(condition.question) || !isAnswer(condition))
        .map(({ question, is }) => `${question} is ${is.join(' or ')}, on which ${errand} depends,`),
      ...(service === null && instead.length === 0 ? [`the place where ${errand} is done`] : []),
    ]),
  ].map((what) => `${what} is unknown in ${id}`)
}

/** An address says the answers by the names of their questions, and these two of itself. */
const OF_THE_ADDRESS: readonly string[] = ['lang', 'ward']

const twiceIn = (ids: readonly string[]): string[] => ids.filter((id, place) => ids.indexOf(id) !== place)

/**
 * The city's guide from a life event to the errands: papers, questions and alternatives once each, because events share them and
 * a ticket's papers are merged by their ids; an answer given for one event counts for the next. Invented values carry
 * `example: true` until the city confirms them.
 */
export const Guide = z
  .object({
    example: z.boolean(),
    /** Where its facts were read. */
    sources: z.array(z.url()),
    papers: z.record(PaperId, GuideText),
    questions: z.record(QuestionId, Question),
    alternatives: z.record(AlternativeId, Alternative),
    events: z.array(LifeEvent).max(40),
  })
  .superRefine((guide, context) => {
    const wrong = [
      ...guide.events.flatMap((event) => unknownIn(event, guide)),
      ...Object.keys(guide.questions)
        .filter((question) => OF_THE_ADDRESS.includes(question))
        .map((question) => `no question can be named ${question}`),
      ...twiceIn(guide.events.map(({ id }) => id)).map((id) => `two events are ${id}`),
      ...guide.events.flatMap(({ errands }) => twiceIn(errands.map(({ id }) => id)).map((id) => `two errands are ${id}`)),
    ]
    for (const message of wrong) context.addIssue({ code: 'custom', message })
  })
export type Guide = Readonly<z.infer<typeof Guide>>
