import './FoundVisitor.css'
import { useEffect, useRef } from 'react'
import { Button } from '#client/components/Button.tsx'
import { Loading } from '#client/components/Loading.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { visitorWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { useHand } from '../parts/hand.ts'
import { cardNotes, priorityText } from './card-notes.ts'
import { overtaken } from './lists.ts'
import { VisitorInside } from './VisitorInside.tsx'

type Props = Readonly<{ number: string; view: FloorView; now: Instant }>

/** Whoever was looked for, wherever they are: read again whenever the floor changes. */
export function FoundVisitor({ number, view, now }: Props) {
  const { language, say } = useLanguage()
  const { office, look } = useHand()
  const [{ answer: card, refusal }, readAgain] = useRead('read-card', { params: { office, number }, input: null }, null)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer view is what makes it read again
  useEffect(readAgain, [view.at, view.visitors, readAgain])
  useEffect(() => heading.current?.focus(), [])
  const priority = card && priorityText(card, language)
  return (
    <section className="found-visitor" data-testid="found" data-number={number}>
      <div className="found-visitor-head">
        <h3 ref={heading} tabIndex={-1}>
          {number}
        </h3>
        {card ? <Standing card={card} view={view} now={now} /> : null}
        {priority ? <strong>{priority}</strong> : null}
        {card ? cardNotes(card, { view, language }).map((note) => <span key={note}>{note}</span>) : null}
        <Button look="text" size="small" onClick={() => look(null)}>
          {say(visitorWords.close)}
        </Button>
      </div>
      {refusal ? (
        <p className="found-visitor-trouble" role="alert">
          {troubleText(refusal, language)}
        </p>
      ) : null}
      {card ? <VisitorInside card={card} view={view} /> : refusal ? null : <Loading />}
    </section>
  )
}

/** For how long a visitor has been here, and how often they were overtaken. */
function Standing({ card, view, now }: Readonly<{ card: TicketCard; view: FloorView; now: Instant }>) {
  const { language, say } = useLanguage()
  return (
    <>
      <span>
        {say(visitorWords.here)} {durationText(now - card.issuedAt, language)}
      </span>
      <span>
        {say(visitorWords.overtaken)} {say(visitorWords.overtakenOf, { times: overtaken(card), limit: view.overtakingLimit })}
      </span>
    </>
  )
}
