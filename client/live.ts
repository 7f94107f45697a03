import type { Instant } from '#contract/primitives.ts'
import type { Refusal, RefusalCode } from '#contract/refusals.ts'

/** A view as a screen has it. `since`: the last moment by the server's clock at which the view was known to be true. */
export type Live<V> = Readonly<
  | { state: 'connecting' }
  | { state: 'ready'; view: V; revision: number }
  | { state: 'stale'; view: V; since: Instant }
  | { state: 'refused'; refusal: Refusal }
>

/** What can happen on the line to the server. */
export type Signal<V> = Readonly<
  | { type: 'connected' }
  | { type: 'view'; revision: number; view: V }
  | { type: 'lost'; since: Instant }
  | { type: 'refused'; refusal: Refusal }
>

/** `revision`: the newest seen on this connection, `null` before the first. */
export type Link<V> = Readonly<{ revision: number | null; live: Live<V> }>

export const UNLINKED = { revision: null, live: { state: 'connecting' } } as const satisfies Link<never>

/** Refusals that pass by themselves: the screen asks again, and keeps what it shows meanwhile. */
const PASSING: readonly RefusalCode[] = ['stopping', 'internal', 'too-many-requests']
export const isPassing = ({ code }: Refusal): boolean => PASSING.includes(code)

/** Refusals that depend on who is asking: they may be over once somebody has signed in, or was asked for anew. */
const OF_IDENTITY: readonly string[] = ['not-signed-in', 'sign-in-first'] satisfies readonly RefusalCode[]
export const isOfIdentity = ({ code }: Readonly<{ code: string }>): boolean => OF_IDENTITY.includes(code)

function lost<V>(live: Live<V>, since: Instant): Live<V> {
  return live.state === 'ready' ? { state: 'stale', view: live.view, since } : live
}

function refused<V>(live: Live<V>, refusal: Refusal): Live<V> {
  const keeps = isPassing(refusal) && (live.state === 'ready' || live.state === 'stale')
  return keeps ? live : { state: 'refused', refusal }
}

export function hear<V>(link: Link<V>, signal: Signal<V>): Link<V> {
  switch (signal.type) {
    case 'connected':
      // A restarted server may count from lower again: revisions compare within one connection only.
      return { ...link, revision: null }
    case 'view':
      if (link.revision !== null && signal.revision < link.revision) return link
      return { revision: signal.revision, live: { state: 'ready', view: signal.view, revision: signal.revision } }
    case 'lost':
      return { ...link, live: lost(link.live, signal.since) }
    case 'refused':
      return { ...link, live: refused(link.live, signal.refusal) }
    default:
      return signal satisfies never
  }
}

/** The view, also while it is stale; `null` when there is none to show. */
export const viewOf = <V>(live: Live<V>): V | null => (live.state === 'ready' || live.state === 'stale' ? live.view : null)
