import './VisitFacts.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { localText } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { errandNotes, stateText, tagsOf } from './told.ts'

type Props = Readonly<{ ticket: TicketCard; view: DeskView }>

/** What to know before speaking. */
export function Tags({ ticket, view }: Props) {
  const { language } = useLanguage()
  const tags = tagsOf(ticket, { view, language })
  return tags.length === 0 ? null : (
    <ul className="visit-tags">
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  )
}

/** Every errand of a visitor, where it stands and what else is to be known of it. */
export function VisitFacts({ ticket, view }: Props) {
  const { language } = useLanguage()
  return (
    <div className="visit-facts">
      <Tags ticket={ticket} view={view} />
      <ul className="visit-facts-errands">
        {ticket.errands.map((errand) => (
          <li key={errand.errand}>
            <strong>{localText(errand.name, language)}</strong>
            <span>{[stateText(errand, { view, language }), ...errandNotes(ticket, errand, { view, language })].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
