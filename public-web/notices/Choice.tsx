import './Choice.css'
import { useId } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'

type Props<T> = Readonly<{
  question: string
  options: readonly Readonly<{ value: T; words: string }>[]
  chosen: T
  onChoose: (value: T) => void
}>

/** One of a few, each a whole line to press. */
export function Choice<T>({ question, options, chosen, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>
        <Ruby text={question} />
      </legend>
      {options.map(({ value, words }) => (
        <label key={words} className="choice-option">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            <Ruby text={words} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
