import type { ReactNode } from 'react'
import { type Part, pathKey, present, put } from '../form/part.ts'
import { Check } from './CheckField.tsx'
import type { FieldWords } from './SettingField.tsx'

/** `usual`: what it begins with when it is switched on. */
type Props<T> = FieldWords & Readonly<{ part: Part<T | null>; usual: T; children: (part: Part<NonNullable<T>>) => ReactNode }>

/** What an office may do without: a switch, and its fields while it is on. */
export function OptionalPart<T>({ part, usual, children, ...words }: Props<T>) {
  const there = present(part)
  return (
    <div className="setting-group" data-field={pathKey(part.path)}>
      <Check checked={there !== null} onCheck={(checked) => put(part, checked ? usual : null)} {...words} />
      {there === null ? null : <div className="setting-within">{children(there as Part<NonNullable<T>>)}</div>}
    </div>
  )
}
