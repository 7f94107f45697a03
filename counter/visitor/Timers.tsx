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

/** How long: since the call (and how often) or the start, and since the building was entered. */
export function Timers({ current: { state, calledAt, startedAt, calls, ticket } }: Readonly<{ current: Current }>) {
  const { say } = useLanguage()
  const now = useNow(SECOND_MS)
  const serving = state === 'serving' && startedAt !== null
  return (
    <dl className="timers">
      <dt>{say(serving ? words.sinceStart : words.sinceCall)}</dt>
      <dd>
        <span className="timers-running">{stopwatchText(now - (serving ? startedAt : calledAt))}</span>
        {!serving && <Glow value={calls}>{say(words.times, { n: calls })}</Glow>}
      </dd>
      <dt>{say(words.sinceIssue)}</dt>
      <dd>
        <Waited since={ticket.issuedAt} />
      </dd>
    </dl>
  )
}
