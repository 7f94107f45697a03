import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorDeedWords, visitorWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import { Act } from '../parts/Act.tsx'
import { AskCancel } from './AskCancel.tsx'
import { AskPriority } from './AskPriority.tsx'
import { toldOfTicket } from './told-ticket.ts'

/** What concerns a visitor as a whole: the place in the line, the next day, and leaving. */
export function WholeVisit({ card }: Readonly<{ card: TicketCard }>) {
  const { say } = useLanguage()
  const [asked, setAsked] = useState<'priority' | 'cancel' | null>(null)
  const { number, priority } = card
  const toggle = (what: 'priority' | 'cancel') => setAsked(asked === what ? null : what)
  const close = () => setAsked(null)
  return (
    <>
      <div className="visitor-acts">
        {priority === 'priority' ? (
          <TakePriority number={number} />
        ) : (
          <Button
            look="outline"
            size="small"
            aria-expanded={asked === 'priority'}
            onClick={() => toggle('priority')}
            data-testid="ask-priority"
          >
            {say(visitorWords.givePriority)}
          </Button>
        )}
        <CarryOver card={card} />
        <Button
          look="outline"
          size="small"
          aria-expanded={asked === 'cancel'}
          onClick={() => toggle('cancel')}
          data-testid="ask-cancel-visit"
        >
          {say(visitorWords.cancelVisit)}
        </Button>
      </div>
      {asked === 'priority' ? <AskPriority number={number} onClose={close} /> : null}
      {asked === 'cancel' ? <AskCancel number={number} errand={null} onClose={close} /> : null}
    </>
  )
}

function TakePriority({ number }: Readonly<{ number: string }>) {
  const { say } = useLanguage()
  return (
    <Act
      route="prioritise-ticket"
      params={{ number }}
      input={{ reason: null }}
      deed={() => toldOfTicket(number, (language) => wordsIn(language, floorDeedWords.unprioritised, { number }))}
      testId="take-priority"
    >
      {say(visitorWords.takePriority)}
    </Act>
  )
}

function CarryOver({ card: { number, carry } }: Readonly<{ card: TicketCard }>) {
  const { say } = useLanguage()
  const told = carry ? floorDeedWords.notCarried : floorDeedWords.carried
  return (
    <Act
      route="carry-ticket-over"
      params={{ number }}
      input={{ carry: !carry }}
      deed={() => toldOfTicket(number, (language) => wordsIn(language, told, { number }))}
      testId="carry-over"
    >
      {say(carry ? visitorWords.noCarryOver : visitorWords.carryOver)}
    </Act>
  )
}
