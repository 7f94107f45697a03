import './FloorPage.css'
import type { ReactNode } from 'react'
import { useNow } from '#client/ClockProvider.tsx'
import { LiveView } from '#client/components/LiveView.tsx'
import { viewOf } from '#client/live.ts'
import { useView } from '#client/views.ts'
import { Floor } from './Floor.tsx'
import { useTitleCount } from './use-title-count.ts'

const STEP_MS = 10_000

/** The floor as it is: what is wrong, who waits too long, who works, who is here, and the day so far. */
export function FloorPage({ office, select }: Readonly<{ office: string; select: ReactNode }>) {
  const live = useView('floor', { office })
  const now = useNow(STEP_MS)
  useTitleCount(viewOf(live)?.alarms.length ?? 0)
  return (
    <main className="admin-page floor">
      <LiveView live={live}>
        {(view) => <Floor view={view} now={live.state === 'stale' ? live.since : now} select={select} />}
      </LiveView>
    </main>
  )
}
