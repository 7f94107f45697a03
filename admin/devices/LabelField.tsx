import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { deviceWords } from '#client/words/devices.ts'

type Props = Readonly<{ label: string; isMissing: boolean; onChange: (label: string) => void }>

const LONGEST = 60

/** What a device is called in the list: where it stands, for example. */
export function LabelField({ label, isMissing, onChange }: Props) {
  const { say } = useLanguage()
  return (
    <Field
      label={say(deviceWords.label)}
      hint={say(deviceWords.labelHint)}
      fault={isMissing ? say(deviceWords.labelMissing) : null}
    >
      {(control) => (
        <input
          {...control}
          name="label"
          autoComplete="off"
          value={label}
          maxLength={LONGEST}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
