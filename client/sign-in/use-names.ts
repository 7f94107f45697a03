import { useEffect, useMemo, useState } from 'react'
import type { RouteAnswer } from '#contract/api.ts'
import { createSend, type Outcome, USUAL_PATIENCE } from '../commands.ts'
import { isOfIdentity } from '../live.ts'
import { useLookAgain } from '../pairing/session-context.ts'
import { useScreen } from '../screen-name.ts'

type Names = RouteAnswer<'list-session-staff'>

/** Somebody may be given a PIN while the names stand on the screen. */
const EVERY_MS = 30_000

/** Who can sign in with a PIN at this counter; `null` until it is known. What was read last stays when it cannot be read anew. */
export function useNames(): Outcome<Names> | null {
  const screen = useScreen()
  const send = useMemo(() => createSend(screen, USUAL_PATIENCE), [screen])
  const lookAgain = useLookAgain()
  const [names, setNames] = useState<Outcome<Names> | null>(null)
  useEffect(() => {
    let current = true
    const read = async () => {
      const outcome = await send('list-session-staff', {}, null)
      if (!current) return
      if (!outcome.ok && isOfIdentity(outcome.refusal)) lookAgain()
      setNames((last) => (outcome.ok || !last?.ok ? outcome : last))
    }
    void read()
    const timer = setInterval(read, EVERY_MS)
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [send, lookAgain])
  return names
}
