import { type Dispatch, type ReactNode, type SetStateAction, useMemo, useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, dayText, durationText } from '#client/time-text.ts'
import { adminWords } from '#client/words/admin.ts'
import { floorWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { Ratings } from '../ratings/Ratings.tsx'
import { Advice } from './advice/Advice.tsx'
import { Alarms } from './alarms/Alarms.tsx'
import { Counters } from './counters/Counters.tsx'
import { Booked } from './day/Booked.tsx'
import { Displays } from './day/Displays.tsx'
import { Opinions } from './day/Opinions.tsx'
import { Today } from './day/Today.tsx'
import { closedText } from './day-state.ts'
import { Lines } from './lines/Lines.tsx'
import { DeedStrip } from './parts/DeedStrip.tsx'
import type { Deed } from './parts/deed.ts'
import { HandProvider } from './parts/hand.ts'
import { type Sought, Visitors } from './visitors/Visitors.tsx'

type Props = Readonly<{ view: FloorView; now: Instant; select: ReactNode }>

export function Floor({ view, now, select }: Props) {
  const { office, timeZone } = view
  const [deed, setDeed] = useState<Deed | null>(null)
  const [sought, setSought] = useState<Sought | null>(null)
  const hand = useMemo(() => ({ office, timeZone, tell: setDeed, look: lookWith(setSought) }), [office, timeZone])
  return (
    <HandProvider value={hand}>
      <Heading view={view} now={now} select={select} />
      <Alarms view={view} now={now} />
      <Advice view={view} now={now} />
      <div className="floor-side-by-side">
        <Lines view={view} now={now} />
        <Counters view={view} now={now} />
      </div>
      <Visitors view={view} now={now} sought={sought} />
      <div className="floor-day">
        <div className="floor-column">
          <Today view={view} />
          <Displays displays={view.displays} />
        </div>
        <Booked view={view} now={now} />
        <div className="floor-column">
          <Opinions view={view} />
          <Ratings office={office} days={{ from: view.day, to: view.day }} />
        </div>
      </div>
      <DeedStrip deed={deed} onHide={() => setDeed(null)} />
    </HandProvider>
  )
}

/** Whoever is looked for anew comes into view anew, also where it is the same number. */
const lookWith = (set: Dispatch<SetStateAction<Sought | null>>) => (number: string | null) =>
  set((before) => (number === null ? null : { number, round: (before?.round ?? 0) + 1 }))

/** The floor in one sentence, and of when it is. */
function Heading({ view, now, select }: Props) {
  const { language, say } = useLanguage()
  const { waiting: n, longestSince, timeZone } = view
  const closed = closedText(view, now, language)
  return (
    <div className="floor-heading">
      <h1 className="visually-hidden">{say(adminWords.floor)}</h1>
      {select}
      <p className="floor-sentence" data-testid="floor-sentence">
        {closed === null ? null : `${closed} `}
        {longestSince === null
          ? say(floorWords.nobodyWaits)
          : say(floorWords.sentence, { n, longest: durationText(now - longestSince, language) })}
      </p>
      <p className="admin-as-of">
        {dayText(now, timeZone, language)} {say(adminWords.asOf, { time: clockText(now, timeZone, language) })}
      </p>
    </div>
  )
}
