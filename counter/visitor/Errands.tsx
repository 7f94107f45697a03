import './Errands.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { errandNotes, stateText } from './told.ts'

type Props = Readonly<{ view: DeskView; ticket: TicketCard; current: number }>

/** Everything the visitor came for today; the one they are here for stands out. */
export function Errands({ view, ticket, current }: Props) {
  const { language, say } = useLanguage()
  const telling = { view, language }
  return (
    <section className="errands">
      <h2>{say(words.errands)}</h2>
      <ol>
        {ticket.errands.map((errand) => {
          const isHere = errand.errand === current
          const notes = errandNotes(ticket, errand, telling)
          return (
            <li key={errand.errand} className="errands-errand" aria-current={isHere || undefined}>
              <span>{localText(errand.name, language)}</span>
              <span className="errands-state">{stateText(isHere ? { ...errand, counter: null } : errand, telling)}</span>
              {notes.length > 0 && <span className="errands-notes">{notes.join(' · ')}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
