import './StaffForm.css'
import { type SubmitEvent, useRef, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { SecretField } from '#client/sign-in/SecretField.tsx'
import { takeSecret } from '#client/sign-in/take-secret.ts'
import { type Trouble, troubleText } from '#client/trouble.ts'
import { staffWords } from '#client/words/people.ts'

type Props = Readonly<{
  label: string
  hint: string
  act: string
  /** Said once it is done. */
  done: string
  digits: boolean
  pending: boolean
  refusal: Trouble | null
  /** Whether it was set. */
  onSet: (secret: string) => Promise<boolean>
}>

/** One new secret: its rule before, what is wrong with it in place, and never a trace of it afterwards. */
export function SecretForm({ label, hint, act, done, digits, pending, refusal, onSet }: Props) {
  const { language, say } = useLanguage()
  const [isMissing, setMissing] = useState(false)
  const [isSet, setIsSet] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const fault = isMissing ? say(staffWords.secretMissing) : refusal && troubleText(refusal, language)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const secret = field.current?.value ?? ''
    setMissing(secret === '')
    setIsSet(false)
    if (secret === '' || !(await onSet(secret))) return
    takeSecret(field.current)
    setIsSet(true)
  }

  return (
    <form className="staff-form" onSubmit={submit} noValidate>
      <SecretField
        label={label}
        hint={hint}
        fault={fault}
        autoComplete={digits ? 'off' : 'new-password'}
        digits={digits}
        field={field}
      />
      {isSet ? <Banner kind="success" title={done} /> : null}
      <Button type="submit" look="outline" pending={pending}>
        {act}
      </Button>
    </form>
  )
}
