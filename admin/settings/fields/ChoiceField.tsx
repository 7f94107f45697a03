import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'
import { type Part, put } from '../form/part.ts'
import { type FieldWords, SettingField } from './SettingField.tsx'

type Props<T> = FieldWords & Readonly<{ part: Part<T>; choices: readonly Readonly<{ value: T; name: Wording }>[] }>

/** One of a few. */
export function ChoiceField<T>({ part, choices, ...words }: Props<T>) {
  const { say } = useLanguage()
  const chosen = choices.findIndex(({ value }) => value === part.value)
  return (
    <SettingField part={part} {...words}>
      {(control) => (
        <select
          {...control}
          value={chosen}
          onChange={({ target }) => {
            const choice = choices[Number(target.value)]
            if (choice) put(part, choice.value)
          }}
        >
          {choices.map(({ name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the choices are fixed, and their place is their value
            <option key={index} value={index}>
              {say(name)}
            </option>
          ))}
        </select>
      )}
    </SettingField>
  )
}
