import './Field.css'
import { type ReactNode, useId } from 'react'

/** What the control inside has to carry, so that its hint and its fault are read with it. */
export type FieldControl = Readonly<{ id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }>

type Props = Readonly<{
  label: ReactNode
  /** The rule, said before anything is typed. */
  hint?: ReactNode
  /** What is wrong with what was typed, in place. */
  fault?: string | null
  children: (control: FieldControl) => ReactNode
}>

/** A labelled field with its rule above it and its fault below. */
export function Field({ label, hint = null, fault = null, children }: Props) {
  const id = useId()
  const [hintId, faultId] = [`${id}hint`, `${id}fault`]
  const describedBy = [hint === null ? null : hintId, fault === null ? null : faultId].filter((part) => part !== null).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === null ? null : (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': fault !== null })}
      {fault === null ? null : (
        <p id={faultId} className="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
