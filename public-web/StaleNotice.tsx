import { useState } from 'react'
import { useNow, useServerClock } from '#client/ClockProvider.tsx'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { staleText } from '#client/stale-text.ts'
import { common } from '#client/words/common.ts'
import type { Instant } from '#contract/primitives.ts'

const MINUTE_MS = 60_000

/** Says it when the page shows an earlier state; it keeps its place above the answer, so that nobody reads the one without the other. */
export function StaleNotice({ live, timeZone }: Readonly<{ live: Live<unknown>; timeZone: string }>) {
  if (live.state !== 'stale') return null
  return (
    <div data-testid="stale-notice">
      <Stale key={live.since} since={live.since} timeZone={timeZone} />
    </div>
  )
}

function Stale({ since, timeZone }: Readonly<{ since: Instant; timeZone: string }>) {
  const { language, say } = useLanguage()
  const ageMs = useAge(since)
  return (
    <Banner kind="warning" title={<Ruby text={staleText({ since, ageMs, timeZone }, language)} />}>
      <p>
        <Ruby text={say(common.staleHint)} />
      </p>
    </Banner>
  )
}

/** How long ago it was. The phone's own clock, however wrong, goes on while the phone sleeps, which ours may not. */
function useAge(since: Instant): number {
  const clock = useServerClock()
  const [known] = useState(() => ({ ageMs: clock.now() - since, wallMs: Date.now() }))
  useNow(MINUTE_MS)
  return Math.max(0, known.ageMs + Date.now() - known.wallMs)
}
