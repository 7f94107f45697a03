import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createSend, USUAL_PATIENCE } from '#client/commands.ts'
import { useScreen } from '#client/screen-name.ts'
import type { Trouble } from '#client/trouble.ts'
import { type Deed, type Desk, sendDeed } from './deed.ts'
import { type LastDeed, lastDeed } from './last-deed.ts'

/** `answered`: the office has done it, and the view that shows it is on its way. */
type State = Readonly<
  | { step: 'idle'; trouble: Trouble | null }
  | { step: 'sent'; deed: Deed; retrying: boolean }
  | { step: 'answered'; deed: Deed; revision: number }
>
const IDLE: State = { step: 'idle', trouble: null }

/** The view comes with the answer; if the line is slow, the hand is freed nevertheless. */
const CAUGHT_UP_WITHIN_MS = 1500

export type Deeds = Readonly<{
  /** What was pressed and is not yet on the screen. Until it is, no other press does anything. */
  pending: Deed | null
  retrying: boolean
  trouble: Trouble | null
  last: LastDeed | null
  act: (deed: Deed) => void
  forget: () => void
}>

/** The clerk's hand: one deed at a time. `seen`: revision of the view on the screen, `null` while it is old. */
export function useDeeds({ office, counter }: Desk, seen: number | null): Deeds {
  const screen = useScreen()
  const [state, setState] = useState(IDLE)
  const [last, setLast] = useState<LastDeed | null>(null)
  const busy = useRef(false)
  const patience = useMemo(
    () => ({
      ...USUAL_PATIENCE,
      onRetry: () => setState((now) => (now.step === 'sent' ? { ...now, retrying: true } : now)),
    }),
    [],
  )
  const act = useCallback(
    async (deed: Deed) => {
      if (busy.current) return
      busy.current = true
      setState({ step: 'sent', deed, retrying: false })
      const outcome = await sendDeed(createSend(screen, patience), { office, counter }, deed)
      busy.current = outcome.ok
      setLast((before) => lastDeed(before, deed, outcome))
      setState(
        outcome.ok ? { step: 'answered', deed, revision: outcome.answer.revision } : { step: 'idle', trouble: outcome.refusal },
      )
    },
    [screen, patience, office, counter],
  )
  const caughtUp = state.step === 'answered' && (seen === null || seen >= state.revision)

  useEffect(() => {
    if (state.step !== 'answered') return
    const free = () => {
      busy.current = false
      setState(IDLE)
    }
    if (caughtUp) return free()
    const timer = setTimeout(free, CAUGHT_UP_WITHIN_MS)
    return () => clearTimeout(timer)
  }, [state, caughtUp])

  const forget = useCallback(() => setState((now) => (now.step === 'idle' ? IDLE : now)), [])
  return {
    pending: state.step === 'idle' || caughtUp ? null : state.deed,
    retrying: state.step === 'sent' && state.retrying,
    trouble: state.step === 'idle' ? state.trouble : null,
    last,
    act,
    forget,
  }
}
