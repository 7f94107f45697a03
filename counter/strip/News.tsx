import './News.css'
import { useNow } from '#client/ClockProvider.tsx'
import type { DeskView } from '#contract/views/staff.ts'
import { BreakAhead } from '../breaks/BreakAhead.tsx'
import { announcedBreak } from '../breaks/planned.ts'
import { hallHealth } from './display-health.ts'
import { HallSound } from './HallSound.tsx'
import { HelpAsked } from './HelpAsked.tsx'

const STEP_MS = 1000

/** What a clerk should hear of between two visitors: who asks for help, the coming break, whether the hall hears the calls. */
export function News({ view }: Readonly<{ view: DeskView }>) {
  const now = useNow(STEP_MS)
  const near = announcedBreak(view, now)
  const health = hallHealth(view.displays)
  // One thing at a time: somebody who waits for help comes before one's own break.
  const isAsked = view.helpAsked.length > 0
  const isAmiss = health.state === 'gone' || health.state === 'silent'
  return (
    <div className="news">
      <HelpAsked view={view} />
      {near && !isAsked && <BreakAhead planned={near} now={now} timeZone={view.timeZone} />}
      {(isAmiss || (near === null && !isAsked)) && <HallSound health={health} />}
    </div>
  )
}
