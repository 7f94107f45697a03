import type { Session } from '#contract/devices.ts'
import type { Outcome } from '../commands.ts'
import type { Trouble } from '../trouble.ts'

/** What came to an end without anybody asking for it here: a person's session, or the pairing of the device. */
export type Ended = 'session' | 'device'

/** Who this browser is, as far as the office has said. */
export type SessionState = Readonly<
  | { state: 'asking' }
  | { state: 'known'; session: Session; ended: Ended | null }
  | { state: 'unknown'; refusal: Trouble; ended: Ended | null }
>

/** Refusals that say nothing about who this is: the question is asked again. */
const PASSING: readonly Trouble['code'][] = ['unreachable', 'too-many-requests', 'stopping', 'internal']
export const isPassingTrouble = ({ code }: Trouble): boolean => PASSING.includes(code)

function endedBy(before: SessionState, now: Session | null): Ended | null {
  if (before.state === 'asking') return null
  if (before.state === 'unknown') return now === null ? before.ended : null
  const { staff, device } = before.session
  if (now === null) return device === null ? 'session' : 'device'
  if (now.staff !== null) return null
  return staff === null ? before.ended : 'session'
}

/** What the answer to "who am I?" makes of the state. `leaving`: somebody is signing out here, and expects what ends. */
export function afterLook(before: SessionState, looked: Outcome<Session>, leaving: boolean): SessionState {
  if (!looked.ok && isPassingTrouble(looked.refusal) && before.state === 'known') return { ...before }
  const ended = leaving ? null : endedBy(before, looked.ok ? looked.answer : null)
  return looked.ok ? { state: 'known', session: looked.answer, ended } : { state: 'unknown', refusal: looked.refusal, ended }
}

/** The same for as long as nothing has changed that the server goes by: with another one, lines are opened anew. */
export const identityOf = ({ device, staff, role, office, signInFirst }: Session): string =>
  [device, staff?.id ?? null, role, office, signInFirst].join('/')

const UNREACHABLE_MS = 5_000
const GATE_MS = 5_000
const SIGNED_IN_MS = 60_000

/**
 * When to ask again without being told to: the requirement to sign in may have been lifted, a session may have run out.
 * `null`: whatever changes is heard on the live lines.
 */
export function lookAgainMs(state: SessionState): number | null {
  if (state.state === 'unknown') return isPassingTrouble(state.refusal) ? UNREACHABLE_MS : null
  if (state.state === 'asking') return null
  if (state.session.signInFirst) return GATE_MS
  return state.session.staff === null ? null : SIGNED_IN_MS
}
