import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { lineWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorLine, FloorView } from '#contract/views/staff.ts'
import { Ask } from '../parts/Ask.tsx'
import { Resume } from './Resume.tsx'
import { StopAt } from './StopAt.tsx'
import { StopNow } from './StopNow.tsx'
import { stopTimes, ticketingOf } from './ticketing.ts'

type Props = Readonly<{ view: FloorView; now: Instant }>

/** The lines whose tickets can still be stopped, and those whose are, or will be. */
function sorted({ lines }: FloorView, now: Instant): Readonly<Record<'given' | 'stopped', readonly FloorLine[]>> {
  const kindOf = (line: FloorLine) => ticketingOf(line, now).kind
  return {
    given: lines.filter((line) => kindOf(line) === 'given'),
    stopped: lines.filter((line) => kindOf(line) === 'stopped' || kindOf(line) === 'stops'),
  }
}

/** The tickets of all services at once: stopped now, from a time on, or given again. */
export function AllTickets({ view, now }: Props) {
  const { say } = useLanguage()
  const [asking, setAsking] = useState(false)
  const { given, stopped } = sorted(view, now)
  const done = () => setAsking(false)
  if (asking && given.length > 0)
    return (
      <Ask question={say(lineWords.stopEffect)} onClose={done} testId="stop-all-ask">
        <StopNow lines={given} words={lineWords.stopNow} onDone={done} />
        <StopAt lines={given} times={stopTimes(view.opening, now)} onDone={done} />
      </Ask>
    )
  return (
    <div className="lines-all">
      {given.length > 0 ? (
        <Button look="outline" size="small" onClick={() => setAsking(true)} data-testid="stop-all">
          {say(lineWords.stopAll)}
        </Button>
      ) : null}
      {stopped.length > 0 ? <Resume lines={stopped} words={lineWords.resumeAll} /> : null}
    </div>
  )
}
