import './WaitingNumbers.css'
import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { numberWords } from '#client/words/concierge.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'

const STEP_MS = 10_000

type Props = Readonly<{
  floor: FloorView
  /** Narrows the list down. */
  typed: string
  shown: string | null
  onShow: (number: string) => void
}>

/** Those who have waited longest, to be touched instead of typed. */
export function WaitingNumbers({ floor, typed, shown, onShow }: Props) {
  const { say } = useLanguage()
  const wanted = typed.normalize('NFKC').trim().toUpperCase()
  const cards = floor.visitors.first.filter(({ number }) => number.includes(wanted))
  const others = floor.visitors.total - floor.visitors.first.length
  return (
    <section className="waiting-numbers">
      <h2>{say(numberWords.waiting)}</h2>
      {floor.visitors.total === 0 && <p>{say(numberWords.nobody)}</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.number}>
            <Waiting card={card} chosen={card.number === shown} onShow={() => onShow(card.number)} />
          </li>
        ))}
      </ul>
      {others > 0 && <p>{say(numberWords.others, { n: others })}</p>}
    </section>
  )
}

function Waiting({ card, chosen, onShow }: Readonly<{ card: TicketCard; chosen: boolean; onShow: () => void }>) {
  const { language, say } = useLanguage()
  const now = useNow(STEP_MS)
  return (
    <button type="button" className="waiting-numbers-one" aria-pressed={chosen} onClick={onShow}>
      <strong>{card.number}</strong>
      <span>{durationText(now - card.issuedAt, language)}</span>
      {card.priority === 'priority' && <span className="waiting-numbers-priority">{say(numberWords.priority)}</span>}
    </button>
  )
}
