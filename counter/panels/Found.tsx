import { useLanguage } from '#client/LanguageProvider.tsx'
import { rowActWords, panelWords as words } from '#client/words/counter.ts'
import { DIGITS } from '../desk/keys.ts'
import { type RowAct, rowActsFor } from '../lists/row-acts.ts'
import { VisitFacts } from '../visitor/VisitFacts.tsx'
import { chooseByKey, KeyChoices } from './KeyChoices.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'
import type { Meant } from './question.ts'

type Props = Pick<PanelProps, 'view' | 'meant' | 'onClose'> & Readonly<{ onRowAct: (act: RowAct, meant: Meant) => void }>

/** A number that was looked up: where it stands, and what can be done about it. */
export function Found({ view, meant, onRowAct, onClose }: Props) {
  const { say } = useLanguage()
  const { ticket } = meant
  const choices = rowActsFor(meant, view).map((act, place) => ({
    id: act,
    label: say(rowActWords[act]),
    key: DIGITS[place] ?? null,
    chosen: null,
    choose: () => onRowAct(act, meant),
  }))
  return (
    <Panel
      act="found"
      title={say(words.found, { number: ticket.number })}
      ownKey={null}
      confirm={null}
      onKey={(key) => chooseByKey(choices, key)}
      onClose={onClose}
    >
      <VisitFacts ticket={ticket} view={view} />
      <KeyChoices legend={say(words.whatToDo)} columns={3} choices={choices} />
    </Panel>
  )
}
