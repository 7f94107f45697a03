import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Session } from '#contract/devices.ts'
import { createSend, type Outcome, type Send, USUAL_PATIENCE } from '../commands.ts'
import { useScreen } from '../screen-name.ts'
import type { Trouble } from '../trouble.ts'
import { pairingCode } from './pairing-code.ts'
import { afterLook, isPassingTrouble, lookAgainMs, type SessionState } from './session-state.ts'

/** Redeems the link the browser was opened with, if any, and asks who this browser is. */
async function identify(send: Send): Promise<Outcome<Session>> {
  const code = pairingCode(location.hash)
  if (!code) return send('read-session', {}, null)
  const redeemed = await send('redeem-pairing', {}, { code })
  // The code stays in the address until the office has judged it, so that it is tried again.
  if (redeemed.ok || !isPassingTrouble(redeemed.refusal)) history.replaceState(null, '', location.pathname + location.search)
  if (redeemed.ok) return redeemed
  const known = await send('read-session', {}, null)
  return known.ok ? known : redeemed
}

/** The gate's knowledge, and what changes it. */
type SessionDoor = Readonly<{
  state: SessionState
  lookAgain: () => void
  /** This browser has just been told who it is. */
  enter: (session: Session) => void
  signOut: () => Promise<Trouble | null>
}>

/** Who this browser is. It asks again by itself while the server cannot be reached, and when something may have changed. */
export function useSession(): SessionDoor {
  const screen = useScreen()
  const send = useMemo(() => createSend(screen, USUAL_PATIENCE), [screen])
  const [state, setState] = useState<SessionState>({ state: 'asking' })
  const latest = useRef(0)
  const leaving = useRef(false)

  const look = useCallback(async () => {
    const mine = ++latest.current
    const looked = await identify(send)
    const isLeaving = leaving.current
    if (latest.current === mine) setState((before) => afterLook(before, looked, isLeaving))
  }, [send])
  const lookAgain = useCallback(() => void look(), [look])

  const enter = useCallback((session: Session) => {
    latest.current++
    setState({ state: 'known', session, ended: null })
  }, [])

  const signOut = useCallback(async () => {
    leaving.current = true
    const outcome = await send('sign-out', {}, null)
    const isOut = outcome.ok || outcome.refusal.code === 'not-signed-in'
    if (isOut) await look()
    leaving.current = false
    return outcome.ok || isOut ? null : outcome.refusal
  }, [send, look])

  useEffect(() => {
    lookAgain()
    // A link pasted into the address bar of a page that is already open changes only the hash.
    addEventListener('hashchange', lookAgain)
    return () => removeEventListener('hashchange', lookAgain)
  }, [lookAgain])

  useEffect(() => {
    const ms = lookAgainMs(state)
    if (ms === null) return
    const timer = setTimeout(lookAgain, ms)
    return () => clearTimeout(timer)
  }, [state, lookAgain])

  return { state, lookAgain, enter, signOut }
}
