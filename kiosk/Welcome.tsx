import './Welcome.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { checkIn as checkInWords } from '#client/words/check-in.ts'
import { LANGUAGE_NAMES } from '#client/words/common.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { DOCUMENT_LANGUAGES, wordsIn } from '#client/words.ts'
import { LANGUAGES } from '#contract/words.ts'
import { Question } from './Question.tsx'

/** The hall's first sight of the kiosk: what it is for, and one touch in one's own language. */
export function Welcome({ checkIn, onBegin }: Readonly<{ checkIn: boolean; onBegin: () => void }>) {
  const { language, choose, say } = useLanguage()
  return (
    <div className="welcome">
      <Question text={say(kiosk.welcome)}>
        <p>{say(kiosk.welcomeHint)}</p>
      </Question>
      <ul className="welcome-languages">
        {LANGUAGES.map((one) => (
          <li key={one}>
            <button
              type="button"
              lang={DOCUMENT_LANGUAGES[one]}
              className={one === language ? 'welcome-language welcome-language-first' : 'welcome-language'}
              onClick={() => {
                choose(one)
                onBegin()
              }}
            >
              <span className="welcome-name">{LANGUAGE_NAMES[one]}</span>
              <span className="welcome-words">{withoutReadings(wordsIn(one, kiosk.welcome))}</span>
            </button>
          </li>
        ))}
      </ul>
      {checkIn && (
        <div className="welcome-booked">
          {(['ja', 'en'] as const).map((one) => (
            <p key={one} lang={one}>
              {wordsIn(one, checkInWords.scanHere)}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
