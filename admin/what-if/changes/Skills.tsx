import './Skills.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whatIfWords as words } from '#client/words/what-if.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import { type Change, type ChangedCounter, countersWith } from '../draft.ts'
import { BreakField } from './BreakField.tsx'

type Props = Readonly<{ base: WhatIfBase; changes: WhatIfChanges; onChange: (change: Change) => void }>

/** What each counter takes, what it could learn, and when its clerk is away. */
export function Skills({ base, changes, onChange }: Props) {
  const { say } = useLanguage()
  return (
    <details className="what-if-skills">
      <summary>{say(words.skills)}</summary>
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{say(words.counter)}</th>
            <th scope="col">{say(words.services)}</th>
            <th scope="col">{say(words.learns)}</th>
            <th scope="col">{say(words.break)}</th>
          </tr>
        </thead>
        <tbody>
          {countersWith(base, changes).map((counter) => (
            <CounterRow key={counter.id} counter={counter} base={base} changes={changes} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function CounterRow({ counter, base, changes, onChange }: Props & Readonly<{ counter: ChangedCounter }>) {
  const { language } = useLanguage()
  const own = base.services.filter(({ id }) => counter.services.includes(id))
  return (
    <tr>
      <th scope="row">{counter.label}</th>
      <td>{own.map(({ name }) => localText(name, language)).join(SEPARATORS[language])}</td>
      <td>
        <Learns counter={counter} base={base} changes={changes} onChange={onChange} />
      </td>
      <td>
        <BreakField counter={counter} base={base} changes={changes} onChange={onChange} />
      </td>
    </tr>
  )
}

function Learns({ counter, base, changes, onChange }: Props & Readonly<{ counter: ChangedCounter }>) {
  const { language, say } = useLanguage()
  const learned = changes.trained.filter((each) => each.counter === counter.id).map(({ service }) => service)
  const rest = base.services.filter(({ id }) => !counter.services.includes(id) && !learned.includes(id))
  return (
    <div className="what-if-chips">
      {base.services
        .filter(({ id }) => learned.includes(id))
        .map(({ id, name }) => (
          <Button
            key={id}
            look="outline"
            size="small"
            aria-label={say(words.unlearn, { counter: counter.label, service: localText(name, language) })}
            onClick={() =>
              onChange((before) => ({
                ...before,
                trained: before.trained.filter((each) => each.counter !== counter.id || each.service !== id),
              }))
            }
          >
            {localText(name, language)} <span aria-hidden="true">×</span>
          </Button>
        ))}
      {rest.length === 0 ? null : (
        <select
          aria-label={say(words.learn, { counter: counter.label })}
          value=""
          onChange={({ target }) => {
            const service = rest.find(({ id }) => id === target.value)?.id
            if (service) onChange((before) => ({ ...before, trained: [...before.trained, { counter: counter.id, service }] }))
          }}
        >
          <option value="">{say(words.addService)}</option>
          {rest.map(({ id, name }) => (
            <option key={id} value={id}>
              {localText(name, language)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
