import './PictureField.css'
import { useId } from 'react'
import { PICTOGRAMS, Pictogram } from '#client/components/Pictogram.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { pictogramWords } from '#client/words/setting-parts.ts'
import { type Part, pathKey, put } from '../form/part.ts'
import type { FieldWords } from './SettingField.tsx'

/** One of the pictures there are. */
export function PictureField({ part, label }: FieldWords & Readonly<{ part: Part<string> }>) {
  const { say } = useLanguage()
  const name = useId()
  return (
    <fieldset className="setting-group" data-field={pathKey(part.path)}>
      <legend>{say(label)}</legend>
      <div className="picture-field">
        {PICTOGRAMS.map((id) => (
          <label key={id}>
            <input type="radio" name={name} value={id} checked={part.value === id} onChange={() => put(part, id)} />
            <Pictogram id={id} />
            {say(pictogramWords[id])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
