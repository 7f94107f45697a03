import './ConfirmCode.css'
import { type SubmitEvent, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { useRead } from '#client/use-read.ts'
import { screenWords } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import type { Session } from '#contract/devices.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import type { Screen } from '#contract/words.ts'
import { OfficeField } from '../OfficeField.tsx'
import { officesOf } from '../offices-of.ts'
import { LabelField } from './LabelField.tsx'
import { WaitingScreens } from './WaitingScreens.tsx'

/** `usual`: the ward that is being looked at. */
type Props = Readonly<{ session: Session; offices: readonly OfficeGlance[]; usual: OfficeGlance; onConfirmed: () => void }>
type Confirmed = Readonly<{ label: string; screen: Screen }>

const EVERY_MS = 4_000

/** Pairs the screen that shows the code which is typed here. */
export function ConfirmCode({ session, offices, usual, onConfirmed }: Props) {
  const { language, say } = useLanguage()
  const [{ answer }, readAgain] = useRead('list-pairings', { params: {}, input: null }, EVERY_MS)
  const waiting = answer?.waiting ?? []
  const [code, setCode] = useState('')
  const [office, setOffice] = useState<OfficeId | null>(usual.office)
  const [label, setLabel] = useState('')
  const [isTried, setTried] = useState(false)
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null)
  const confirm = useCommand('confirm-pairing')
  // Only a management screen can be of all wards; which screen it is that waits, the code alone tells.
  const mayBeEverywhere = session.office === null && waiting.some(({ screen }) => screen === 'admin')
  const [typed, name] = [code.trim(), label.trim()]

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    setConfirmed(null)
    if (typed === '' || name === '') return
    const outcome = await confirm.run({}, { code: typed, office, label: name })
    if (!outcome?.ok) return
    setConfirmed({ label: name, screen: outcome.answer.screen })
    setCode('')
    setLabel('')
    setTried(false)
    readAgain()
    onConfirmed()
  }

  return (
    <form className="admin-panel confirm-code" onSubmit={submit} noValidate>
      <h2>{say(deviceWords.confirmHeading)}</h2>
      <p>{say(deviceWords.confirmIntro)}</p>
      <WaitingScreens waiting={waiting} />
      {confirmed ? (
        <Banner
          kind="success"
          title={say(deviceWords.confirmed, { label: confirmed.label, screen: say(screenWords[confirmed.screen]) })}
        />
      ) : null}
      <Field
        label={say(deviceWords.code)}
        hint={say(deviceWords.codeHint)}
        fault={isTried && typed === '' ? say(deviceWords.codeMissing) : null}
      >
        {(control) => (
          <input
            {...control}
            className="confirm-code-code"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
      <OfficeField
        offices={officesOf(session, offices)}
        office={office === null && !mayBeEverywhere ? usual.office : office}
        mayBeEverywhere={mayBeEverywhere}
        onChoose={setOffice}
      />
      <LabelField label={label} isMissing={isTried && name === ''} onChange={setLabel} />
      {confirm.refusal ? <Banner kind="error" title={troubleText(confirm.refusal, language)} /> : null}
      <Button type="submit" data-testid="confirm-code" pending={confirm.pending}>
        {say(deviceWords.confirm)}
      </Button>
    </form>
  )
}
