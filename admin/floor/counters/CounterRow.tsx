import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, durationText } from '#client/time-text.ts'
import { floorCounterStateWords, floorCounterWords } from '#client/words/floor.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorCounter, FloorView } from '#contract/views/staff.ts'
import { OpenRow } from '../parts/OpenRow.tsx'
import { CounterInside } from './CounterInside.tsx'
import { CounterMark } from './CounterMark.tsx'
import { Doing } from './Doing.tsx'
import { presentSince } from './presence.ts'

type Props = Readonly<{ counter: FloorCounter; view: FloorView; now: Instant; isOpen: boolean; onToggle: () => void }>

/** One counter: its sign, who works there, whether it is open and since when, and with whom. */
export function CounterRow({ counter, view, now, isOpen, onToggle }: Props) {
  const { language } = useLanguage()
  const { label, name, state, clerk } = counter
  const cells = (
    <>
      <td>
        <span className="counters-who">
          {clerk ? <span>{clerk.name}</span> : null}
          <span className={clerk ? 'counters-name' : undefined}>{localText(name, language)}</span>
        </span>
      </td>
      <td>
        <State counter={counter} view={view} />
      </td>
      <td>
        <Doing counter={counter} timeZone={view.timeZone} now={now} />
      </td>
      <td className="admin-figure">{state === 'closed' ? null : durationText(now - presentSince(counter), language)}</td>
    </>
  )
  return (
    <OpenRow
      name={<span className="counters-sign">{label}</span>}
      columns={5}
      data-testid="floor-counter"
      data-counter={counter.id}
      data-state={state}
      {...{ cells, isOpen, onToggle }}
    >
      <CounterInside counter={counter} view={view} now={now} />
    </OpenRow>
  )
}

/** A counter that has been closed all day is just closed. */
function State({ counter: { state, since }, view: { opening, timeZone } }: Pick<Props, 'counter' | 'view'>) {
  const { language, say } = useLanguage()
  const isSaid = state !== 'closed' || (opening !== null && since > opening.from)
  return (
    <span className="counters-since">
      <span className={`counters-state counters-${state}`}>
        <CounterMark state={state} />
        {say(floorCounterStateWords[state])}
      </span>
      {isSaid ? (
        <span className="counters-quiet">{say(floorCounterWords.since, { time: clockText(since, timeZone, language) })}</span>
      ) : null}
    </span>
  )
}
