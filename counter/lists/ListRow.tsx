import './ListRow.css'
import { useId } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { rowActWords, lineWords as words } from '#client/words/counter.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { ListName } from '../deeds/cards.ts'
import { isSameDeed } from '../deeds/deed.ts'
import type { Meant } from '../panels/question.ts'
import { Waited } from '../parts/Waited.tsx'
import { designationNotes, errandNotes, tagsOf } from '../visitor/told.ts'
import type { Entry } from './entries.ts'
import { RowDetails } from './RowDetails.tsx'
import type { RowsHand } from './Rows.tsx'
import { ACTS_IN_ROW, rowDeed } from './row-acts.ts'

type Props = RowsHand &
  Readonly<{ view: DeskView; list: ListName; entry: Entry; gone: boolean; opened: boolean; onOpen: () => void }>

const LOOKS = { call: 'text', return: 'outline', ready: 'outline' } as const

/** A visitor in a list: who, what for, since when, and the act that is mostly meant. The number opens the rest. */
export function ListRow({ view, list, entry: { ticket, errands }, gone, opened, pending, onOpen, onRowAct }: Props) {
  const { language, say } = useLanguage()
  const details = useId()
  const [errand] = errands
  if (!errand) return null
  const meant: Meant = { ticket, errand }
  const telling = { view, language }
  const notes = list === 'waiting' ? designationNotes(errand, telling) : errandNotes(ticket, errand, telling)
  const marks = [...notes, ...tagsOf(ticket, telling)]
  const separator = SEPARATORS[language]
  return (
    <li className="list-row" data-list={list} data-gone={gone} data-number={ticket.number}>
      <button
        type="button"
        className="list-row-open"
        aria-expanded={opened}
        aria-controls={details}
        aria-label={say(words.details, { number: ticket.number })}
        onClick={onOpen}
      >
        {ticket.number}
      </button>
      <span className="list-row-errands">
        <span>{errands.map(({ name }) => localText(name, language)).join(separator)}</span>
        {marks.length > 0 && <span className="list-row-marks">{marks.join(separator)}</span>}
      </span>
      <span className="list-row-since">
        <Waited since={list === 'waiting' ? ticket.issuedAt : errand.since} />
      </span>
      <span className="list-row-acts">
        {gone
          ? say(words.gone)
          : ACTS_IN_ROW[list].map((act) => (
              <Button
                key={act}
                look={LOOKS[act]}
                size="small"
                className="list-row-act"
                data-act={act}
                pending={isSameDeed(pending, rowDeed(act, meant))}
                onClick={() => onRowAct(act, meant)}
              >
                {say(rowActWords[act])}
              </Button>
            ))}
      </span>
      {opened && <RowDetails id={details} view={view} list={list} meant={meant} onRowAct={onRowAct} />}
    </li>
  )
}
