import './TicketFace.css'
import type { ReactNode } from 'react'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { delayWords } from '#client/words/be-back.ts'
import { publicWords } from '#client/words/public.ts'
import { type TicketState, ticketHints, ticketWords } from '#client/words/ticket.ts'
import type { Instant } from '#contract/primitives.ts'
import { ErrandLine } from './ErrandLine.tsx'
import type { PlacedErrand } from './my-ticket.ts'
import { Sentences } from './Sentences.tsx'
import { TicketMark } from './TicketMark.tsx'
import type { TicketId } from './ticket-id.ts'
import { aheadText, headlineText } from './ticket-text.ts'

/** Three moods that are told apart from the corner of an eye; everything else is calm. */
const MOODS = {
  called: 'now',
  serving: 'calm',
  absent: 'soon',
  ready: 'soon',
  'come-back': 'soon',
  wait: 'wait',
  preparing: 'wait',
  held: 'calm',
  served: 'calm',
  cancelled: 'calm',
  lapsed: 'calm',
  unknown: 'calm',
  'other-day': 'calm',
  looking: 'calm',
} as const satisfies Record<TicketState, string>

/** `shown`: the moment whose state this is; `null` while there is none yet. */
type Props = Readonly<{
  ticket: TicketId
  state: TicketState
  errand: PlacedErrand | null
  shown: Readonly<{ at: Instant; timeZone: string }> | null
  children?: ReactNode
}>

/** The number and where it stands, filling the screen of a phone. */
export function TicketFace({ ticket, state, errand, shown, children }: Props) {
  const { language, say } = useLanguage()
  const place = errand?.place ?? null
  return (
    <section className={`ticket-face ticket-face-${MOODS[state]}`} data-testid="ticket-state" data-state={state}>
      {/* A new call is a new key, so that a recall catches the eye again. */}
      <p className="ticket-face-state" key={place?.state === 'called' ? place.at : state}>
        <TicketMark state={state} />
        <strong>
          <Ruby text={headlineText({ state, place, day: ticket.day }, language)} />
        </strong>
      </p>
      <h1 data-characters={ticket.number.length}>
        <small>
          <Ruby text={say(ticketWords.yourNumber)} />
        </small>
        {ticket.number}
      </h1>
      {errand ? <ErrandLine errand={errand} /> : null}
      {place && 'ahead' in place ? (
        <p className="ticket-face-ahead">
          <strong data-testid="people-ahead" data-ahead={place.ahead}>
            <Ruby text={aheadText(place.ahead, language)} />
          </strong>
          <span>
            <EstimateText estimate={place.estimate} />
            {place.delayed ? (
              <b className="ticket-face-delayed" data-testid="delayed">
                <Ruby text={say(delayWords.delayed)} />
              </b>
            ) : null}
          </span>
        </p>
      ) : null}
      {children}
      <p className="ticket-face-hint">
        <Sentences text={say(ticketHints[state])} />
      </p>
      {shown ? (
        <p className="ticket-face-as-of">
          <Ruby text={say(publicWords.asOf, { time: clockText(shown.at, shown.timeZone, language) })} />
        </p>
      ) : null}
    </section>
  )
}
