import './Transfer.css'
import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { panelWords as words } from '#client/words/counter.ts'
import type { CounterId, StaffId } from '#contract/primitives.ts'
import { Chooser, ChooserField } from '../choosing/Chooser.tsx'
import { clerkChoices, counterChoices, serviceChoices } from '../choosing/choices.ts'
import type { Choice } from '../choosing/narrow.ts'
import { useChooser } from '../choosing/use-chooser.ts'
import type { Deed } from '../deeds/deed.ts'
import { Key } from '../parts/Key.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'
import type { Meant } from './question.ts'

/** Where to: a service, a counter, a clerk; or a service first and then back here. */
const WAYS = ['service', 'counter', 'clerk', 'back'] as const
type Way = (typeof WAYS)[number]

const TAB_WORDS = {
  service: words.toService,
  counter: words.toCounter,
  clerk: words.toClerk,
  back: words.andBack,
} as const
const NOTHING = { service: words.noService, counter: words.noCounter, clerk: words.noClerk, back: words.noService } as const

function deedOf(way: Way, { ticket: { number }, errand: { service } }: Meant, id: string): Deed {
  switch (way) {
    case 'service':
      return { type: 'transfer', number, service, to: id, for: null }
    case 'counter':
      return { type: 'transfer', number, service, to: null, for: { to: 'counter', counter: id as CounterId } }
    case 'clerk':
      return { type: 'transfer', number, service, to: null, for: { to: 'clerk', clerk: id as StaffId } }
    case 'back':
      return { type: 'redirect', number, to: id }
    default:
      return way satisfies never
  }
}

type Props = PanelProps & Readonly<{ act: 'transfer' | 'redirect' }>

/** On to somebody else; the paper number stays. Only who is at this counter can be sent on and back. */
export function Transfer(props: Props) {
  const [way, setWay] = useState<Way>(props.act === 'redirect' ? 'back' : 'service')
  const isHere = props.view.current?.ticket.number === props.meant.ticket.number
  const ways = WAYS.filter((one) => isHere || one !== 'back')
  const turn = (by: number) => setWay(ways[(ways.indexOf(way) + by + ways.length) % ways.length] ?? 'service')
  return <TransferTo key={way} {...props} way={way} ways={ways} onWay={setWay} onTurn={turn} />
}

type ToProps = Props & Readonly<{ way: Way; ways: readonly Way[]; onWay: (way: Way) => void; onTurn: (by: number) => void }>

function TransferTo({ act, view, meant, way, ways, onWay, onTurn, onDeed, onClose }: ToProps) {
  const { language, say } = useLanguage()
  const choices = {
    service: () => serviceChoices(view, meant.ticket, language),
    counter: () => counterChoices(view, language),
    clerk: () => clerkChoices(view, language),
    back: () => serviceChoices(view, meant.ticket, language),
  }[way]()
  const chooser = useChooser(choices, ({ id }: Choice) => onDeed(deedOf(way, meant, id)))
  const onKey = (key: string): boolean => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return chooser.onKey(key)
    onTurn(key === 'ArrowLeft' ? -1 : 1)
    return true
  }
  return (
    <Panel
      act={act}
      title={say(words.transfer, { number: meant.ticket.number })}
      ownKey={null}
      confirm={null}
      onKey={onKey}
      onClose={onClose}
      tools={<ChooserField chooser={chooser} hint={say(way === 'counter' ? words.narrowCounters : words.narrow)} />}
    >
      <div className="transfer-ways" role="tablist">
        {ways.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            className="transfer-way"
            aria-selected={one === way}
            data-testid={`way-${one}`}
            onClick={() => onWay(one)}
          >
            {say(TAB_WORDS[one])}
          </button>
        ))}
        <span className="transfer-turn">
          <Key name="←" /> <Key name="→" />
        </span>
      </div>
      <Chooser chooser={chooser} nothing={say(NOTHING[way])} />
    </Panel>
  )
}
