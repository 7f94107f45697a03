import './NewScreen.css'
import { type SubmitEvent, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { screenWords } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import type { Pairing, Session } from '#contract/devices.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { SCREENS, type Screen } from '#contract/words.ts'
import { OfficeField } from '../OfficeField.tsx'
import { officesOf } from '../offices-of.ts'
import { LabelField } from './LabelField.tsx'
import { LinkMade } from './LinkMade.tsx'

/** `usual`: the ward that is being looked at. */
type Props = Readonly<{ session: Session; offices: readonly OfficeGlance[]; usual: OfficeGlance; onMade: () => void }>
type Made = Readonly<{ pairing: Pairing; label: string }>

/** A one-time link for another screen, for where nobody can read its code: it is sent ahead. */
export function NewScreen({ session, offices, usual, onMade }: Props) {
  const { language, say } = useLanguage()
  const [made, setMade] = useState<Made | null>(null)
  const [screen, setScreen] = useState<Screen>('kiosk')
  const [office, setOffice] = useState<OfficeId | null>(usual.office)
  const [label, setLabel] = useState('')
  const [isNameless, setNameless] = useState(false)
  const create = useCommand('create-pairing')
  // Only an administrator of all wards may make another one like that.
  const mayBeEverywhere = session.office === null && screen === 'admin'
  const chosen = office === null && !mayBeEverywhere ? usual.office : office

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = label.trim()
    setNameless(name === '')
    if (name === '') return
    const outcome = await create.run({}, { screen, office: chosen, label: name })
    if (!outcome?.ok) return
    setMade({ pairing: outcome.answer, label: name })
    setLabel('')
    onMade()
  }

  if (made) return <LinkMade pairing={made.pairing} label={made.label} offices={offices} onDone={() => setMade(null)} />
  return (
    <details className="admin-panel new-screen">
      <summary>{say(deviceWords.linkHeading)}</summary>
      <form onSubmit={submit} noValidate>
        <p>{say(deviceWords.intro)}</p>
        <Field label={say(deviceWords.screen)}>
          {(control) => (
            <select
              {...control}
              name="screen"
              value={screen}
              onChange={({ target }) => setScreen(SCREENS.find((one) => one === target.value) ?? screen)}
            >
              {SCREENS.map((one) => (
                <option key={one} value={one}>
                  {say(screenWords[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <OfficeField
          offices={officesOf(session, offices)}
          office={chosen}
          mayBeEverywhere={mayBeEverywhere}
          onChoose={setOffice}
        />
        <LabelField label={label} isMissing={isNameless} onChange={setLabel} />
        {create.refusal ? <Banner kind="error" title={troubleText(create.refusal, language)} /> : null}
        <Button type="submit" look="outline" data-testid="new-link" pending={create.pending}>
          {say(deviceWords.makeLink)}
        </Button>
      </form>
    </details>
  )
}
