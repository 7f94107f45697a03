import './Question.css'
import { localText } from '#client/words.ts'
import { Both } from '../Both.tsx'
import { Choice } from '../Choice.tsx'
import { StepHeading } from '../StepHeading.tsx'
import type { Asked } from './step.ts'

/** One question of one tap. */
export function Question({ asked, onAnswer }: Readonly<{ asked: Asked; onAnswer: (answer: string) => void }>) {
  const { ask, answers } = asked.question
  return (
    <div className="hear-question">
      <StepHeading>
        <Both say={(language) => localText(ask, language)} />
      </StepHeading>
      <ul>
        {answers.map(({ id, text }) => (
          <li key={id}>
            <Choice pictogram={null} testId={`answer-${id}`} onChoose={() => onAnswer(id)}>
              <Both say={(language) => localText(text, language)} />
            </Choice>
          </li>
        ))}
      </ul>
    </div>
  )
}
