import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useServerClock } from '#client/ClockProvider.tsx'
import { createSend, USUAL_PATIENCE } from '#client/commands.ts'
import type { Live } from '#client/live.ts'
import { useScreen } from '#client/screen-name.ts'
import type { Trouble } from '#client/trouble.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { afterAnswer, type Done } from './after-answer.ts'
import { type Deed, sendDeed } from './deed.ts'
import { type LastDeed, lastDeed, stillStands } from './last-deed.ts'

type Sent = Readonly<{ deed: Deed; retrying: boolean }>
type State = Readonly<{ sent: Sent | null; trouble: Trouble | null; last: LastDeed | null; done: readonly Done[] }>
const NOTHING: State = { sent: null, trouble: null, last: null, done: [] }

export type Deeds = Readonly<{
  /** The view with what the office has answered since. */
  view: DeskView
  /** What was pressed and is not answered yet. Until it is, no other press does anything. */
  pending: Deed | null
  retrying: boolean
  trouble: Trouble | null
  /** What can be taken back, or was. */
  last: LastDeed | null
  act: (deed: Deed) => void
  forget: () => void
}>

/** The clerk's hand: one deed at a time, and its answer on the screen before the next frame (C8). `onDone`: what else ends with it. */
export function useDeeds(view: DeskView, live: Live<DeskView>, onDone: () => void): Deeds {
  const screen = useScreen()
  const clock = useServerClock()
  const [state, setState] = useState(NOTHING)
  const busy = useRef(false)
  const { office } = view
  const counter = view.counter.id
  const seen = live.state === 'ready' ? live.revision : null
  const act = async (deed: Deed) => {
    if (busy.current) return
    busy.current = true
    setState((now) => ({ ...now, sent: { deed, retrying: false }, trouble: null }))
    const onRetry = () => setState((now) => ({ ...now, sent: { deed, retrying: true } }))
    const outcome = await sendDeed(createSend(screen, { ...USUAL_PATIENCE, onRetry }), { office, counter }, deed)
    busy.current = false
    const trouble = outcome.ok ? null : outcome.refusal
    const done = outcome.ok ? [{ deed, answer: outcome.answer, at: clock.now() }] : []
    // Left to itself React draws after the next frame as often as before it.
    flushSync(() => {
      setState((now) => ({ sent: null, trouble, last: lastDeed(now.last, deed, outcome), done: [...now.done, ...done] }))
      if (outcome.ok) onDone()
    })
  }

  // A view that has caught up tells more than the answer did; a line that comes back begins with such a view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that is lost or back is what clears it
  useEffect(() => setState((now) => (now.done.length === 0 ? now : { ...now, done: [] })), [live.state])
  useEffect(() => {
    if (seen === null) return
    const isNews = ({ answer }: Done) => answer.revision > seen
    setState((now) => (now.done.every(isNews) ? now : { ...now, done: now.done.filter(isNews) }))
  }, [seen])

  const shown = useMemo(
    () => state.done.filter(({ answer }) => seen === null || answer.revision > seen).reduce(afterAnswer, view),
    [state.done, seen, view],
  )
  const forget = useCallback(() => setState((now) => (now.trouble === null ? now : { ...now, trouble: null })), [])
  return {
    view: shown,
    pending: state.sent?.deed ?? null,
    retrying: state.sent?.retrying ?? false,
    trouble: state.trouble,
    last: state.last && stillStands(state.last, view, seen) ? state.last : null,
    act,
    forget,
  }
}
