import './SecretField.css'
import { type Ref, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { signInWords } from '../words/people.ts'

type Props = Readonly<{
  label: string
  hint?: string | null
  fault?: string | null
  /** Whether a password manager should offer what it knows, or a new one, or stay away. */
  autoComplete: 'current-password' | 'new-password' | 'off'
  digits?: boolean
  field: Ref<HTMLInputElement>
}>

/**
 * A password or PIN being typed: dots, or what they are on wish. The browser keeps it, never React, which would write it into
 * the page's own text.
 */
export function SecretField({ label, hint = null, fault = null, autoComplete, digits = false, field }: Props) {
  const { say } = useLanguage()
  const [isShown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(control) => (
        <div className="secret-field">
          <input
            {...control}
            ref={field}
            type={isShown ? 'text' : 'password'}
            inputMode={digits ? 'numeric' : 'text'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
          />
          <Button look="text" size="small" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {say(isShown ? signInWords.hide : signInWords.show)}
            <span className="visually-hidden">{label}</span>
          </Button>
        </div>
      )}
    </Field>
  )
}
