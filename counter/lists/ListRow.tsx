import './ListRow.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { languageWords, needWords, counter as words } from '#client/words/counter.ts'
import { localText, type Wording } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import { type Deed, isSameDeed } from '../deeds/deed.ts'
import { Waited } from '../parts/Waited.tsx'
import type { Entry, ListName } from './entries.ts'

type RowAct = 'call' | 'return' | 'ready' | 'cancel'

/** What one press does from each list. */
const ROW_ACTS = {
  waiting: ['call', 'cancel'],
  held: ['return', 'call', 'cancel'],
  absent: ['return', 'call', 'cancel'],
  preparing: ['ready', 'cancel'],
} as const satisfies Record<ListName, readonly RowAct[]>

const LABELS = {
  call: words.call,
  return: words.return,
  ready: words.ready,
  cancel: words.cancelRow,
} as const satisfies Record<RowAct, Wording>
const LOOKS = { call: 'text', return: 'outline', ready: 'outline', cancel: 'text' } as const satisfies Record<RowAct, string>

/** From the waiting list the office chooses the errand that comes first at this counter. */
const deedOf = (act: RowAct, list: ListName, { ticket: { number }, errands: [errand] }: Entry): Deed | null => {
  if (act === 'call') return { type: 'call', number, service: list === 'waiting' ? null : (errand?.service ?? null) }
  if (act === 'cancel') return { type: act, number }
  return errand ? { type: act, number, service: errand.service } : null
}

const marksOf = ({ priority, language, needs }: TicketCard): readonly Wording[] => [
  ...(priority === 'priority' ? [words.priority] : []),
  ...(language === 'ja' ? [] : [languageWords[language]]),
  ...needs.map((need) => needWords[need]),
]

type Props = Readonly<{
  list: ListName
  entry: Entry
  gone: boolean
  pending: Deed | null
  onDeed: (deed: Deed) => void
}>

export function ListRow({ list, entry, gone, pending, onDeed }: Props) {
  const { language, say } = useLanguage()
  const { ticket, errands } = entry
  const marks = marksOf(ticket).map((wording) => say(wording))
  const since = list === 'waiting' ? ticket.issuedAt : (errands[0]?.since ?? ticket.issuedAt)
  return (
    <li className="list-row" data-gone={gone} data-number={ticket.number}>
      <span className="list-row-number">{ticket.number}</span>
      <span className="list-row-errands">
        <span>{errands.map(({ name }) => localText(name, language)).join('・')}</span>
        {marks.length > 0 && <span className="list-row-marks">{marks.join('・')}</span>}
      </span>
      <span className="list-row-since">
        <Waited since={since} />
      </span>
      <span className="list-row-acts">
        {gone
          ? say(words.gone)
          : ROW_ACTS[list].map((act) => {
              const deed = deedOf(act, list, entry)
              return (
                deed && (
                  <Button
                    key={act}
                    look={LOOKS[act]}
                    size="small"
                    className="list-row-act"
                    data-act={act}
                    pending={isSameDeed(pending, deed)}
                    onClick={() => onDeed(deed)}
                  >
                    {say(LABELS[act])}
                  </Button>
                )
              )
            })}
      </span>
    </li>
  )
}
