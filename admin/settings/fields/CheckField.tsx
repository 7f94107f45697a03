import './SettingField.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'
import { type Part, pathKey, put } from '../form/part.ts'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldWords } from './SettingField.tsx'

type CheckProps = FieldWords & Readonly<{ checked: boolean; onCheck: (checked: boolean) => void }>

export function Check({ label, hint = null, checked, onCheck }: CheckProps) {
  const { say } = useLanguage()
  const hintId = useId()
  return (
    <div>
      <label className="setting-check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint === null ? undefined : hintId}
          onChange={({ target }) => onCheck(target.checked)}
        />
        {say(label)}
      </label>
      {hint === null ? null : (
        <p id={hintId} className="setting-hint">
          {say(hint)}
        </p>
      )}
    </div>
  )
}

/** Yes or no. */
export const CheckField = ({ part, ...words }: FieldWords & Readonly<{ part: Part<boolean> }>) => (
  <div data-field={pathKey(part.path)}>
    <Check checked={part.value} onCheck={(checked) => put(part, checked)} {...words} />
  </div>
)

/** Some of a few, in the order in which they are offered. */
export function ChecksField<T extends string>({
  part,
  names,
  label,
}: FieldWords & Readonly<{ part: Part<T[]>; names: Readonly<Record<T, Wording>> }>) {
  const { say } = useLanguage()
  const all = Object.keys(names) as T[]
  const set = (one: T, checked: boolean) =>
    part.change((chosen) => all.filter((each) => (each === one ? checked : chosen.includes(each))))
  return (
    <fieldset className="setting-group">
      <legend>{say(label)}</legend>
      <FieldGroup part={part} className="setting-row">
        {all.map((one) => (
          <Check key={one} label={names[one]} checked={part.value.includes(one)} onCheck={(checked) => set(one, checked)} />
        ))}
      </FieldGroup>
    </fieldset>
  )
}
