import './Away.css'
import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { breakReasonWords, breakWords as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { stopwatchText } from '../visitor/stopwatch.ts'
import { leftOf } from './planned.ts'

const SECOND_MS = 1000

/** Away from the counter: why, when the clerk is to be back, and how long it is until then or past it. */
export function Away({ view: { counter, timeZone } }: Readonly<{ view: DeskView }>) {
  const { language, say } = useLanguage()
  const now = useNow(SECOND_MS)
  const { reason = null, until = null } = counter.pause ?? {}
  const left = until === null ? null : leftOf(until, now)
  return (
    <div className="away" data-over={left?.isOver ?? false} data-testid="away">
      {reason !== null && <p className="away-reason">{say(breakReasonWords[reason])}</p>}
      {until === null || left === null ? (
        <p>{say(words.noPlan)}</p>
      ) : (
        <>
          <p className="away-back">{say(words.backAt)}</p>
          <p className="away-time">{clockText(until, timeZone, language)}</p>
          <p className="away-left" role={left.isOver ? 'status' : undefined}>
            {say(left.isOver ? words.over : words.left)} <strong>{stopwatchText(left.ms)}</strong>
          </p>
        </>
      )}
      <p className="away-since">
        {say(words.since)} {stopwatchText(now - counter.since)}
      </p>
    </div>
  )
}
