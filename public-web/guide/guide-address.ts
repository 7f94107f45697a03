import type { Guide, LifeEvent, QuestionId } from '#contract/guide.ts'
import type { LineView } from '#contract/views/public.ts'
import type { Answers } from '#core/guide.ts'

const WARD = 'ward'

/** Where someone is in the guide. Everything of it stands in the address, so that it can be shared and gone back from (P42). */
export type GuidePlace = Readonly<{ event: LifeEvent; answers: Answers; ward: LineView | null }>

/** Answers as the address says them; one that the guide does not know, such as one changed by hand, was not given. */
export function answersIn({ questions }: Pick<Guide, 'questions'>, event: LifeEvent, search: string): Answers {
  const said = new URLSearchParams(search)
  const given = event.questions.map((question) => [question, said.get(question)] as const)
  return Object.fromEntries(
    given.flatMap(([question, answer]) =>
      questions[question]?.answers.some(({ id }) => id === answer) && answer !== null ? [[question, answer]] : [],
    ),
  )
}

export function wardIn(lines: readonly LineView[], search: string): LineView | null {
  const said = new URLSearchParams(search).get(WARD)
  return lines.find(({ office }) => office === said) ?? null
}

const withQuery = (path: string, said: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams(said).toString()
  return query === '' ? path : `${path}?${query}`
}

const wardSaid = (ward: LineView | null): Readonly<Record<string, string>> => (ward ? { [WARD]: ward.office } : {})

export const eventsHref = (ward: LineView | null): string => withQuery('/guide', wardSaid(ward))

export const eventHref = (event: string, ward: LineView | null): string => withQuery(`/guide/${event}`, wardSaid(ward))

export const guideHref = ({ event, answers, ward }: GuidePlace): string =>
  withQuery(`/guide/${event.id}`, { ...answers, ...wardSaid(ward) })

/** The same place before this question was answered. */
export function askAgainHref({ answers, ...place }: GuidePlace, question: QuestionId): string {
  const { [question]: _answer, ...others } = answers
  return guideHref({ ...place, answers: others })
}
