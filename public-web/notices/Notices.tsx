import { lazy, Suspense } from 'react'
import type { TicketId } from '../ticket-id.ts'

/** Whoever only looks at their number does not wait for this. */
const TicketNotices = lazy(async () => ({ default: (await import('./TicketNotices.tsx')).TicketNotices }))

export const Notices = ({ ticket }: Readonly<{ ticket: TicketId }>) => (
  <Suspense fallback={null}>
    <TicketNotices ticket={ticket} />
  </Suspense>
)
