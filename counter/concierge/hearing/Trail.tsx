import './Trail.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords } from '#client/words/concierge.ts'
import { localText } from '#client/words.ts'
import type { Guide, LifeEvent, QuestionId } from '#contract/guide.ts'
import type { Answers } from '#core/guide.ts'
import { trailIn } from './step.ts'

type Props = Readonly<{
  guide: Guide
  event: LifeEvent | null
  answers: Answers
  onEvent: () => void
  onQuestion: (question: QuestionId) => void
  onRestart: () => void
}>

/** What was answered so far: each can be changed by touching it, and what still matters of the others stays. */
export function Trail({ guide, event, answers, onEvent, onQuestion, onRestart }: Props) {
  const { language, say } = useLanguage()
  const trail = event ? trailIn(guide, event, answers) : []
  const name = event ? localText(event.name, language) : say(hearWords.byName)
  return (
    <nav className="trail" aria-label={say(hearWords.trail)}>
      <ol>
        <Crumb text={name} onChange={onEvent} />
        {trail.map(({ id, question, answer }) => {
          const given = question.answers.find((one) => one.id === answer)
          return given && <Crumb key={id} text={localText(given.text, language)} onChange={() => onQuestion(id)} />
        })}
      </ol>
      <Button look="text" size="small" onClick={onRestart}>
        {say(hearWords.startAgain)}
      </Button>
    </nav>
  )
}

function Crumb({ text, onChange }: Readonly<{ text: string; onChange: () => void }>) {
  const { say } = useLanguage()
  return (
    <li>
      <button type="button" className="trail-crumb" title={say(hearWords.changeAnswer, { answer: text })} onClick={onChange}>
        {text}
      </button>
    </li>
  )
}
