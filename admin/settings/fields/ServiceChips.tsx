import './ServiceChips.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingsWords } from '#client/words/settings.ts'
import type { ServiceId } from '#contract/primitives.ts'
import { serviceName } from '../entry-text.ts'
import { useForm } from '../form/FormContext.tsx'
import type { Part } from '../form/part.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { IconButton } from './IconButton.tsx'

/** `label` is read aloud where the words stand elsewhere. `taken`: services that are no choice here. */
type Props = Readonly<{ part: Part<ServiceId[]>; label: string; taken: readonly ServiceId[] }>

/** Some services, in an order that does not matter: each with a way out, and one way in. */
export function ServiceChips({ part, label, taken }: Props) {
  const { language, say } = useLanguage()
  const { draft } = useForm()
  const rest = draft.services.filter(({ id }) => !part.value.includes(id) && !taken.includes(id))
  const add = (id: string) => {
    const service = rest.find((one) => one.id === id)
    if (service) part.change((chosen) => [...chosen, service.id])
  }
  return (
    <FieldGroup part={part}>
      <ul className="service-chips" aria-label={label}>
        {part.value.map((id) => (
          <li key={id}>
            {serviceName(id, draft, language)}
            <IconButton
              icon="remove"
              what={serviceName(id, draft, language)}
              onClick={() => part.change((chosen) => chosen.filter((one) => one !== id))}
            />
          </li>
        ))}
        {rest.length === 0 ? null : (
          <li className="service-chips-add">
            <select
              aria-label={`${label} ${say(settingsWords.chooseService)}`}
              value=""
              onChange={({ target }) => add(target.value)}
            >
              <option value="">{say(settingsWords.chooseService)}</option>
              {rest.map(({ id }) => (
                <option key={id} value={id}>
                  {serviceName(id, draft, language)}
                </option>
              ))}
            </select>
          </li>
        )}
      </ul>
    </FieldGroup>
  )
}
