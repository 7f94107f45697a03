import './Chooser.css'
import type { KeyboardEvent } from 'react'
import { keyName } from '../desk/keys.ts'
import { Key } from '../parts/Key.tsx'
import type { Choice } from './narrow.ts'
import type { Choosing } from './use-chooser.ts'

/** Letters belong to the field while it is typed in; these keys stay what they are. */
const KEPT = ['Enter', 'NumpadEnter', 'ArrowDown', 'ArrowUp']

type FieldProps = Readonly<{ chooser: Choosing; hint: string }>

/** What has been typed to narrow the list down; it can be typed here in any script, or anywhere in Latin letters. */
export function ChooserField({ chooser: { typing, onKey, onType }, hint }: FieldProps) {
  const keep = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const key = keyName(event.code)
    if (key === 'Escape') event.currentTarget.blur()
    else if (KEPT.includes(key) && onKey(key)) event.preventDefault()
  }
  return (
    <input
      className="chooser-field"
      data-testid="chooser-field"
      aria-label={hint}
      placeholder={hint}
      autoComplete="off"
      maxLength={20}
      value={typing.typed}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={keep}
    />
  )
}

type Props = Readonly<{ chooser: Choosing; nothing: string }>

/** A list to choose from. */
export function Chooser({ chooser, nothing }: Props) {
  const { shown } = chooser
  return (
    <ul className="chooser-list">
      {shown.map((choice, place) => (
        <Row key={choice.id} choice={choice} place={place} chooser={chooser} />
      ))}
      {shown.length === 0 && <li className="chooser-nothing">{nothing}</li>}
    </ul>
  )
}

type RowProps = Readonly<{ choice: Choice; place: number; chooser: Choosing }>

function Row({ choice, place, chooser: { typing, onChoose } }: RowProps) {
  const isMarked = typing.marked === place
  return (
    <li>
      <button
        type="button"
        className="chooser-choice"
        data-testid={`choice-${choice.id}`}
        data-marked={isMarked}
        // What the arrows have marked comes into sight.
        ref={isMarked ? (row) => row?.scrollIntoView({ block: 'nearest' }) : null}
        onClick={() => onChoose(choice)}
      >
        {choice.sign !== null && <span className="chooser-sign">{choice.sign}</span>}
        <span className="chooser-name">{choice.name}</span>
        {choice.note !== '' && <span className="chooser-note">{choice.note}</span>}
        {isMarked ? <Key name="Enter" /> : choice.sign === null && place < 9 && <Key name={String(place + 1)} />}
      </button>
    </li>
  )
}
