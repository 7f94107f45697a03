import './Models.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import type { Change } from '../draft.ts'
import { PaperCheck } from './PaperCheck.tsx'

const WAITING = ['as-now', 'one-per-counter', 'one-for-all'] as const

type Props = Readonly<{ base: WhatIfBase; changes: WhatIfChanges; onChange: (change: Change) => void }>

/** What would change for the whole hall: how people stand in line, and a desk that they pass first. */
export function Models({ base, changes, onChange }: Props) {
  const { say } = useLanguage()
  const name = useId()
  return (
    <div className="what-if-models">
      <fieldset>
        <legend>{say(words.waiting)}</legend>
        {WAITING.map((waiting) => (
          <label key={waiting} className="what-if-choice">
            <input
              type="radio"
              name={name}
              checked={changes.waiting === waiting}
              onChange={() => onChange((before) => ({ ...before, waiting }))}
            />
            {say(words[waiting])}
          </label>
        ))}
      </fieldset>
      <PaperCheck base={base} changes={changes} onChange={onChange} />
    </div>
  )
}
