import './EntryTable.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingPartWords } from '#client/words/setting-parts.ts'
import { settingFormWords as words } from '#client/words/settings.ts'
import type { CounterSettings, OfficeSettings } from '#contract/settings.ts'
import { givenName } from '../entry-text.ts'
import { MoveButtons } from '../fields/ListField.tsx'
import { at, each, moved, type Part, pathKey } from '../form/part.ts'
import { valueText } from '../value-text.ts'
import { CounterForm } from './CounterForm.tsx'
import { EntryLink } from './EntryLink.tsx'
import { newCounter } from './new-entries.ts'
import type { SectionProps } from './section-props.ts'

/** All counters, or the one that is open. */
export function CountersSection(props: SectionProps) {
  const { say } = useLanguage()
  const { root, base, of, open } = props
  const counters = at(root, 'counters')
  const opened = each(counters).find(({ value }) => value.id === of)
  if (opened) return <CounterForm part={opened} {...props} />
  const add = () => {
    const made = newCounter(root.value, [root.value, base])
    counters.change((all) => [...all, made])
    open(made.id)
  }
  return (
    <div className="setting-block" data-field={pathKey(counters.path)}>
      <table className="admin-table entry-table">
        <thead>
          <tr>
            <th scope="col">{say(words.counter)}</th>
            <th scope="col">{say(words.serving)}</th>
            <th scope="col">{say(settingPartWords['counters.helps'])}</th>
            <th scope="col">{say(words.order)}</th>
          </tr>
        </thead>
        <tbody>
          {each(counters).map((counter, index) => (
            <CounterRow key={counter.value.id} part={counter} counters={counters} index={index} settings={root.value} />
          ))}
        </tbody>
      </table>
      <div>
        <Button look="outline" onClick={add}>
          {say(words.addCounter)}
        </Button>
      </div>
    </div>
  )
}

type RowProps = Readonly<{
  part: Part<CounterSettings>
  counters: Part<CounterSettings[]>
  index: number
  settings: OfficeSettings
}>

function CounterRow({ part, counters, index, settings }: RowProps) {
  const { language, say } = useLanguage()
  const { id, label, name, ranks, helps } = part.value
  const shown = say(words.counterNamed, { label, name: givenName(name, language) })
  const to = { language, settings, other: null }
  return (
    <tr>
      <th scope="row">
        <span className="entry-table-name">
          <EntryLink section="counters" of={id} path={part.path}>
            {shown}
          </EntryLink>
        </span>
      </th>
      <td>{valueText('counters.delivers', ranks.flat(), to)}</td>
      <td>{valueText('counters.delivers', [...new Set(helps.flatMap(({ services }) => services))], to)}</td>
      <td className="entry-table-acts">
        <MoveButtons
          index={index}
          length={counters.value.length}
          what={shown}
          onMove={(to) => counters.change((all) => moved(all, index, to))}
        />
      </td>
    </tr>
  )
}
