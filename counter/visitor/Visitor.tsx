import './Visitor.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Away } from '../breaks/Away.tsx'
import { Glow } from '../parts/Glow.tsx'
import { Errands } from './Errands.tsx'
import { Timers } from './Timers.tsx'
import { Tags } from './VisitFacts.tsx'

function stateWording({ counter, current }: DeskView): Wording {
  if (current) return current.state === 'called' ? words.stateCalled : words.stateServing
  return { open: words.stateEmpty, paused: words.statePaused, closed: words.stateClosed }[counter.state]
}

/** Who is with me: the number, what they came for, what to know before speaking, since when. While away: until when. */
export function Visitor({ view }: Readonly<{ view: DeskView }>) {
  const { say } = useLanguage()
  const { current, counter } = view
  return (
    <section className="visitor" data-state={current?.state ?? counter.state}>
      <p className="visitor-state">
        {say(stateWording(view))}
        {current?.stage === 'delivery' && <span className="visitor-stage">{say(words.handover)}</span>}
      </p>
      {counter.state === 'paused' && !current ? (
        <Away view={view} />
      ) : (
        <p
          className="visitor-number"
          data-letters={current?.ticket.number.length}
          data-testid="current-number"
          aria-live="polite"
        >
          <Glow value={current?.ticket.number ?? ''}>{current?.ticket.number}</Glow>
        </p>
      )}
      {current && (
        <>
          <Tags ticket={current.ticket} view={view} />
          <Timers current={current} />
          <Errands view={view} ticket={current.ticket} current={current.errand} />
        </>
      )}
    </section>
  )
}
