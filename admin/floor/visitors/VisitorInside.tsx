import './VisitorInside.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { visitorWords } from '#client/words/floor.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { Errand } from './Errand.tsx'
import { isOpenErrand } from './errand-acts.ts'
import { WholeVisit } from './WholeVisit.tsx'

/** A visitor opened: each errand with where it stands and what can be done with it, then what concerns all of them. */
export function VisitorInside({ card, view }: Readonly<{ card: TicketCard; view: FloorView }>) {
  const { say } = useLanguage()
  const isOver = !card.errands.some(isOpenErrand)
  return (
    <div className="visitor-inside">
      <ul className="visitor-inside">
        {card.errands.map((errand) => (
          <Errand key={errand.errand} errand={errand} card={card} view={view} />
        ))}
      </ul>
      {isOver ? <p>{say(visitorWords.over)}</p> : <WholeVisit card={card} />}
    </div>
  )
}
