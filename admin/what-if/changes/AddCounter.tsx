import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whatIfWords as words } from '#client/words/what-if.ts'
import { localText } from '#client/words.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import { addLike, type Change, countersWith, removeAdded } from '../draft.ts'

type Props = Readonly<{ base: WhatIfBase; changes: WhatIfChanges; onChange: (change: Change) => void }>

/** One counter more, like one of the office's own; what was added can be taken away again. */
export function AddCounter({ base, changes, onChange }: Props) {
  const { language, say } = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const like = base.counters.find(({ id }) => id === chosen) ?? base.counters[0]
  if (!like) return null
  return (
    <div className="what-if-add">
      <select aria-label={say(words.like)} value={like.id} onChange={({ target }) => setChosen(target.value)}>
        {base.counters.map(({ id, label, name }) => (
          <option key={id} value={id}>
            {label} {localText(name, language)}
          </option>
        ))}
      </select>
      <Button look="outline" size="small" onClick={() => onChange(addLike(like.id))}>
        {say(words.addLike)}
      </Button>
      {countersWith(base, changes)
        .filter((counter) => counter.like !== null)
        .map(({ id, label }) => (
          <Button key={id} look="text" size="small" onClick={() => onChange(removeAdded(id))}>
            {say(words.removeCounter, { counter: label })}
          </Button>
        ))}
    </div>
  )
}
