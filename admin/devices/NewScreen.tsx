import './NewScreen.css'
import { type SubmitEvent, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { deviceWords, screenWords } from '#client/words/admin.ts'
import { localText } from '#client/words.ts'
import type { Pairing, Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { SCREENS, type Screen } from '#contract/words.ts'
import { LinkMade } from './LinkMade.tsx'

/** `usual`: the ward that is being looked at. */
type Props = Readonly<{ session: Session; offices: readonly OfficeGlance[]; usual: string; onMade: () => void }>
type Made = Readonly<{ pairing: Pairing; label: string }>

/** Only an administrator of all wards may make another one like that. */
const EVERYWHERE = ''

/** A one-time link for another screen of an office. */
export function NewScreen({ session, offices, usual, onMade }: Props) {
  const { language, say } = useLanguage()
  const [made, setMade] = useState<Made | null>(null)
  const [screen, setScreen] = useState<Screen>('kiosk')
  const [office, setOffice] = useState<string>(usual)
  const [label, setLabel] = useState('')
  const [isNameless, setNameless] = useState(false)
  const create = useCommand('create-pairing')
  const mayBeEverywhere = session.office === null && screen === 'admin'
  const chosen = office === EVERYWHERE && !mayBeEverywhere ? (offices[0]?.office ?? EVERYWHERE) : office

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = label.trim()
    setNameless(name === '')
    if (name === '') return
    // The server parses the office again; an empty one is an administrator of all wards.
    const input = { screen, office: (chosen === EVERYWHERE ? null : chosen) as OfficeGlance['office'] | null, label: name }
    const outcome = await create.run({}, input)
    if (!outcome?.ok) return
    setMade({ pairing: outcome.answer, label: name })
    setLabel('')
    onMade()
  }

  if (made) return <LinkMade pairing={made.pairing} label={made.label} offices={offices} onDone={() => setMade(null)} />
  return (
    <form className="admin-panel new-screen" onSubmit={submit} noValidate>
      <h2>{say(deviceWords.make)}</h2>
      <p>{say(deviceWords.intro)}</p>
      <label>
        {say(deviceWords.screen)}
        <select
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
      </label>
      <label>
        {say(deviceWords.office)}
        <select name="office" value={chosen} onChange={({ target }) => setOffice(target.value)}>
          {mayBeEverywhere ? <option value={EVERYWHERE}>{say(deviceWords.allOffices)}</option> : null}
          {offices
            .filter((one) => session.office === null || one.office === session.office)
            .map((one) => (
              <option key={one.office} value={one.office}>
                {localText(one.name, language)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {say(deviceWords.label)}
        <input
          name="label"
          value={label}
          maxLength={60}
          placeholder={say(deviceWords.labelHint)}
          aria-invalid={isNameless}
          onChange={({ target }) => setLabel(target.value)}
        />
      </label>
      {isNameless ? (
        <p className="new-screen-missing" role="alert">
          {say(deviceWords.labelMissing)}
        </p>
      ) : null}
      {create.refusal ? <Banner kind="error" title={troubleText(create.refusal, language)} /> : null}
      <Button type="submit" data-testid="new-link" pending={create.pending}>
        {say(deviceWords.makeLink)}
      </Button>
    </form>
  )
}
