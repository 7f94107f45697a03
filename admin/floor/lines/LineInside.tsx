import './LineInside.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, durationText } from '#client/time-text.ts'
import { alarmWords, floorCounterWords, lineWords } from '#client/words/floor.ts'
import { lateLineWords } from '#client/words/late-lines.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorLine, FloorView } from '#contract/views/staff.ts'
import { useHand } from '../parts/hand.ts'
import { OverMark } from '../parts/OverMark.tsx'
import { longestMs } from './past-target.ts'
import { Resume } from './Resume.tsx'
import { StopAt } from './StopAt.tsx'
import { StopNow } from './StopNow.tsx'
import { stopTimes, ticketingOf } from './ticketing.ts'

type Props = Readonly<{ line: FloorLine; view: FloorView; now: Instant }>

/** A line opened: who waits longest, where it is served, and its tickets. */
export function LineInside({ line, view, now }: Props) {
  const { language, say } = useLanguage()
  const { look } = useHand()
  const { first } = line
  const open = view.counters.filter(({ state, services }) => state === 'open' && services.includes(line.id))
  const labels = open.map(({ label }) => label).join(say(floorCounterWords.separator))
  return (
    <div className="line-inside">
      <dl className="line-facts">
        {first === null ? null : (
          <div>
            <dt>{say(lineWords.first)}</dt>
            <dd>
              {say(lineWords.firstWaited, { number: first, waited: durationText(longestMs(line, now) ?? 0, language) })}
              <Button look="text" size="small" onClick={() => look(first)}>
                {say(alarmWords.lookAt, { number: first })}
              </Button>
            </dd>
          </div>
        )}
        <div>
          <dt>{say(lineWords.openAt)}</dt>
          <dd>{labels === '' ? say(lineWords.noneOpen) : labels}</dd>
        </div>
      </dl>
      {line.afterClosing === null ? null : (
        <p className="line-late">
          <OverMark />
          {say(lateLineWords[line.afterClosing])}
        </p>
      )}
      <Tickets line={line} view={view} now={now} />
    </div>
  )
}

function Tickets({ line, view, now }: Props) {
  const { language, say } = useLanguage()
  const ticketing = ticketingOf(line, now)
  const lines = [line]
  const time = (at: Instant) => clockText(at, view.timeZone, language)
  switch (ticketing.kind) {
    case 'over':
      return <p>{say(lineWords.ended)}</p>
    case 'stopped':
      return (
        <div className="line-acts">
          <p className="line-ticketing">{say(lineWords.isStopped, { time: time(ticketing.since) })}</p>
          <Resume lines={lines} words={lineWords.resume} />
        </div>
      )
    case 'stops':
      return (
        <div className="line-acts">
          <p className="line-ticketing">{say(lineWords.willStop, { time: time(ticketing.at) })}</p>
          <StopNow lines={lines} words={lineWords.stopNow} />
          <Resume lines={lines} words={lineWords.keepOn} />
        </div>
      )
    case 'given':
      return (
        <>
          <div className="line-acts">
            <StopNow lines={lines} words={lineWords.stopNow} />
            <StopAt lines={lines} times={stopTimes(view.opening, now)} />
          </div>
          <p className="line-effect">{say(lineWords.stopEffect)}</p>
        </>
      )
    default:
      return ticketing satisfies never
  }
}
