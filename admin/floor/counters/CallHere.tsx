import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { typedNumber } from '#client/typed-number.ts'
import { floorCounterWords } from '#client/words/floor.ts'
import { NumberForm } from '../parts/NumberForm.tsx'
import { toldCalled } from '../parts/told.ts'
import { useAct } from '../parts/use-act.ts'

/** Any number, typed as it comes, called to this counter. */
export function CallHere({ counter, label }: Readonly<{ counter: string; label: string }>) {
  const { language, say } = useLanguage()
  const [typed, setTyped] = useState('')
  const { act, pending, refusal } = useAct({
    route: 'call-number',
    params: { counter },
    input: { number: typedNumber(typed) ?? '' },
    deed: (answer) => toldCalled(label, answer.number),
  })
  return (
    <NumberForm
      testId="call-here"
      label={say(floorCounterWords.number)}
      act={say(floorCounterWords.call)}
      pending={pending}
      refused={refusal && troubleText(refusal, language)}
      typed={typed}
      onType={setTyped}
      onNumber={() => void act()}
    />
  )
}
