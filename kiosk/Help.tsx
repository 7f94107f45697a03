import './Help.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import { wordsIn } from '#client/words.ts'
import { Question } from './Question.tsx'

/** For whoever would rather ask: a sentence to show to the staff, in Japanese whatever the visitor's language. */
export function Help() {
  const { say } = useLanguage()
  return (
    <div className="help">
      <Question text={say(kiosk.help)}>
        <p>
          <Ruby text={say(kiosk.helpHint)} />
        </p>
      </Question>
      <blockquote className="help-card" lang="ja">
        <p>{wordsIn('ja', kiosk.helpShown)}</p>
        <p className="help-ask">{wordsIn('ja', kiosk.helpAsk)}</p>
      </blockquote>
    </div>
  )
}
