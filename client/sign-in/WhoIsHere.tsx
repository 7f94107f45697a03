import './WhoIsHere.css'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { useSignedIn } from '../pairing/session-context.ts'
import { type Trouble, troubleText } from '../trouble.ts'
import { signInWords } from '../words/people.ts'

/** `null`: not offered here. */
type Props = Readonly<{ onSignIn: (() => void) | null; onHandOver: (() => void) | null }>

/** Who works at this browser, and how to begin, hand over and end. Where nobody has signed in it is the device by itself. */
export function WhoIsHere({ onSignIn, onHandOver }: Props) {
  const { say } = useLanguage()
  const { session, ended, signOut } = useSignedIn()
  if (session.staff === null)
    return (
      <div className="who-is-here" data-testid="who-is-here">
        {ended === 'session' ? (
          <p className="who-is-here-ended" role="status">
            {say(signInWords.ended)}
          </p>
        ) : null}
        {onSignIn && (
          <Button look="text" size="x-small" onClick={onSignIn}>
            {say(signInWords.signIn)}
          </Button>
        )}
      </div>
    )
  return (
    <div className="who-is-here" data-testid="who-is-here">
      <strong className="who-is-here-name">{session.staff.name}</strong>
      {onHandOver && (
        <Button look="text" size="x-small" onClick={onHandOver}>
          {say(signInWords.handOver)}
        </Button>
      )}
      <SignOut signOut={signOut} />
    </div>
  )
}

function SignOut({ signOut }: Readonly<{ signOut: () => Promise<Trouble | null> }>) {
  const { language, say } = useLanguage()
  const [pending, setPending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const leave = async () => {
    if (pending) return
    setPending(true)
    setTrouble(await signOut())
    setPending(false)
  }
  return (
    <>
      {trouble === null ? null : <p role="alert">{troubleText(trouble, language)}</p>}
      <Button look="text" size="x-small" pending={pending} onClick={leave}>
        {say(signInWords.signOut)}
      </Button>
    </>
  )
}
