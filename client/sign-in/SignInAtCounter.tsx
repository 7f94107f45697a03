import './SignInAtCounter.css'
import { useEffect, useRef, useState } from 'react'
import { Banner } from '../components/Banner.tsx'
import { Button } from '../components/Button.tsx'
import { LanguageMenu } from '../components/LanguageMenu.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { useLookAgain, useSignedIn } from '../pairing/session-context.ts'
import { useCommand } from '../use-command.ts'
import { signInWords } from '../words/people.ts'
import { ChooseName, type Named } from './ChooseName.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { PinPad } from './PinPad.tsx'
import { RefusedSignIn } from './RefusedSignIn.tsx'

/** `onBack`: to the console as it was; `null` where somebody has to sign in first. */
type Props = Readonly<{ onSignedIn: () => void; onBack: (() => void) | null }>

/** Signing in at a paired counter: the name, then the PIN. Whoever has no PIN uses account and password. */
export function SignInAtCounter({ onSignedIn, onBack }: Props) {
  const { say } = useLanguage()
  const { session, ended } = useSignedIn()
  const [person, setPerson] = useState<Named | null>(null)
  const [byPassword, setByPassword] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const step = byPassword ? signInWords.heading : person ? signInWords.typePin : signInWords.who

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what makes a reader begin at its heading
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [step])

  return (
    <main className="sign-in-at-counter">
      <header className="sign-in-at-counter-head">
        <h1 ref={heading} tabIndex={-1}>
          {say(step)}
        </h1>
        <LanguageMenu languages={['ja', 'en']} />
      </header>
      <p>{say(signInWords.atDevice, { device: session.label })}</p>
      {ended === 'session' && person === null && !byPassword ? (
        <Banner kind="warning" title={say(signInWords.ended)}>
          <p>{say(signInWords.endedHint)}</p>
        </Banner>
      ) : null}
      {byPassword ? (
        <div className="sign-in-at-counter-form">
          <PasswordForm onSignedIn={onSignedIn} />
        </div>
      ) : person ? (
        <Pin person={person} onSignedIn={onSignedIn} onBack={() => setPerson(null)} />
      ) : (
        <ChooseName onChoose={setPerson} />
      )}
      {person && !byPassword ? null : (
        <div className="sign-in-at-counter-ways">
          <Button look="text" onClick={() => setByPassword(!byPassword)}>
            {say(byPassword ? signInWords.usePin : signInWords.usePassword)}
          </Button>
          {onBack && (
            <Button look="text" onClick={onBack}>
              {say(signInWords.back)}
            </Button>
          )}
        </div>
      )}
    </main>
  )
}

type PinProps = Readonly<{ person: Named; onSignedIn: () => void; onBack: () => void }>

function Pin({ person, onSignedIn, onBack }: PinProps) {
  const { say } = useLanguage()
  const lookAgain = useLookAgain()
  const signIn = useCommand('sign-in-pin')
  const send = async (pin: string) => {
    const outcome = await signIn.run({}, { staff: person.id, pin })
    if (!outcome?.ok) return
    lookAgain()
    onSignedIn()
  }
  return (
    <section className="sign-in-at-counter-pin">
      <h2>{person.name}</h2>
      {signIn.refusal ? <RefusedSignIn refusal={signIn.refusal} /> : null}
      <PinPad pending={signIn.pending} onPin={send} onBack={onBack} />
      <Button look="text" onClick={onBack}>
        {say(signInWords.anotherName)}
      </Button>
    </section>
  )
}
