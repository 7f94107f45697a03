import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createSend, type Outcome, type Send, USUAL_PATIENCE } from '#client/commands.ts'
import { isOfIdentity } from '#client/live.ts'
import { useLookAgain } from '#client/pairing/session-context.ts'
import { useScreen } from '#client/screen-name.ts'
import type { Trouble } from '#client/trouble.ts'
import type { AuditPage } from '#contract/audit.ts'
import type { Day } from '#contract/primitives.ts'

/** Which acts: of one office, or (`null`) of all, in these days. */
export type AuditRange = Readonly<{ office: string | null; from: Day; to: Day }>

type State = Readonly<{ pages: readonly AuditPage[]; pending: boolean; refusal: Trouble | null }>

function readPage(send: Send, { office, ...days }: AuditRange, before: string | null): Promise<Outcome<AuditPage>> {
  const query = before === null ? days : { ...days, before }
  return office === null ? send('read-city-audit', {}, query) : send('read-audit', { office }, query)
}

/** The record of these days, page by page; `read(null)` begins again at the newest. */
export function useAudit(range: AuditRange): readonly [State, read: (before: string | null) => Promise<void>] {
  const screen = useScreen()
  const send = useMemo(() => createSend(screen, USUAL_PATIENCE), [screen])
  const lookAgain = useLookAgain()
  const [state, setState] = useState<State>({ pages: [], pending: true, refusal: null })
  const latest = useRef(0)
  const asked = JSON.stringify(range)

  const read = useCallback(
    async (before: string | null) => {
      const mine = ++latest.current
      setState((last) => ({ ...last, pending: true, refusal: null }))
      const outcome = await readPage(send, JSON.parse(asked) as AuditRange, before)
      if (mine !== latest.current) return
      if (!outcome.ok && isOfIdentity(outcome.refusal)) lookAgain()
      setState(({ pages }) =>
        outcome.ok
          ? { pages: before === null ? [outcome.answer] : [...pages, outcome.answer], pending: false, refusal: null }
          : { pages, pending: false, refusal: outcome.refusal },
      )
    },
    [send, asked, lookAgain],
  )
  useEffect(() => void read(null), [read])

  return [state, read]
}
