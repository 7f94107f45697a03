import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingHintWords as hints, settingPartWords as names, settingFieldWords } from '#client/words/setting-parts.ts'
import { settingFormWords as words } from '#client/words/settings.ts'
import type { ServiceId, WallTime } from '#contract/primitives.ts'
import type { CounterSettings, HelpRule } from '#contract/settings.ts'
import { givenName } from '../entry-text.ts'
import { ListField } from '../fields/ListField.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { ServiceChips } from '../fields/ServiceChips.tsx'
import { ServicesField } from '../fields/ServicesField.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import { NumberField, NumberOrNoneField, TypedField } from '../fields/TypedField.tsx'
import { asTyped } from '../form/notation.ts'
import { at, type Part } from '../form/part.ts'
import { Block } from './Block.tsx'
import { DeleteEntry } from './DeleteEntry.tsx'
import { EntryHeading } from './EntryHeading.tsx'
import type { SectionProps } from './section-props.ts'

const LUNCH = { from: '12:00' as WallTime, to: '13:00' as WallTime } as const
const NEW_HELP: HelpRule = { services: [], fromMinutes: 10, beforeOwnFromMinutes: null }
const MOST_BREAKS = 5

type Props = SectionProps & Readonly<{ part: Part<CounterSettings> }>

/** Everything about one counter: what it calls itself, what it calls, and when it rests. */
export function CounterForm({ part, root, open }: Props) {
  const { language, say } = useLanguage()
  const { id, label, name } = part.value
  const shown = say(words.counterNamed, { label, name: givenName(name, language) })
  const close = () => open(null)
  const remove = () => {
    root.change((settings) => ({ ...settings, counters: settings.counters.filter((one) => one.id !== id) }))
    close()
  }
  return (
    <>
      <EntryHeading name={shown} back={words.backToCounters} onBack={close} />
      <Block heading={words.words}>
        <TypedField
          look="short"
          part={at(part, 'label')}
          notation={asTyped}
          label={names['counters.label']}
          hint={hints.counterLabel}
        />
        <LocalTextField part={at(part, 'name')} label={names['counters.name']} kana />
      </Block>
      <Ranks part={at(part, 'ranks')} />
      <Helps part={at(part, 'helps')} taken={part.value.ranks.flat()} />
      <Block heading={words.course}>
        <ServicesField part={at(part, 'delivers')} label={names['counters.delivers']} hint={hints.delivers} />
        <NumberOrNoneField part={at(part, 'autoCallSeconds')} label={names['counters.autoCallSeconds']} hint={hints.emptyNever} />
      </Block>
      <Breaks part={at(part, 'breaks')} />
      <DeleteEntry act={say(words.deleteCounter)} ask={say(words.deleteCounterAsk, { name: shown })} onDelete={remove} />
    </>
  )
}

function Ranks({ part }: Readonly<{ part: Part<ServiceId[][]> }>) {
  const { say } = useLanguage()
  return (
    <Block heading={names['counters.ranks']} hint={hints.ranks}>
      <ListField part={part} nameOf={(n) => say(settingFieldWords.rank, { n })} make={() => []} addLabel={words.addRank} ordered>
        {(rank, name) => (
          <>
            <span className="month-day-name">{name}</span>
            <ServiceChips part={rank} label={name} taken={part.value.flat()} />
          </>
        )}
      </ListField>
    </Block>
  )
}

function Helps({ part, taken }: Readonly<{ part: Part<HelpRule[]>; taken: readonly ServiceId[] }>) {
  const { say } = useLanguage()
  return (
    <Block heading={names['counters.helps']} hint={hints.helps}>
      <ListField part={part} nameOf={(n) => say(settingFieldWords.help, { n })} make={() => NEW_HELP} addLabel={words.addHelp}>
        {(help, name) => (
          <>
            <ServiceChips part={at(help, 'services')} label={name} taken={taken} />
            <div className="setting-row">
              <NumberField part={at(help, 'fromMinutes')} label={settingFieldWords.helpFrom} />
              <NumberOrNoneField
                part={at(help, 'beforeOwnFromMinutes')}
                label={settingFieldWords.helpBeforeOwn}
                hint={hints.emptyNever}
              />
            </div>
          </>
        )}
      </ListField>
    </Block>
  )
}

function Breaks({ part }: Readonly<{ part: Part<{ from: WallTime; to: WallTime }[]> }>) {
  const { say } = useLanguage()
  return (
    <Block heading={names['counters.breaks']}>
      <ListField
        part={part}
        nameOf={(n) => say(settingFieldWords.break, { n })}
        make={part.value.length < MOST_BREAKS ? () => ({ ...LUNCH }) : null}
        addLabel={words.addBreak}
      >
        {(pause) => <SpanField part={pause} />}
      </ListField>
    </Block>
  )
}
