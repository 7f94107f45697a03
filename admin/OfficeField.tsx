import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { deviceWords } from '#client/words/devices.ts'
import { localText } from '#client/words.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

/** All wards, in a field that otherwise names one. */
const EVERYWHERE = ''

type Props = Readonly<{
  offices: readonly OfficeGlance[]
  /** `null`: all wards. */
  office: OfficeId | null
  mayBeEverywhere: boolean
  onChoose: (office: OfficeId | null) => void
}>

/** The ward something or somebody is to belong to. */
export function OfficeField({ offices, office, mayBeEverywhere, onChoose }: Props) {
  const { language, say } = useLanguage()
  const pick = (value: string) => onChoose(offices.find((one) => one.office === value)?.office ?? null)
  return (
    <Field label={say(deviceWords.office)}>
      {(control) => (
        <select {...control} name="office" value={office ?? EVERYWHERE} onChange={({ target }) => pick(target.value)}>
          {mayBeEverywhere ? <option value={EVERYWHERE}>{say(deviceWords.allOffices)}</option> : null}
          {offices.map((one) => (
            <option key={one.office} value={one.office}>
              {localText(one.name, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
