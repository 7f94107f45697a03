import './SignInHere.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { PasswordForm } from '#client/sign-in/PasswordForm.tsx'
import { signInWords } from '#client/words/people.ts'

/** At a paired management screen somebody signs in, so that what they do bears their name. */
export function SignInHere({ onDone }: Readonly<{ onDone: () => void }>) {
  const { say } = useLanguage()
  return (
    <main className="admin-page">
      <section className="admin-panel sign-in-here">
        <h1>{say(signInWords.heading)}</h1>
        <PasswordForm onSignedIn={onDone} />
        <Button look="text" onClick={onDone}>
          {say(signInWords.back)}
        </Button>
      </section>
    </main>
  )
}
