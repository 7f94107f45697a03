import './FindNumber.css'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { typedNumber } from '#client/typed-number.ts'
import { floorCounterWords, visitorWords } from '#client/words/floor.ts'

/** A number, typed as it comes. */
export function FindNumber({ onFind }: Readonly<{ onFind: (number: string) => void }>) {
  const { say } = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [unread, setUnread] = useState(false)
  const find = (event: FormEvent) => {
    event.preventDefault()
    const number = typedNumber(typed)
    setUnread(number === null)
    if (number !== null) onFind(number)
  }
  return (
    <form className="find-number" onSubmit={find}>
      <label htmlFor={id}>{say(visitorWords.find)}</label>
      <input
        id={id}
        data-testid="find-number"
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        placeholder={say(floorCounterWords.example)}
        value={typed}
        aria-invalid={unread}
        aria-describedby={unread ? `${id}fault` : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="outline" size="small">
        {say(visitorWords.look)}
      </Button>
      {unread ? (
        <p id={`${id}fault`} className="find-number-fault" role="alert">
          {say(floorCounterWords.notANumber)}
        </p>
      ) : null}
    </form>
  )
}
