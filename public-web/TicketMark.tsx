import type { ReactNode } from 'react'
import type { TicketState } from '#client/words/ticket.ts'

/** Told apart by outline: a clock to wait, an arrow back, a bell now; squares and ticks for the rest. */
const CLOCK = <path d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.5 5h3v6.4l4 4-2.1 2.1-4.9-4.9Z" fillRule="evenodd" />
const ARROW = <path d="M12 1 23 12 12 23v-7H1V8h11Z" />
const BELL = <path d="M10.5 1h3v2.2A7 7 0 0 1 19 10v6l3 3v1H2v-1l3-3v-6a7 7 0 0 1 5.5-6.8ZM9 21h6a3 3 0 0 1-6 0Z" />
const PAPER = <path d="M4 1h11l5 5v17H4Zm3.5 9v2.5h9V10Zm0 5v2.5h9V15Z" fillRule="evenodd" />
const TICK = (
  <path d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm5.4 6.4 2.1 2.1L10.6 18.4 5 12.8l2.1-2.1 3.5 3.5Z" fillRule="evenodd" />
)
const PAUSE = <path d="M2 2h20v20H2Zm5.5 5v10h3V7Zm6 0v10h3V7Z" fillRule="evenodd" />
const ALERT = <path d="M12 1 24 22H0Zm-1.5 7v7h3V8Zm0 9v3h3v-3Z" fillRule="evenodd" />

const MARKS = {
  called: BELL,
  serving: TICK,
  absent: ALERT,
  ready: PAPER,
  'come-back': ARROW,
  wait: CLOCK,
  preparing: PAPER,
  held: PAUSE,
  served: TICK,
  cancelled: PAUSE,
  lapsed: PAUSE,
  unknown: ALERT,
  'other-day': PAUSE,
  looking: CLOCK,
} as const satisfies Record<TicketState, ReactNode>

export function TicketMark({ state }: Readonly<{ state: TicketState }>) {
  return (
    <svg className="ticket-mark" viewBox="0 0 24 24" aria-hidden="true">
      {MARKS[state]}
    </svg>
  )
}
