import './TicketHead.css'
import { useNow } from '#client/ClockProvider.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, durationText } from '#client/time-text.ts'
import { numberWords, reasonWords } from '#client/words/concierge.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import { StepHeading } from '../StepHeading.tsx'

const STEP_MS = 10_000

type Props = Readonly<{ card: TicketCard; timeZone: string; onClose: () => void }>

/** Whose ticket it is: the number, since when, and whether it goes first and why. */
export function TicketHead({ card, timeZone, onClose }: Props) {
  const { language, say } = useLanguage()
  const now = useNow(STEP_MS)
  return (
    <header className="ticket-head">
      <StepHeading className="ticket-head-number">{card.number}</StepHeading>
      <p>
        {say(numberWords.since, {
          time: clockText(card.issuedAt, timeZone, language),
          span: durationText(now - card.issuedAt, language),
        })}
      </p>
      {card.priority === 'priority' && (
        <p className="ticket-head-priority">
          {say(numberWords.priority)}
          {card.reason !== null && ` ${say(reasonWords[card.reason])}`}
        </p>
      )}
      <Button look="text" size="small" onClick={onClose}>
        {say(numberWords.close)}
      </Button>
    </header>
  )
}
