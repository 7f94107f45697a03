import { createContext, useContext } from 'react'
import type { Session } from '#contract/devices.ts'
import type { Trouble } from '../trouble.ts'
import type { Ended } from './session-state.ts'

/** Asks anew who this browser is. A page without a gate is everyone's, and has nobody to ask for. */
export const LookAgainContext = createContext<() => void>(() => undefined)
export const useLookAgain = (): (() => void) => useContext(LookAgainContext)

/** Who is here, what ended without being asked for, and how to leave. */
export type SessionHandle = Readonly<{
  session: Session
  ended: Ended | null
  /** `null`: signed out. */
  signOut: () => Promise<Trouble | null>
}>

export const SessionContext = createContext<SessionHandle | null>(null)

export function useSignedIn(): SessionHandle {
  const handle = useContext(SessionContext)
  if (!handle) throw new Error('useSignedIn outside of Paired')
  return handle
}
