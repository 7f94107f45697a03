import type { Outcome, Send } from '#client/commands.ts'
import type { CounterAnswer, MoveAnswer } from '#contract/answers.ts'
import type { Designation } from '#contract/primitives.ts'
import type { BreakReason, CancelReason, HoldReason, Language, Need, PriorityReason } from '#contract/words.ts'

/** What a clerk does. Deeds at the counter need no more words; deeds on a ticket name it, and the errand by its service. */
type AtCounter = Readonly<{ type: 'open' | 'close' | 'undo-turn' | 'call-next' | 'recall' | 'start' | 'finish' }>
type Pause = Readonly<{ type: 'pause'; reason: BreakReason | null; minutes: number | null }>
type Call = Readonly<{ type: 'call'; number: string; service: string | null }>
type OnErrand = Readonly<{ type: 'absent' | 'return' | 'prepare' | 'ready'; number: string; service: string }>
type Hold = Readonly<{ type: 'hold'; number: string; service: string; reason: HoldReason | null; minutes: number | null }>
type Transfer = Readonly<{ type: 'transfer'; number: string; service: string; to: string | null; for: Designation | null }>
type Redirect = Readonly<{ type: 'redirect'; number: string; to: string }>
/** `after`: the service of the errand that comes first; `null` leaves it to the office. */
type AddErrand = Readonly<{ type: 'add-errand'; number: string; service: string; after: string | null }>
/** Without a service the visitor leaves every line. */
type Cancel = Readonly<{ type: 'cancel'; number: string; service: string | null; reason: CancelReason | null }>
type Prioritise = Readonly<{ type: 'prioritise'; number: string; reason: PriorityReason | null }>
type Note = Readonly<{ type: 'note'; number: string; needs: readonly Need[]; language: Language }>
/** A deed that is undone is the ticket's last one, whichever it was. */
type UndoMove = Readonly<{ type: 'undo'; number: string }>

type OnTicket = Call | OnErrand | Hold | Transfer | Redirect | AddErrand | Cancel | Prioritise | Note | UndoMove
export type Deed = AtCounter | Pause | OnTicket

/** Two presses mean the same deed: for showing which button is under way. */
export const isSameDeed = (a: Deed | null, b: Deed): boolean => JSON.stringify(a) === JSON.stringify(b)

const COUNTER_ROUTES = {
  open: 'open-counter',
  close: 'close-counter',
  'undo-turn': 'undo-counter',
  'call-next': 'call-next',
  recall: 'recall',
  start: 'start',
  finish: 'finish',
} as const satisfies Record<AtCounter['type'], string>

const ERRAND_ROUTES = {
  absent: 'absent-ticket',
  return: 'return-ticket',
  prepare: 'prepare-ticket',
  ready: 'ready-ticket',
} as const satisfies Record<OnErrand['type'], string>

export type Desk = Readonly<{ office: string; counter: string }>
export type Answer = MoveAnswer | CounterAnswer

const isAtCounter = (deed: Deed): deed is AtCounter => deed.type in COUNTER_ROUTES

/** Sends the deed to the office. */
export function sendDeed(send: Send, { office, counter }: Desk, deed: Deed): Promise<Outcome<Answer>> {
  if (isAtCounter(deed)) return send(COUNTER_ROUTES[deed.type], { office, counter }, {})
  if (deed.type === 'pause') {
    const { reason, minutes } = deed
    return send('pause-counter', { office, counter }, { ...(reason && { reason }), ...(minutes !== null && { minutes }) })
  }
  if (deed.type === 'call') {
    const { number, service } = deed
    return send('call-number', { office, counter }, { number, ...(service !== null && { service }) })
  }
  return sendMove(send, { office, number: deed.number }, deed)
}

function sendMove(
  send: Send,
  ticket: Readonly<{ office: string; number: string }>,
  deed: Exclude<OnTicket, Call>,
): Promise<Outcome<MoveAnswer>> {
  switch (deed.type) {
    case 'hold': {
      const { service, reason, minutes } = deed
      return send('hold-ticket', ticket, { service, ...(reason && { reason }), ...(minutes !== null && { minutes }) })
    }
    case 'transfer': {
      const { service, to, for: designation } = deed
      return send('transfer-ticket', ticket, { service, ...(to !== null && { to }), ...(designation && { for: designation }) })
    }
    case 'redirect':
      return send('redirect-ticket', ticket, { to: deed.to })
    case 'add-errand':
      return send('add-errand', ticket, { service: deed.service, ...(deed.after !== null && { after: [deed.after] }) })
    case 'cancel': {
      const { service, reason } = deed
      return send('cancel-ticket', ticket, { ...(service !== null && { service }), ...(reason && { reason }) })
    }
    case 'prioritise':
      return send('prioritise-ticket', ticket, { reason: deed.reason })
    case 'note':
      return send('note-ticket', ticket, { needs: [...deed.needs], language: deed.language })
    case 'undo':
      return send('undo-ticket', ticket, {})
    case 'absent':
    case 'return':
    case 'prepare':
    case 'ready':
      return send(ERRAND_ROUTES[deed.type], ticket, { service: deed.service })
    default:
      return deed satisfies never
  }
}
