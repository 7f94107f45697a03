import './CallNumber.css'
import { type RefObject, useId, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { PaperInput } from '#client/components/PaperInput.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { typedNumber } from '#client/typed-number.ts'
import { counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'
import { NUMBER_KEY } from '../desk/keys.ts'
import { Key } from '../parts/Key.tsx'

type Props = Readonly<{
  field: RefObject<HTMLInputElement | null>
  pending: boolean
  onNumber: (number: string) => void
  onWhy: (why: Wording | null) => void
}>

/** Any number, typed as it comes: small letters, full-width digits, without the zeros. What was refused stays to be mended. */
export function CallNumber({ field, pending, onNumber, onWhy }: Props) {
  const { say } = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState('')
  const goOn = () => {
    const number = typedNumber(typed)
    if (number === null) return onWhy(words.notANumber)
    onNumber(number)
    field.current?.blur()
  }
  return (
    <form
      className="call-number"
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <label htmlFor={id}>
        {say(words.callNumber)} <Key name={NUMBER_KEY} />
      </label>
      <div className="call-number-row">
        <PaperInput
          id={id}
          ref={field}
          data-testid="call-number-input"
          className="call-number-field"
          placeholder={say(words.callNumberExample)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        <Button look="outline" type="submit" pending={pending}>
          {say(words.goOn)}
        </Button>
      </div>
    </form>
  )
}
