import { useState } from 'react'
import type { OfficeId } from '#contract/primitives.ts'
import { ChooseCounter } from './ChooseCounter.tsx'
import { Console } from './Console.tsx'
import { useChosenCounter } from './use-chosen-counter.ts'

/** Which counter this terminal stands at, then the console of that counter. */
export function Counter({ office }: Readonly<{ office: OfficeId }>) {
  const [counter, choose] = useChosenCounter(office)
  const [choosing, setChoosing] = useState(false)
  const chosen = (next: string) => {
    choose(next)
    setChoosing(false)
  }
  if (counter === null || choosing)
    return <ChooseCounter office={office} onChoose={chosen} onBack={counter === null ? null : () => setChoosing(false)} />
  return <Console key={counter} office={office} counter={counter} onChoose={chosen} onChange={() => setChoosing(true)} />
}
