import { useCallback, useEffect, useRef, useState } from 'react'
import type { RouteAnswer, RouteId } from '#contract/api.ts'
import { createSend, type Outcome, USUAL_PATIENCE } from './commands.ts'
import { isOfIdentity } from './live.ts'
import { useLookAgain } from './pairing/session-context.ts'
import type { RouteInput, RouteParams } from './routes.ts'
import { useScreen } from './screen-name.ts'
import type { Trouble } from './trouble.ts'

/** `retrying`: sent, not answered, being sent again. `refusal` stays until the next press or `forget`. */
type State = Readonly<{ pending: boolean; retrying: boolean; refusal: Trouble | null }>
const IDLE: State = { pending: false, retrying: false, refusal: null }

export type CommandHandle<R extends RouteId> = State &
  Readonly<{
    /** `null` when a press was under way already: the second press does nothing twice. */
    run: (params: RouteParams<R>, input: RouteInput<R>) => Promise<Outcome<RouteAnswer<R>> | null>
    /** Stop trying, and forget the refusal. */
    forget: () => void
  }>

/** One button's command. `tries: Infinity` for a screen that must not give up by itself. */
export function useCommand<R extends RouteId>(route: R, tries = USUAL_PATIENCE.tries): CommandHandle<R> {
  const screen = useScreen()
  const lookAgain = useLookAgain()
  const [state, setState] = useState(IDLE)
  const underWay = useRef<AbortController | null>(null)

  const run = useCallback(
    async (params: RouteParams<R>, input: RouteInput<R>) => {
      if (underWay.current) return null
      const press = new AbortController()
      underWay.current = press
      setState({ ...IDLE, pending: true })
      const onRetry = () => underWay.current === press && setState({ ...IDLE, pending: true, retrying: true })
      const outcome = await createSend(screen, { tries, signal: press.signal, onRetry })(route, params, input)
      if (underWay.current !== press) return null
      underWay.current = null
      setState(outcome.ok ? IDLE : { ...IDLE, refusal: outcome.refusal })
      if (!outcome.ok && isOfIdentity(outcome.refusal)) lookAgain()
      return outcome
    },
    [screen, tries, route, lookAgain],
  )

  const forget = useCallback(() => {
    underWay.current?.abort()
    underWay.current = null
    setState(IDLE)
  }, [])

  useEffect(() => () => underWay.current?.abort(), [])
  return { ...state, run, forget }
}
