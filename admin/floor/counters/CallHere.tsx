import { type FormEvent, useId, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { typedNumber } from '#client/typed-number.ts'
import { floorCounterWords } from '#client/words/floor.ts'
import { toldCalled } from '../parts/told.ts'
import { useAct } from '../parts/use-act.ts'

/** Any number, typed as it comes, called to this counter. */
export function CallHere({ counter, label }: Readonly<{ counter: string; label: string }>) {
  const { language, say } = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [unread, setUnread] = useState(false)
  const number = typedNumber(typed)
  const { act, pending, refusal } = useAct({
    route: 'call-number',
    params: { counter },
    input: { number: number ?? '' },
    deed: (answer) => toldCalled(label, answer.number),
  })
  const call = (event: FormEvent) => {
    event.preventDefault()
    setUnread(number === null)
    if (number !== null) act()
  }
  const fault = unread ? say(floorCounterWords.notANumber) : refusal ? troubleText(refusal, language) : null
  return (
    <form className="call-here" onSubmit={call}>
      <label htmlFor={id}>{say(floorCounterWords.number)}</label>
      <input
        id={id}
        data-testid="call-here"
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        placeholder={say(floorCounterWords.example)}
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}fault`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="outline" size="small" pending={pending}>
        {say(floorCounterWords.call)}
      </Button>
      {fault === null ? null : (
        <p id={`${id}fault`} className="call-here-fault" role="alert" data-testid="refused">
          {fault}
        </p>
      )}
    </form>
  )
}
