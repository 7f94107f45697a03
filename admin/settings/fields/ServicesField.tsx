import './SettingField.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { ServiceId } from '#contract/primitives.ts'
import type { Part } from '../form/part.ts'
import { ServiceChips } from './ServiceChips.tsx'
import type { FieldWords } from './SettingField.tsx'

/** Some services, under their name and rule. */
export function ServicesField({
  part,
  label,
  hint = null,
  taken = [],
}: FieldWords & Readonly<{ part: Part<ServiceId[]>; taken?: readonly ServiceId[] }>) {
  const { say } = useLanguage()
  return (
    <fieldset className="setting-group">
      <legend>{say(label)}</legend>
      {hint === null ? null : <p className="setting-hint">{say(hint)}</p>}
      <ServiceChips part={part} label={say(label)} taken={taken} />
    </fieldset>
  )
}
