import { useCallback, useEffect, useReducer } from 'react'
import { useServerClock } from '#client/ClockProvider.tsx'
import { useSignedIn } from '#client/pairing/session-context.ts'
import { useCommand } from '#client/use-command.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { HelpSubject } from '#contract/words.ts'
import { type Call, callTurn, isCalling } from './call-for-help.ts'

export type Help = Readonly<{ call: Call; ask: (about: HelpSubject) => void; forget: () => void }>

/** Calls for staff, sent until the office has them, and what has become of the last one. */
export function useHelp(menu: MenuView): Help {
  const clock = useServerClock()
  const { device } = useSignedIn().session
  const [call, tell] = useReducer(callTurn, null)
  const { run, retrying, forget } = useCommand('ask-help', Number.POSITIVE_INFINITY)
  const { office, helpAsked, at } = menu

  useEffect(() => {
    if (retrying) tell({ type: 'retry' })
  }, [retrying])
  // After the call's own state, which may be "sent" only since this view came.
  const state = call?.state
  // biome-ignore lint/correctness/useExhaustiveDependencies: a call that has just been sent looks at the view that is there already
  useEffect(() => {
    tell({ type: 'view', asked: device !== null && helpAsked.includes(device), at })
  }, [device, helpAsked, at, state])

  const ask = async (about: HelpSubject) => {
    if (isCalling(call, about)) return
    forget()
    tell({ type: 'ask', about })
    const outcome = await run({ office }, { about })
    if (outcome) tell(outcome.ok ? { type: 'sent', at: clock.now() } : { type: 'refused' })
  }
  const forgetAll = useCallback(() => {
    forget()
    tell({ type: 'forget' })
  }, [forget])
  return { call, ask, forget: forgetAll }
}
