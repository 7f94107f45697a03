import type { Guide, LifeEvent } from '#contract/guide.ts'
import { type Answers, openQuestion } from '#core/guide.ts'

/** Every way in which an event can be heard: each answer to each question that is asked. */
export function hearings(guide: Guide, event: LifeEvent, answers: Answers = {}): readonly Answers[] {
  const question = openQuestion(event, answers)
  if (question === null) return [answers]
  return (guide.questions[question]?.answers ?? []).flatMap(({ id }) => hearings(guide, event, { ...answers, [question]: id }))
}
