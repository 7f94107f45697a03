import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { visitorWords } from '#client/words/floor.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { OpenRow } from '../parts/OpenRow.tsx'
import { OverMark } from '../parts/OverMark.tsx'
import { cardNotes, priorityText } from './card-notes.ts'
import { isOpenErrand } from './errand-acts.ts'
import { errandNotes, stateText } from './errand-text.ts'
import { overtaken } from './lists.ts'
import { VisitorInside } from './VisitorInside.tsx'

type Props = Readonly<{ card: TicketCard; view: FloorView; now: Instant; isOpen: boolean; onToggle: () => void }>

/** One visitor: number, what is still to be done, what staff should know, and for how long they are here. */
export function VisitorRow({ card, view, now, isOpen, onToggle }: Props) {
  const { language, say } = useLanguage()
  const sight = { view, language }
  const priority = priorityText(card, language)
  const notes = cardNotes(card, sight)
  const times = overtaken(card)
  const told = say(visitorWords.overtakenOf, { times, limit: view.overtakingLimit })
  const cells = (
    <>
      <td>
        <ul className="visitors-errands">
          {card.errands.filter(isOpenErrand).map((errand) => (
            <li key={errand.errand}>
              {localText(errand.name, language)}
              {errand.state === 'waiting' ? null : (
                <span className="visitors-state"> {[stateText(errand, sight), ...errandNotes(errand, sight)].join(' · ')}</span>
              )}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ul className="visitors-notes">
          {priority === null ? null : <li className="visitors-priority">{priority}</li>}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </td>
      <td className="admin-figure">
        {times >= view.overtakingLimit && times > 0 ? (
          <span className="visitors-over">
            <OverMark />
            {told}
          </span>
        ) : (
          told
        )}
      </td>
      <td className="admin-figure">{durationText(now - card.issuedAt, language)}</td>
    </>
  )
  return (
    <OpenRow
      name={card.number}
      columns={5}
      data-testid="visitor"
      data-number={card.number}
      data-priority={card.priority}
      {...{ cells, isOpen, onToggle }}
    >
      <VisitorInside card={card} view={view} />
    </OpenRow>
  )
}
