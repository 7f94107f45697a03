import { useEffect, useMemo, useState } from 'react'
import { createSend, USUAL_PATIENCE } from '#client/commands.ts'
import { useHandedOver } from '#client/handed-over.ts'
import type { TicketState } from '#client/words/ticket.ts'
import type { Instant } from '#contract/primitives.ts'
import type { PageState } from '#contract/public-page.ts'
import { endOf } from './my-ticket.ts'

type Ticket = Readonly<{ office: string; number: string }>

const endHanded = (ended: PageState['ended']): TicketState | null =>
  ended === null || ended === 'unknown' ? ended : endOf(ended)

/**
 * What became of a number that the view no longer has: asked of the office once it is gone (`goneAt`, the view's time), and
 * again with a newer view as long as the office says that something is still open.
 */
export function useTicketEnd({ office, number }: Ticket, goneAt: Instant | null): TicketState {
  const send = useMemo(() => createSend('public', USUAL_PATIENCE), [])
  const { state: handed } = useHandedOver()
  const [end, setEnd] = useState(() => endHanded(handed?.ended ?? null))
  const askedAt = end === null ? goneAt : null

  useEffect(() => {
    if (askedAt === null) return
    let current = true
    send('read-ticket', { office, number }, null).then((outcome) => {
      if (!current) return
      if (outcome.ok) setEnd(endOf(outcome.answer))
      else if (outcome.refusal.code === 'unknown-ticket' || outcome.refusal.code === 'malformed') setEnd('unknown')
    })
    return () => {
      current = false
    }
  }, [send, office, number, askedAt])

  // A finish can be undone, and an unknown number be issued: once the view has it again, what was heard counts no more.
  useEffect(() => {
    if (goneAt === null) setEnd(null)
  }, [goneAt])

  return end ?? 'looking'
}
