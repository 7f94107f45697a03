import './NumberForm.css'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { PaperInput } from '#client/components/PaperInput.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { typedNumber } from '#client/typed-number.ts'
import { floorCounterWords } from '#client/words/floor.ts'

type Props = Readonly<{
  testId: string
  label: string
  act: string
  pending?: boolean
  /** Why the number that was sent was refused. */
  refused?: string | null
  typed: string
  onType: (typed: string) => void
  onNumber: (number: string) => void
}>

/** A number, typed as it comes, and what to do with it. */
export function NumberForm({ testId, label, act, pending = false, refused = null, typed, onType, onNumber }: Props) {
  const { say } = useLanguage()
  const id = useId()
  const [unread, setUnread] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const number = typedNumber(typed)
    setUnread(number === null)
    if (number !== null) onNumber(number)
  }
  const fault = unread ? say(floorCounterWords.notANumber) : refused
  return (
    <form className="number-form" onSubmit={send}>
      <label htmlFor={id}>{label}</label>
      <PaperInput
        id={id}
        data-testid={testId}
        placeholder={say(floorCounterWords.example)}
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}fault`}
        onChange={(event) => onType(event.target.value)}
      />
      <Button type="submit" look="outline" size="small" pending={pending}>
        {act}
      </Button>
      {fault === null ? null : (
        <p id={`${id}fault`} className="number-form-fault" role="alert" data-testid="refused">
          {fault}
        </p>
      )}
    </form>
  )
}
