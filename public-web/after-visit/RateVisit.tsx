import '../TicketBox.css'
import { useState } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { ratingWords } from '#client/words/after-visit.ts'
import { secretIn, type TicketId } from '../ticket-id.ts'
import { hasRated, keepRated } from './kept-rating.ts'
import { RatingForm } from './RatingForm.tsx'

/** How the visit was, asked once of whoever holds the paper's secret. */
export function RateVisit({ ticket }: Readonly<{ ticket: TicketId }>) {
  const { say } = useLanguage()
  const [rated, setRated] = useState(() => hasRated(ticket))
  const secret = secretIn(location.hash)
  const onRated = () => {
    keepRated(ticket)
    setRated(true)
  }
  if (!rated) return secret === null ? null : <RatingForm ticket={{ ...ticket, secret }} onRated={onRated} />
  return (
    <section className="ticket-box" role="status" data-testid="rated">
      <h2>
        <Ruby text={say(ratingWords.thanks)} />
      </h2>
      <p>
        <Ruby text={say(ratingWords.thanksHint)} />
      </p>
    </section>
  )
}
