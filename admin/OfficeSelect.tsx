import './sentence/Sentence.css'
import './OfficeSelect.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords } from '#client/words/admin.ts'
import { localText } from '#client/words.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

type Props = Readonly<{ offices: readonly OfficeGlance[]; office: OfficeGlance; onChoose: (office: string) => void }>

/** Which ward is looked at. Where there is only one, it is a name and nothing to choose. */
export function OfficeSelect({ offices, office, onChoose }: Props) {
  const { language, say } = useLanguage()
  if (offices.length === 1) return <strong className="office-name">{localText(office.name, language)}</strong>
  return (
    <select
      className="office-select"
      aria-label={say(adminWords.ward)}
      value={office.office}
      onChange={(event) => onChoose(event.target.value)}
    >
      {offices.map((one) => (
        <option key={one.office} value={one.office}>
          {localText(one.name, language)}
        </option>
      ))}
    </select>
  )
}
