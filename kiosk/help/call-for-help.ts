import type { HelpState } from '#client/words/help.ts'
import type { Instant } from '#contract/primitives.ts'
import type { HelpSubject } from '#contract/words.ts'

/** How far a visitor's call for staff has come; `null`: nobody has been called. `sentAt`: when the office had it. */
export type Call = Readonly<{ about: HelpSubject; state: HelpState; sentAt: Instant | null }> | null

export type CallTurn = Readonly<
  | { type: 'ask'; about: HelpSubject }
  | { type: 'retry' }
  | { type: 'sent'; at: Instant }
  | { type: 'refused' }
  /** A newer view: whether this kiosk stands among those at which help is asked for. */
  | { type: 'view'; asked: boolean; at: Instant }
  | { type: 'forget' }
>

/** What a view says of a call that has reached the office: it stands there until somebody answers. */
function seenIn(call: NonNullable<Call>, { asked, at }: Extract<CallTurn, { type: 'view' }>): Call {
  if (call.state === 'sent' && asked) return { ...call, state: 'shown' }
  // Answered before any view could show it.
  if (call.state === 'sent' && call.sentAt !== null && at > call.sentAt) return { ...call, state: 'answered' }
  return call.state === 'shown' && !asked ? { ...call, state: 'answered' } : call
}

/** Only what is known is said: sent when the office has it, on the screens of staff when the view says so, answered when it is gone. */
export function callTurn(call: Call, turn: CallTurn): Call {
  if (turn.type === 'ask') return { about: turn.about, state: 'sending', sentAt: null }
  if (call === null || turn.type === 'forget') return null
  switch (turn.type) {
    case 'retry':
      return call.state === 'sending' ? { ...call, state: 'unsent' } : call
    case 'sent':
      return { ...call, state: 'sent', sentAt: turn.at }
    case 'refused':
      return { ...call, state: 'failed' }
    case 'view':
      return seenIn(call, turn)
    default:
      return turn satisfies never
  }
}

/** Whether pressing again for the same would send anything: not while it is under way or in sight of the staff. */
export const isCalling = (call: Call, about: HelpSubject): boolean =>
  call !== null && call.about === about && call.state !== 'answered' && call.state !== 'failed'

/** Someone is waiting for staff here: the screen stays theirs for longer. */
export const isAwaited = (call: Call): boolean => call !== null && call.state !== 'failed'
