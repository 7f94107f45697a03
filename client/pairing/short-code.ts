import type { ClaimedPairing, RequestedPairing, Session } from '#contract/devices.ts'
import type { Outcome } from '../commands.ts'
import type { Trouble } from '../trouble.ts'

/** A browser that asks to be paired: what it shows to people, and the claim it keeps to itself. */
export type ShortCode = Readonly<
  | { state: 'asking' }
  | { state: 'shown'; code: string; claim: string; trouble: Trouble | null }
  | { state: 'refused'; trouble: Trouble }
  | { state: 'paired'; session: Session }
>

/** How long each state lasts before the office is asked again. */
export const ASK_AFTER_MS = { asking: 0, shown: 3_000, refused: 10_000 } as const satisfies Record<
  Exclude<ShortCode['state'], 'paired'>,
  number
>

export const afterRequest = (outcome: Outcome<RequestedPairing>): ShortCode =>
  outcome.ok
    ? { state: 'shown', code: outcome.answer.code, claim: outcome.answer.claim, trouble: null }
    : { state: 'refused', trouble: outcome.refusal }

/** A code that has run out is replaced; while the office cannot be reached it stays, as it may still be confirmed. */
export function afterClaim(shown: Extract<ShortCode, { state: 'shown' }>, outcome: Outcome<ClaimedPairing>): ShortCode {
  if (outcome.ok)
    return outcome.answer.state === 'paired' ? { state: 'paired', session: outcome.answer.session } : { ...shown, trouble: null }
  return outcome.refusal.code === 'pairing-spent' ? { state: 'asking' } : { ...shown, trouble: outcome.refusal }
}
