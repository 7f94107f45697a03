import type { Outcome, Send } from '#client/commands.ts'
import type { CounterAnswer, MoveAnswer } from '#contract/answers.ts'

/** What a clerk does. Deeds at the counter need no more words; deeds on a ticket name it and the errand. */
type AtCounter = Readonly<{ type: 'open' | 'pause' | 'close' | 'call-next' | 'recall' | 'start' | 'finish' }>
type OnErrand = Readonly<{ type: 'hold' | 'absent' | 'return' | 'prepare' | 'ready'; number: string; service: string }>
type Call = Readonly<{ type: 'call'; number: string; service: string | null }>
type Transfer = Readonly<{ type: 'transfer'; number: string; service: string; to: string }>
/** A visitor who goes home leaves every line; a deed that is undone is the ticket's last one, whichever it was. */
type OnTicket = Readonly<{ type: 'cancel' | 'undo'; number: string }>
export type Deed = AtCounter | OnErrand | Call | Transfer | OnTicket

/** Two presses mean the same deed: for showing which button is under way. */
export const isSameDeed = (a: Deed | null, b: Deed): boolean => JSON.stringify(a) === JSON.stringify(b)

const COUNTER_ROUTES = {
  open: 'open-counter',
  pause: 'pause-counter',
  close: 'close-counter',
  'call-next': 'call-next',
  recall: 'recall',
  start: 'start',
  finish: 'finish',
} as const satisfies Record<AtCounter['type'], string>

const TICKET_ROUTES = {
  hold: 'hold-ticket',
  absent: 'absent-ticket',
  return: 'return-ticket',
  prepare: 'prepare-ticket',
  ready: 'ready-ticket',
} as const satisfies Record<OnErrand['type'], string>

export type Desk = Readonly<{ office: string; counter: string }>

/** Sends the deed to the office. */
export function sendDeed(send: Send, { office, counter }: Desk, deed: Deed): Promise<Outcome<MoveAnswer | CounterAnswer>> {
  switch (deed.type) {
    case 'call': {
      const { number, service } = deed
      return send('call-number', { office, counter }, service === null ? { number } : { number, service })
    }
    case 'transfer':
      return send('transfer-ticket', { office, number: deed.number }, { service: deed.service, to: deed.to })
    case 'cancel':
    case 'undo':
      return send(deed.type === 'undo' ? 'undo-ticket' : 'cancel-ticket', { office, number: deed.number }, {})
    case 'hold':
    case 'absent':
    case 'return':
    case 'prepare':
    case 'ready':
      return send(TICKET_ROUTES[deed.type], { office, number: deed.number }, { service: deed.service })
    case 'open':
    case 'pause':
    case 'close':
    case 'call-next':
    case 'recall':
    case 'start':
    case 'finish':
      return send(COUNTER_ROUTES[deed.type], { office, counter }, {})
    default:
      return deed satisfies never
  }
}
