import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { floorCounterWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorCounter } from '#contract/views/staff.ts'
import { OverMark } from '../parts/OverMark.tsx'
import { breakWords, isOverdue, plannedBreak } from './presence.ts'

type Props = Readonly<{ counter: FloorCounter; timeZone: string; now: Instant }>

/** What a counter is at: a visitor, waiting for one, a break, or nothing; and the break that is planned for about now. */
export function Doing({ counter, timeZone, now }: Props) {
  const { language, say } = useLanguage()
  const soon = plannedBreak(counter, now)
  return (
    <span className="counters-doing">
      <At counter={counter} timeZone={timeZone} now={now} />
      {soon ? (
        <span className="counters-quiet">
          {say(floorCounterWords.breakSoon, { from: clockText(soon.from, timeZone, language) })}
        </span>
      ) : null}
    </span>
  )
}

function At({ counter, timeZone, now }: Props) {
  const { say } = useLanguage()
  const { number, errandState, state, next, pause } = counter
  if (number !== null)
    return (
      <span>
        <strong>{number}</strong> {say(errandState === 'serving' ? floorCounterWords.serving : floorCounterWords.called)}
      </span>
    )
  if (pause !== null) return <Break pause={pause} isOver={isOverdue(counter, now)} timeZone={timeZone} />
  if (state !== 'open') return null
  return <span>{next ? say(floorCounterWords.freeNext, { number: next.number }) : say(floorCounterWords.free)}</span>
}

type BreakProps = Readonly<{ pause: NonNullable<FloorCounter['pause']>; isOver: boolean; timeZone: string }>

function Break({ pause: { reason, until }, isOver, timeZone }: BreakProps) {
  const { language, say } = useLanguage()
  const why = say(breakWords(reason))
  if (until === null) return <span>{why}</span>
  const words = { reason: why, until: clockText(until, timeZone, language) }
  return isOver ? (
    <span className="counters-over">
      <OverMark />
      {say(floorCounterWords.breakUntil, words)}
    </span>
  ) : (
    <span className="counters-break">{say(floorCounterWords.breakUntil, words)}</span>
  )
}
