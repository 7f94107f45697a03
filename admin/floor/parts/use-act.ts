import { useRef, useState } from 'react'
import { createSend, USUAL_PATIENCE } from '#client/commands.ts'
import { isOfIdentity } from '#client/live.ts'
import { useLookAgain } from '#client/pairing/session-context.ts'
import type { RouteInput, RouteParams } from '#client/routes.ts'
import { useScreen } from '#client/screen-name.ts'
import type { Trouble } from '#client/trouble.ts'
import type { RouteAnswer, RouteId } from '#contract/api.ts'
import type { Deed } from './deed.ts'
import { useHand } from './hand.ts'

/** A command of the floor: the office is known, and what is told once it is done. */
export type Ordered<R extends RouteId> = Readonly<{
  route: R
  params: Omit<RouteParams<R>, 'office'>
  input: RouteInput<R>
  deed: (answer: RouteAnswer<R>) => Deed
}>

type State = Readonly<{ pending: boolean; retrying: boolean; refusal: Trouble | null }>
const IDLE: State = { pending: false, retrying: false, refusal: null }

/**
 * One button's command. The live view may take the button away before the answer comes (a visitor who was called leaves the
 * list), so the command outlives its button: what was done is told, and can be taken back, in any case.
 */
export function useAct<R extends RouteId>({ route, params, input, deed }: Ordered<R>, onDone?: () => void) {
  const screen = useScreen()
  const lookAgain = useLookAgain()
  const { office, tell } = useHand()
  const [state, setState] = useState(IDLE)
  const busy = useRef(false)
  const act = async () => {
    if (busy.current) return
    busy.current = true
    setState({ ...IDLE, pending: true })
    const send = createSend(screen, { ...USUAL_PATIENCE, onRetry: () => setState({ ...IDLE, pending: true, retrying: true }) })
    const outcome = await send(route, { ...params, office } as RouteParams<R>, input)
    busy.current = false
    setState(outcome.ok ? IDLE : { ...IDLE, refusal: outcome.refusal })
    if (outcome.ok) {
      tell(deed(outcome.answer))
      onDone?.()
    } else if (isOfIdentity(outcome.refusal)) lookAgain()
  }
  return { ...state, act }
}
