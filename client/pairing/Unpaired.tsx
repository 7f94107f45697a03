import './Unpaired.css'
import type { Session } from '#contract/devices.ts'
import type { Screen } from '#contract/words.ts'
import { Banner } from '../components/Banner.tsx'
import { LanguageMenu } from '../components/LanguageMenu.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { useScreen } from '../screen-name.ts'
import { PasswordForm } from '../sign-in/PasswordForm.tsx'
import { type Trouble, troubleText } from '../trouble.ts'
import { pairing } from '../words/pairing.ts'
import { signInWords } from '../words/people.ts'
import type { Wording } from '../words.ts'
import { PassingTrouble } from './PassingTrouble.tsx'
import { ShortCode } from './ShortCode.tsx'
import { type Ended, isPassingTrouble } from './session-state.ts'

type Props = Readonly<{ refusal: Trouble; ended: Ended | null; onPaired: (session: Session) => void }>

/** At these nobody works: they are devices and nothing else. */
const MACHINES: readonly Screen[] = ['kiosk', 'display']

const ENDED = {
  session: { heading: signInWords.ended, hint: signInWords.endedHint },
  device: { heading: pairing.revoked, hint: pairing.revokedHint },
} as const satisfies Record<Ended, Readonly<Record<'heading' | 'hint', Wording>>>

/** A browser that the office does not know: its code, and where people work a way to sign in. */
export function Unpaired({ refusal, ended, onPaired }: Props) {
  const { say } = useLanguage()
  const screen = useScreen()
  if (screen === 'public') throw new Error('the public page is nobody’s and needs no pairing')
  const isMachine = MACHINES.includes(screen)
  return (
    <main className="unpaired" data-machine={isMachine}>
      <header className="unpaired-head">
        <h1>{say(ended === null ? pairing.heading : ENDED[ended].heading)}</h1>
        <LanguageMenu languages={['ja', 'en']} />
      </header>
      <Why refusal={refusal} ended={ended} />
      {isPassingTrouble(refusal) ? null : (
        <div className="unpaired-ways">
          <ShortCode screen={screen} onPaired={onPaired} />
          {isMachine ? null : (
            <section className="unpaired-sign-in">
              <h2>{say(signInWords.heading)}</h2>
              <p>{say(signInWords.withPassword)}</p>
              <PasswordForm />
            </section>
          )}
        </div>
      )}
    </main>
  )
}

/** Why the page is not what it should be, where there is more to it than a browser that was never paired. */
function Why({ refusal, ended }: Pick<Props, 'refusal' | 'ended'>) {
  const { language, say } = useLanguage()
  if (isPassingTrouble(refusal)) return <PassingTrouble trouble={refusal} />
  if (refusal.code !== 'not-signed-in') return <Banner kind="error" title={troubleText(refusal, language)} />
  return ended === null ? null : <p role="status">{say(ENDED[ended].hint)}</p>
}
