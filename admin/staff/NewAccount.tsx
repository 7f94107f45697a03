import './StaffForm.css'
import { type SubmitEvent, useRef, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { SecretField } from '#client/sign-in/SecretField.tsx'
import { takeSecret } from '#client/sign-in/take-secret.ts'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { staffWords } from '#client/words/people.ts'
import type { RefusalCode } from '#contract/refusals.ts'
import type { Place } from '../place.ts'
import { isAccount, type Post } from './account-rules.ts'
import { PostFields } from './PostFields.tsx'

type Props = Pick<Place, 'session' | 'offices' | 'office'> & Readonly<{ onMade: () => void }>

/** Refusals that are about one field, and stand there. */
const IN_PLACE: readonly string[] = ['account-taken', 'weak-pin', 'weak-password'] satisfies readonly RefusalCode[]

/** An account for somebody who works here. The PIN and the password may follow later. */
export function NewAccount({ session, offices, office, onMade }: Props) {
  const { language, say } = useLanguage()
  const nobody: Post = { name: '', role: 'clerk', office: office.office }
  const [post, setPost] = useState(nobody)
  const [account, setAccount] = useState('')
  const [isTried, setTried] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const create = useCommand('create-staff')
  const [pin, password] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const name = post.name.trim()
  const refused = create.refusal ? { code: create.refusal.code, words: troubleText(create.refusal, language) } : null
  const faultOf = (code: RefusalCode): string | null => (refused?.code === code ? refused.words : null)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    setMade(null)
    if (name === '' || !isAccount(account) || create.pending) return
    const secrets = { pin: pin.current?.value, password: password.current?.value }
    const outcome = await create.run(
      {},
      {
        ...post,
        name,
        account: account.trim(),
        ...(secrets.pin && { pin: secrets.pin }),
        ...(secrets.password && { password: secrets.password }),
      },
    )
    if (!outcome?.ok) return
    for (const secret of [pin, password]) takeSecret(secret.current)
    const { hasPin, hasPassword } = outcome.answer
    setMade(say(hasPin || hasPassword ? staffWords.created : staffWords.createdBare, { name }))
    setPost(nobody)
    setAccount('')
    setTried(false)
    onMade()
  }

  return (
    <form className="admin-panel staff-form" onSubmit={submit} noValidate>
      <h2>{say(staffWords.newAccount)}</h2>
      {made === null ? null : <Banner kind="success" title={made} />}
      <PostFields
        session={session}
        offices={offices}
        usual={office}
        post={post}
        isNameMissing={isTried && name === ''}
        onChange={setPost}
      />
      <Field
        label={say(staffWords.account)}
        hint={say(staffWords.accountHint)}
        fault={isTried && !isAccount(account) ? say(staffWords.accountWrong) : faultOf('account-taken')}
      >
        {(control) => (
          <input
            {...control}
            name="staff-account"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={60}
            value={account}
            onChange={({ target }) => setAccount(target.value)}
          />
        )}
      </Field>
      <SecretField
        label={say(staffWords.optional, { what: say(staffWords.pin) })}
        hint={say(staffWords.pinHint)}
        fault={faultOf('weak-pin')}
        autoComplete="off"
        digits
        field={pin}
      />
      <SecretField
        label={say(staffWords.optional, { what: say(staffWords.password) })}
        hint={say(staffWords.passwordHint)}
        fault={faultOf('weak-password')}
        autoComplete="new-password"
        field={password}
      />
      {refused && !IN_PLACE.includes(refused.code) ? <Banner kind="error" title={refused.words} /> : null}
      <Button type="submit" data-testid="create-staff" pending={create.pending}>
        {say(staffWords.create)}
      </Button>
    </form>
  )
}
