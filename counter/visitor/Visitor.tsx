import './Visitor.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { languageWords, needWords, counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Glow } from '../parts/Glow.tsx'
import { Errands } from './Errands.tsx'
import { Timers } from './Timers.tsx'

function stateWording({ counter, current }: DeskView): Wording {
  if (current) return current.state === 'called' ? words.stateCalled : words.stateServing
  return { open: words.stateEmpty, paused: words.statePaused, closed: words.stateClosed }[counter.state]
}

/** Who is with me: the number, what they came for, what to know before speaking, since when. */
export function Visitor({ view }: Readonly<{ view: DeskView }>) {
  const { say } = useLanguage()
  const { current } = view
  const wording = stateWording(view)
  return (
    <section className="visitor" data-state={current?.state ?? view.counter.state}>
      <p className="visitor-state">
        {say(wording)}
        {current?.stage === 'delivery' && <span className="visitor-stage">{say(words.handover)}</span>}
      </p>
      <p className="visitor-number" data-testid="current-number" aria-live="polite">
        <Glow value={current?.ticket.number ?? ''}>{current?.ticket.number}</Glow>
      </p>
      {current && (
        <>
          <Tags ticket={current.ticket} />
          <Timers current={current} />
          <Errands ticket={current.ticket} current={current.errand} />
        </>
      )}
    </section>
  )
}

/** What to know before speaking. Japanese is so usual that it is not said. */
function Tags({ ticket: { priority, needs, language } }: Readonly<{ ticket: TicketCard }>) {
  const { say } = useLanguage()
  const known = [
    ...(priority === 'priority' ? [words.priority] : []),
    ...(language === 'ja' ? [] : [languageWords[language]]),
    ...needs.map((need) => needWords[need]),
  ]
  return known.length === 0 ? null : (
    <ul className="visitor-tags">
      {known.map((wording) => (
        <li key={wording.ja}>{say(wording)}</li>
      ))}
    </ul>
  )
}
