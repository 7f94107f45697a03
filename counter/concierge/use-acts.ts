import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createSend, type Outcome, type Send, USUAL_PATIENCE } from '#client/commands.ts'
import { isOfIdentity } from '#client/live.ts'
import { useLookAgain } from '#client/pairing/session-context.ts'
import { useScreen } from '#client/screen-name.ts'
import type { Trouble } from '#client/trouble.ts'

/** One act at a time: which button is under way, and what was refused. */
type State = Readonly<{ pending: string | null; retrying: boolean; trouble: Trouble | null }>
const IDLE: State = { pending: null, retrying: false, trouble: null }

export type Acts = State &
  Readonly<{
    /** `name` tells which button it was. `null`: another act was under way, or this one was refused. */
    run: <A>(name: string, ask: (send: Send) => Promise<Outcome<A>>) => Promise<Readonly<{ answer: A }> | null>
    forget: () => void
  }>

/** The acts of one panel: a second press while one is under way does nothing. */
export function useActs(): Acts {
  const screen = useScreen()
  const lookAgain = useLookAgain()
  const [state, setState] = useState(IDLE)
  const busy = useRef(false)
  const here = useRef(true)
  const send = useMemo(
    () =>
      createSend(screen, {
        ...USUAL_PATIENCE,
        onRetry: () => setState((now) => (now.pending === null ? now : { ...now, retrying: true })),
      }),
    [screen],
  )
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const run = useCallback<Acts['run']>(
    async (name, ask) => {
      if (busy.current) return null
      busy.current = true
      setState({ ...IDLE, pending: name })
      const outcome = await ask(send)
      busy.current = false
      if (!outcome.ok && isOfIdentity(outcome.refusal)) lookAgain()
      if (!here.current) return null
      setState(outcome.ok ? IDLE : { ...IDLE, trouble: outcome.refusal })
      return outcome.ok ? { answer: outcome.answer } : null
    },
    [send, lookAgain],
  )
  const forget = useCallback(() => setState((now) => (now.pending === null ? IDLE : now)), [])
  return { ...state, run, forget }
}
