import './FindField.css'
import { useId } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords } from '#client/words/concierge.ts'

type Props = Readonly<{ typed: string; onType: (typed: string) => void }>

/** A word the visitor says, in any language or script. */
export function FindField({ typed, onType }: Props) {
  const { say } = useLanguage()
  const id = useId()
  return (
    <div className="find-field">
      <label htmlFor={id} className="visually-hidden">
        {say(hearWords.find)}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        placeholder={say(hearWords.findExample)}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onType('')}
      />
      {typed !== '' && (
        <Button look="text" size="small" onClick={() => onType('')}>
          {say(hearWords.clear)}
        </Button>
      )}
    </div>
  )
}
