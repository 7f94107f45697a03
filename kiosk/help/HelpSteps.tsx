import './HelpSteps.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { type HelpState, help } from '#client/words/help.ts'
import { CheckMark } from '../errands/CheckMark.tsx'

/** How many of the three steps are done. */
const DONE = { sending: 0, unsent: 0, failed: 0, sent: 1, shown: 2, answered: 3 } as const satisfies Record<HelpState, number>

const STEPS = [help.stepSent, help.stepShown, help.stepAnswered] as const

/** Sent, on the screens of staff, on the way: each with a mark once it is so. */
export function HelpSteps({ state }: Readonly<{ state: HelpState }>) {
  const { say } = useLanguage()
  return (
    <ol className="help-steps">
      {STEPS.map((words, step) => (
        <li key={words.ja} className="help-step" data-done={step < DONE[state]}>
          <span className="help-step-mark">
            {step < DONE[state] ? <CheckMark /> : <span className="help-step-number">{step + 1}</span>}
          </span>
          <span>
            <Ruby text={say(words)} />
            {step < DONE[state] && <span className="visually-hidden"> {say(help.stepDone)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
