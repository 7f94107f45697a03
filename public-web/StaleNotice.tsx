import { StaleBanner } from '#client/components/StaleBanner.tsx'
import type { Live } from '#client/live.ts'

/** Says it when the page shows an earlier state; it keeps its place above the answer, so that nobody reads the one without the other. */
export function StaleNotice({ live, timeZone }: Readonly<{ live: Live<unknown>; timeZone: string }>) {
  if (live.state !== 'stale') return null
  return (
    <div data-testid="stale-notice">
      <StaleBanner since={live.since} timeZone={timeZone} />
    </div>
  )
}
