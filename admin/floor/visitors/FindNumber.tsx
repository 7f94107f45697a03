import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { visitorWords } from '#client/words/floor.ts'
import { NumberForm } from '../parts/NumberForm.tsx'

/** A number, typed as it comes, to be looked at. */
export function FindNumber({ onFind }: Readonly<{ onFind: (number: string) => void }>) {
  const { say } = useLanguage()
  const [typed, setTyped] = useState('')
  return (
    <NumberForm
      testId="find-number"
      label={say(visitorWords.find)}
      act={say(visitorWords.look)}
      typed={typed}
      onType={setTyped}
      onNumber={onFind}
    />
  )
}
