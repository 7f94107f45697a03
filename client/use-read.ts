import { useCallback, useEffect, useMemo, useState } from 'react'
import type { RouteAnswer, RouteId } from '#contract/api.ts'
import { createSend, USUAL_PATIENCE } from './commands.ts'
import { isOfIdentity } from './live.ts'
import { useLookAgain } from './pairing/session-context.ts'
import type { RouteInput, RouteParams } from './routes.ts'
import { useScreen } from './screen-name.ts'
import type { Trouble } from './trouble.ts'

/** What was read last, and whether something newer is on its way or was refused. */
export type Reading<A> = Readonly<{ answer: A | null; reading: boolean; refusal: Trouble | null }>

type Asked<R extends RouteId> = Readonly<{ params: RouteParams<R>; input: RouteInput<R> }>

/** Reads once, again when something else is asked, every `everyMs` (`null`: not by itself), and when told to. `null` asks nothing. */
export function useRead<R extends RouteId>(
  route: R,
  asked: Asked<R> | null,
  everyMs: number | null,
): readonly [Reading<RouteAnswer<R>>, readAgain: () => void] {
  const screen = useScreen()
  const send = useMemo(() => createSend(screen, USUAL_PATIENCE), [screen])
  const lookAgain = useLookAgain()
  const [read, setRead] = useState<Reading<RouteAnswer<R>>>({ answer: null, reading: true, refusal: null })
  const [round, setRound] = useState(0)
  const readAgain = useCallback(() => setRound((number) => number + 1), [])
  // Compared by what it says: a caller may write it anew on every render.
  const question = asked === null ? null : JSON.stringify(asked)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is what makes it read again
  useEffect(() => {
    if (question === null) return
    let current = true
    const { params, input } = JSON.parse(question) as Asked<R>
    setRead((last) => ({ ...last, reading: true }))
    send(route, params, input).then((outcome) => {
      if (!current) return
      if (!outcome.ok && isOfIdentity(outcome.refusal)) lookAgain()
      setRead((last) =>
        outcome.ok
          ? { answer: outcome.answer, reading: false, refusal: null }
          : { answer: last.answer, reading: false, refusal: outcome.refusal },
      )
    })
    return () => {
      current = false
    }
  }, [send, route, question, round, lookAgain])

  useEffect(() => {
    if (everyMs === null) return
    const timer = setInterval(readAgain, everyMs)
    return () => clearInterval(timer)
  }, [everyMs, readAgain])

  return [read, readAgain]
}
