import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Session } from '#contract/devices.ts'
import { createSend, type Send, USUAL_PATIENCE } from '../commands.ts'
import { useScreen } from '../screen-name.ts'
import type { Trouble } from '../trouble.ts'
import { pairingCode } from './pairing-code.ts'

export type SessionState = Readonly<
  { state: 'asking' } | { state: 'paired'; session: Session } | { state: 'unpaired'; refusal: Trouble }
>

const AGAIN_MS = 5000

/** Redeems the link the browser was opened with, if any, and asks who this browser is. */
async function identify(send: Send): Promise<SessionState> {
  const code = pairingCode(location.hash)
  if (code) {
    const redeemed = await send('redeem-pairing', {}, { code })
    // The code stays in the address until the office has answered, so that a reload may try again.
    if (redeemed.ok || redeemed.refusal.code !== 'unreachable')
      history.replaceState(null, '', location.pathname + location.search)
    if (redeemed.ok) return { state: 'paired', session: redeemed.answer }
    const known = await send('read-session', {}, null)
    return known.ok ? { state: 'paired', session: known.answer } : { state: 'unpaired', refusal: redeemed.refusal }
  }
  const known = await send('read-session', {}, null)
  return known.ok ? { state: 'paired', session: known.answer } : { state: 'unpaired', refusal: known.refusal }
}

/** Who this browser is. It asks again by itself while the server cannot be reached. */
export function useSession(): readonly [SessionState, askAgain: () => void] {
  const screen = useScreen()
  const send = useMemo(() => createSend(screen, USUAL_PATIENCE), [screen])
  const [state, setState] = useState<SessionState>({ state: 'asking' })
  const [round, setRound] = useState(0)
  const askAgain = useCallback(() => setRound((number) => number + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is what makes it ask again
  useEffect(() => {
    let current = true
    identify(send).then((answer) => {
      if (current) setState(answer)
    })
    return () => {
      current = false
    }
  }, [send, round])

  useEffect(() => {
    if (state.state !== 'unpaired' || state.refusal.code !== 'unreachable') return
    const timer = setTimeout(askAgain, AGAIN_MS)
    return () => clearTimeout(timer)
  }, [state, askAgain])

  // A link pasted into the address bar of a page that is already open changes only the hash.
  useEffect(() => {
    addEventListener('hashchange', askAgain)
    return () => removeEventListener('hashchange', askAgain)
  }, [askAgain])

  return [state, askAgain]
}
