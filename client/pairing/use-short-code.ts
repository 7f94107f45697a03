import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Session } from '#contract/devices.ts'
import type { Screen } from '#contract/words.ts'
import { createSend, type Send, USUAL_PATIENCE } from '../commands.ts'
import { ASK_AFTER_MS, afterClaim, afterRequest, type ShortCode } from './short-code.ts'

type Sends = Readonly<{ patiently: Send; once: Send }>

/** The next answer of the office. A claim without an answer is simply made again. */
async function ask(before: ShortCode, screen: Screen, { patiently, once }: Sends): Promise<ShortCode> {
  if (before.state === 'paired') return before
  if (before.state === 'shown') return afterClaim(before, await once('claim-pairing', {}, { claim: before.claim }))
  return afterRequest(await patiently('request-pairing', {}, { screen }))
}

/** A code for this screen, renewed whenever it has run out, until somebody has confirmed it. */
export function useShortCode(screen: Screen, onPaired: (session: Session) => void): ShortCode {
  const sends = useMemo<Sends>(
    () => ({ patiently: createSend(screen, USUAL_PATIENCE), once: createSend(screen, { tries: 1 }) }),
    [screen],
  )
  const [code, setCode] = useState<ShortCode>({ state: 'asking' })
  const paired = useEffectEvent(onPaired)

  useEffect(() => {
    if (code.state === 'paired') return paired(code.session)
    let current = true
    const timer = setTimeout(async () => {
      const next = await ask(code, screen, sends)
      if (current) setCode(next)
    }, ASK_AFTER_MS[code.state])
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [code, screen, sends])

  return code
}
