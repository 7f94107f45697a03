import './Help.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { help, helpHeadlines, helpHints } from '#client/words/help.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { wordsIn } from '#client/words.ts'
import { KioskButton } from '../KioskButton.tsx'
import { Question } from '../Question.tsx'
import { type Call, isCalling } from './call-for-help.ts'
import { HelpSteps } from './HelpSteps.tsx'

/** A call for staff, how far it has come, and, whatever becomes of it, a sentence to hold up: in Japanese for the staff. */
export function Help({ call, onCall }: Readonly<{ call: NonNullable<Call>; onCall: () => void }>) {
  const { say } = useLanguage()
  const { state } = call
  return (
    <div className="help" data-testid="help" data-state={state}>
      <div className="help-state" role="status">
        <Question text={say(helpHeadlines[state])}>
          <p>
            <Ruby text={say(helpHints[state])} />
          </p>
        </Question>
      </div>
      <HelpSteps state={state} />
      {!isCalling(call, call.about) && <KioskButton look="outline" words={say(help.again)} onPress={onCall} />}
      <section className="help-show">
        <p>
          <Ruby text={say(help.orShow)} />
        </p>
        <blockquote className="help-card" lang="ja">
          <p>{wordsIn('ja', kiosk.helpShown)}</p>
          <p className="help-ask">{wordsIn('ja', kiosk.helpAsk)}</p>
        </blockquote>
      </section>
    </div>
  )
}
