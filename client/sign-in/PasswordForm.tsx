import './PasswordForm.css'
import { type SubmitEvent, useRef, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { useLookAgain } from '../pairing/session-context.ts'
import { useCommand } from '../use-command.ts'
import { signInWords } from '../words/people.ts'
import { RefusedSignIn } from './RefusedSignIn.tsx'
import { SecretField } from './SecretField.tsx'
import { takeSecret } from './take-secret.ts'

type Missing = Readonly<{ account: boolean; password: boolean }>
const NOTHING: Missing = { account: false, password: false }

/** Signing in with account and password. Once it is done the page is told who is here, and begins anew. */
export function PasswordForm({ onSignedIn }: Readonly<{ onSignedIn?: () => void }>) {
  const { say } = useLanguage()
  const lookAgain = useLookAgain()
  const signIn = useCommand('sign-in-password')
  const [account, setAccount] = useState('')
  const [missing, setMissing] = useState(NOTHING)
  const password = useRef<HTMLInputElement>(null)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const isMissing = { account: account.trim() === '', password: password.current?.value === '' }
    setMissing(isMissing)
    if (isMissing.account || isMissing.password || signIn.pending) return
    const outcome = await signIn.run({}, { account: account.trim(), password: takeSecret(password.current) })
    if (!outcome?.ok) return password.current?.focus()
    lookAgain()
    onSignedIn?.()
  }

  return (
    <form className="password-form" onSubmit={submit} noValidate>
      {signIn.refusal ? <RefusedSignIn refusal={signIn.refusal} /> : null}
      <Field label={say(signInWords.account)} fault={missing.account ? say(signInWords.accountMissing) : null}>
        {(control) => (
          <input
            {...control}
            name="account"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            value={account}
            onChange={({ target }) => setAccount(target.value)}
          />
        )}
      </Field>
      <SecretField
        label={say(signInWords.password)}
        fault={missing.password ? say(signInWords.passwordMissing) : null}
        autoComplete="current-password"
        field={password}
      />
      <Button type="submit" size="large" pending={signIn.pending} data-testid="sign-in">
        {say(signInWords.signIn)}
      </Button>
    </form>
  )
}
