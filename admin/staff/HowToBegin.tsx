import './HowToBegin.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { staffWords } from '#client/words/people.ts'

/** Nobody has an account yet: that nothing is lost by it, and how to begin. */
export function HowToBegin() {
  const { say } = useLanguage()
  return (
    <div className="how-to-begin">
      <p>
        <strong>{say(staffWords.empty)}</strong>
      </p>
      <p>{say(staffWords.emptyHint)}</p>
      <ol>
        <li>{say(staffWords.emptyFirst)}</li>
        <li>{say(staffWords.emptySecond)}</li>
        <li>{say(staffWords.emptyThird)}</li>
      </ol>
    </div>
  )
}
