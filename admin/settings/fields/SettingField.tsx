import './SettingField.css'
import type { ReactNode } from 'react'
import { Field, type FieldControl } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'
import { faultText } from '../fault-text.ts'
import { useFault, useForm } from '../form/FormContext.tsx'
import { type Part, pathKey } from '../form/part.ts'

export type FieldWords = Readonly<{ label: Wording; hint?: Wording | null }>

/** `bare`: its label is read aloud only, because a table's head says it already. */
export type FieldLook = Readonly<{ look?: 'short' | 'bare' | 'wide' }>

const CLASSES = {
  wide: 'setting-field',
  short: 'setting-field setting-field-short',
  bare: 'setting-field setting-field-short setting-field-bare',
} as const

type Props<T> = FieldWords &
  FieldLook &
  Readonly<{ part: Part<T>; children: (control: FieldControl & Readonly<{ onBlur: () => void }>) => ReactNode }>

/** A labelled field of one part of the settings. Links of the summary find it by where it stands. */
export function SettingField<T>({ part, label, hint = null, look = 'wide', children }: Props<T>) {
  const { language, say } = useLanguage()
  const { draft } = useForm()
  const { fault, leave } = useFault(part)
  return (
    <div className={CLASSES[look]} data-field={pathKey(part.path)}>
      <Field
        label={say(label)}
        hint={hint === null ? null : say(hint)}
        fault={fault === null ? null : faultText(fault, draft, language)}
      >
        {(control) => children({ ...control, onBlur: leave })}
      </Field>
    </div>
  )
}
