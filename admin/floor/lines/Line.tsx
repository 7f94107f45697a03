import { EstimateText } from '#client/components/EstimateText.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, durationText } from '#client/time-text.ts'
import { tellsWait } from '#client/told-wait.ts'
import { UNKNOWN } from '#client/words/admin.ts'
import { lineWords, ticketingWords } from '#client/words/floor.ts'
import { lateLineBriefs } from '#client/words/late-lines.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorLine, FloorView } from '#contract/views/staff.ts'
import { OpenRow } from '../parts/OpenRow.tsx'
import { OverMark } from '../parts/OverMark.tsx'
import { LineInside } from './LineInside.tsx'
import { isPastTarget, longestMs } from './past-target.ts'
import { WaitBar } from './WaitBar.tsx'

type Props = Readonly<{
  line: FloorLine
  view: FloorView
  now: Instant
  scaleMinutes: number
  isOpen: boolean
  onToggle: () => void
}>

/** One service's line: how many, how long against the target, and what someone who came now would be told. */
export function Line({ line, view, now, scaleMinutes, isOpen, onToggle }: Props) {
  const { language, say } = useLanguage()
  const targetMinutes = view.target.minutes
  const waitedMs = longestMs(line, now)
  const isPast = isPastTarget(waitedMs, targetMinutes)
  const cells = (
    <>
      <td className="admin-figure">{say(lineWords.people, { n: line.waiting })}</td>
      <td className="line-longest">
        <span className="line-longest-words">
          {waitedMs === null ? UNKNOWN : durationText(waitedMs, language)}
          {isPast ? (
            <strong>
              <OverMark />
              {say(lineWords.over)}
            </strong>
          ) : null}
        </span>
        <WaitBar waitedMs={waitedMs} scaleMinutes={scaleMinutes} targetMinutes={targetMinutes} />
      </td>
      <td>
        <Newcomers line={line} timeZone={view.timeZone} />
      </td>
    </>
  )
  return (
    <OpenRow
      name={localText(line.name, language)}
      columns={4}
      data-testid="floor-line"
      data-service={line.id}
      data-past={isPast}
      {...{ cells, isOpen, onToggle }}
    >
      <LineInside line={line} view={view} now={now} />
    </OpenRow>
  )
}

/** What somebody who came now would be told: the wait, whether it goes beyond closing, and until when tickets are given; or why none is. */
function Newcomers({ line, timeZone }: Readonly<{ line: FloorLine; timeZone: string }>) {
  const { language, say } = useLanguage()
  const { state, estimate, ticketsUntil, afterClosing } = line
  const why = state === 'open' ? null : say(ticketingWords[state])
  if (!tellsWait(line))
    return (
      <span className={state === 'stopped' ? 'lines-stopped' : 'lines-quiet'} data-testid="ticketing">
        {why}
      </span>
    )
  return (
    <span className="lines-newcomers" data-testid="ticketing">
      {estimate.kind === 'unknown' ? UNKNOWN : <EstimateText estimate={estimate} />}
      {why === null ? null : <span className="lines-quiet">{why}</span>}
      {afterClosing === null ? null : (
        <strong className="lines-late">
          <OverMark />
          {say(lateLineBriefs[afterClosing])}
        </strong>
      )}
      {ticketsUntil === null ? null : <span>{say(lineWords.until, { time: clockText(ticketsUntil, timeZone, language) })}</span>}
    </span>
  )
}
