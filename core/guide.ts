import type { Alternative, Guide, GuideErrand, LifeEvent, PaperId, QuestionId } from '#contract/guide.ts'
import type { ServiceId } from '#contract/primitives.ts'

/** What a visitor has answered so far, by question. Answers to questions that no longer matter may stay: they change nothing. */
export type Answers = Readonly<Record<string, string>>

/** One errand of the ticket: a service, what is done there, and what to bring for all of it. */
export type HeardErrand = Readonly<{ service: ServiceId; parts: readonly GuideErrand[]; papers: readonly PaperId[] }>

const holds = ({ when }: GuideErrand, answers: Answers): boolean =>
  when.every(({ question, is }) => is.includes(answers[question] ?? ''))

const isRuledOut = ({ when }: GuideErrand, answers: Answers): boolean =>
  when.some(({ question, is }) => {
    const answer = answers[question]
    return answer !== undefined && !is.includes(answer)
  })

const meant = (event: LifeEvent, answers: Answers): readonly GuideErrand[] =>
  event.errands.filter((errand) => holds(errand, answers))

/** The errands for the ticket, in the guide's order: each service once, as it is one errand of one ticket, with its papers merged (H4). */
export function errandsFor(event: LifeEvent, answers: Answers): readonly HeardErrand[] {
  const byService = new Map<ServiceId, GuideErrand[]>()
  for (const errand of meant(event, answers))
    if (errand.service !== null) byService.set(errand.service, [...(byService.get(errand.service) ?? []), errand])
  return [...byService].map(([service, parts]) => ({
    service,
    parts,
    papers: [...new Set(parts.flatMap(({ papers }) => papers))],
  }))
}

/** What no counter of this building does: where to go instead. */
export const elsewhereFor = (event: LifeEvent, answers: Answers): readonly GuideErrand[] =>
  meant(event, answers).filter(({ service }) => service === null)

/** The next question whose answer can still change what is offered; `null`: everything is heard (H2). */
export function openQuestion({ questions, errands }: LifeEvent, answers: Answers): QuestionId | null {
  const possible = errands.filter((errand) => !isRuledOut(errand, answers))
  const matters = (asked: QuestionId): boolean => possible.some(({ when }) => when.some(({ question }) => question === asked))
  return questions.find((question) => answers[question] === undefined && matters(question)) ?? null
}

/** The answers of the way so far, in the order of asking; those that no longer change anything are not among them (I1). */
export function trailOf(event: LifeEvent, answers: Answers): readonly Readonly<{ question: QuestionId; answer: string }>[] {
  return event.questions.flatMap((question) => {
    const { [question]: answer, ...others } = answers
    return answer !== undefined && openQuestion(event, others) === question ? [{ question, answer }] : []
  })
}

/** How many questions are still asked, the open one among them: at least and at most, as each answer may spare others. */
export function questionsLeft(
  { questions }: Pick<Guide, 'questions'>,
  event: LifeEvent,
  answers: Answers,
): Readonly<{ least: number; most: number }> {
  const open = openQuestion(event, answers)
  if (open === null) return { least: 0, most: 0 }
  const after = (questions[open]?.answers ?? []).map(({ id }) => questionsLeft({ questions }, event, { ...answers, [open]: id }))
  return {
    least: 1 + Math.min(...after.map(({ least }) => least)),
    most: 1 + Math.max(...after.map(({ most }) => most)),
  }
}

/** A paper, and for which services of those that were heard. */
export type PaperFor = Readonly<{ paper: PaperId; services: readonly ServiceId[] }>

/** What to bring for all of it: each paper once, in the order of the errands (H4). */
export function papersFor(heard: readonly HeardErrand[]): readonly PaperFor[] {
  return [...new Set(heard.flatMap(({ papers }) => papers))].map((paper) => ({
    paper,
    services: heard.filter(({ papers }) => papers.includes(paper)).map(({ service }) => service),
  }))
}

/** The other ways of an errand, in the guide's order. */
export const waysOf = ({ alternatives }: Pick<Guide, 'alternatives'>, { instead }: GuideErrand): readonly Alternative[] =>
  instead.flatMap((id) => alternatives[id] ?? [])

/** The guide of an office: errands of services that it has not are not offered, and events of which nothing is left to do here neither (H5). */
export function guideForOffice(guide: Guide, services: readonly ServiceId[]): Guide {
  const offered = ({ service }: GuideErrand): boolean => service === null || services.includes(service)
  const events = guide.events
    .map((event) => ({ ...event, errands: event.errands.filter(offered) }))
    .filter(({ errands }) => errands.some(({ service }) => service !== null))
  return { ...guide, events }
}
