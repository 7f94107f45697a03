import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import type { Instant } from '#contract/primitives.ts'

const STEP_MS = 5000

/** How long someone has been waiting, by the server's clock. */
export function Waited({ since }: Readonly<{ since: Instant }>) {
  const { language } = useLanguage()
  const now = useNow(STEP_MS)
  return <span className="waited">{durationText(now - since, language)}</span>
}
