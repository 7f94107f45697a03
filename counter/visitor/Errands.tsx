import './Errands.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { errandStateWords, counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'

/** Everything the visitor came for today; the one they are here for stands out. */
export function Errands({ ticket, current }: Readonly<{ ticket: TicketCard; current: number }>) {
  const { language, say } = useLanguage()
  return (
    <section className="errands">
      <h2>{say(words.errands)}</h2>
      <ol>
        {ticket.errands.map(({ errand, name, state }) => (
          <li key={errand} className="errands-errand" aria-current={errand === current || undefined}>
            <span>{localText(name, language)}</span>
            <span className="errands-state">{say(errandStateWords[state])}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
