import './ListField.css'
import type { ReactNode } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'
import { each, moved, type Part } from '../form/part.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { IconButton } from './IconButton.tsx'
import { useKeys } from './use-keys.ts'

type Props<T> = Readonly<{
  part: Part<T[]>
  /** What the entry at a place, counted from one, is called. */
  nameOf: (n: number) => string
  /** Another one; `null` while there can be none. */
  make: (() => T) | null
  addLabel: Wording
  /** Whether the order means something. */
  ordered?: boolean
  children: (entry: Part<T>, name: string) => ReactNode
}>

/** Entries that come, go and change places. */
export function ListField<T>({ part, nameOf, make, addLabel, ordered = false, children }: Props<T>) {
  const { say } = useLanguage()
  const { keys, ...keep } = useKeys(part.value.length)
  const add = (made: T) => {
    keep.added()
    part.change((list) => [...list, made])
  }
  const remove = (index: number) => {
    keep.removed(index)
    part.change((list) => list.toSpliced(index, 1))
  }
  const move = (from: number, to: number) => {
    keep.moved(from, to)
    part.change((list) => moved(list, from, to))
  }
  return (
    <FieldGroup part={part} className="list-field">
      {part.value.length === 0 ? null : (
        <ol>
          {each(part).map((entry, index) => (
            <li key={keys[index]}>
              <div className="list-field-body">{children(entry, nameOf(index + 1))}</div>
              <div className="list-field-acts">
                {ordered ? (
                  <MoveButtons index={index} length={keys.length} what={nameOf(index + 1)} onMove={(to) => move(index, to)} />
                ) : null}
                <IconButton icon="remove" what={nameOf(index + 1)} onClick={() => remove(index)} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {make === null ? null : (
        <Button look="outline" size="small" onClick={() => add(make())}>
          {say(addLabel)}
        </Button>
      )}
    </FieldGroup>
  )
}

type MoveProps = Readonly<{ index: number; length: number; what: string; onMove: (to: number) => void }>

/** One place up, one place down. */
export const MoveButtons = ({ index, length, what, onMove }: MoveProps) => (
  <>
    <IconButton icon="moveUp" what={what} idle={index === 0} onClick={() => onMove(index - 1)} />
    <IconButton icon="moveDown" what={what} idle={index === length - 1} onClick={() => onMove(index + 1)} />
  </>
)
