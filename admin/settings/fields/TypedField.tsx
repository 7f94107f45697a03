import { useState } from 'react'
import type { WallTime } from '#contract/primitives.ts'
import { type Notation, number, numberOrNone, time } from '../form/notation.ts'
import { type Part, put } from '../form/part.ts'
import { type FieldLook, type FieldWords, SettingField } from './SettingField.tsx'

export type TypedProps<T> = FieldWords &
  FieldLook &
  Readonly<{ part: Part<T>; notation: Notation<T>; lang?: string; placeholder?: string; long?: boolean }>

/** A field into which a value is typed. What is being typed stays as it is; on leaving it stands as it was understood. */
export function TypedField<T>({ part, notation, lang, placeholder, long = false, ...words }: TypedProps<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const isTyped = typed !== null && Object.is(notation.read(typed), part.value)
  return (
    <SettingField part={part} {...words}>
      {({ onBlur, ...control }) => {
        const shared = {
          ...control,
          lang,
          placeholder,
          value: isTyped ? typed : notation.write(part.value),
          onBlur: () => {
            setTyped(null)
            onBlur()
          },
          onChange: ({ target }: Readonly<{ target: { value: string } }>) => {
            setTyped(target.value)
            put(part, notation.read(target.value))
          },
        }
        return long ? (
          <textarea rows={2} {...shared} />
        ) : (
          <input type="text" inputMode={notation.mode} autoComplete="off" {...shared} />
        )
      }}
    </SettingField>
  )
}

type Known<T> = Omit<TypedProps<T>, 'notation'>

export const NumberField = (props: Known<number>) => <TypedField look="short" notation={number} {...props} />

/** A number that may be left out. */
export const NumberOrNoneField = (props: Known<number | null>) => <TypedField look="short" notation={numberOrNone} {...props} />

const wallTime = time<WallTime>()

/** A time of day. */
export const TimeField = (props: Known<WallTime>) => <TypedField look="short" notation={wallTime} {...props} />
