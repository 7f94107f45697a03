import './BreakAhead.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { counter as words } from '#client/words/counter.ts'
import type { Instant } from '#contract/primitives.ts'
import type { Planned } from './planned.ts'

/** The planned break of this counter, from some minutes before it until the clerk has left. */
export function BreakAhead({ planned, now, timeZone }: Readonly<{ planned: Planned; now: Instant; timeZone: string }>) {
  const { language, say } = useLanguage()
  const [from, to] = [clockText(planned.from, timeZone, language), clockText(planned.to, timeZone, language)]
  return (
    <p className="break-ahead" role="status" data-testid="break-ahead">
      {now < planned.from ? say(words.breakAhead, { from, to }) : say(words.breakDue, { to })}
    </p>
  )
}
