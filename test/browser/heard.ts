import { readGuide } from '#server/guide.ts'

/** The guide's address once each question about an event was answered by the first thing that can be said. */
export function heard(event: string): string {
  const { events, questions } = readGuide()
  const asked = events.find(({ id }) => id === event)?.questions ?? []
  const answers = asked.map((question) => [question, questions[question]?.answers[0]?.id ?? ''])
  return `/guide/${event}?${new URLSearchParams(answers)}`
}
