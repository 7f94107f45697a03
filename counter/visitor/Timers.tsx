import './Timers.css'
import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Glow } from '../parts/Glow.tsx'
import { Waited } from '../parts/Waited.tsx'
import { stopwatchText } from './stopwatch.ts'

type Current = NonNullable<DeskView['current']>

const SECOND_MS = 1000

/** How long: since the call or the start, since the building was entered, and how often they were called. */
export function Timers({ current: { state, calledAt, startedAt, calls, ticket } }: Readonly<{ current: Current }>) {
  const { say } = useLanguage()
  const now = useNow(SECOND_MS)
  const serving = state === 'serving' && startedAt !== null
  return (
    <dl className="timers">
      <dt>{say(serving ? words.sinceStart : words.sinceCall)}</dt>
      <dd className="timers-running">{stopwatchText(now - (serving ? startedAt : calledAt))}</dd>
      <dt>{say(words.sinceIssue)}</dt>
      <dd>
        <Waited since={ticket.issuedAt} />
      </dd>
      <dt>{say(words.callCount)}</dt>
      <dd>
        <Glow value={calls}>{say(words.times, { n: calls })}</Glow>
      </dd>
    </dl>
  )
}
