import './Roster.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, spanText } from '#client/time-text.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { StaffingAdvice } from '#contract/staffing.ts'
import { isWithin, overlaps } from '../spans.ts'

type Props = Readonly<{ advice: StaffingAdvice; timeZone: string }>
type Counter = StaffingAdvice['counters'][number]
type HalfHour = StaffingAdvice['halfHours'][number]

/** What becomes of a counter in a half hour: open, open and on a break for a part of it, on a break, or not needed. */
const CELLS = {
  open: words.open,
  part: words.openThenPause,
  pause: words.pause,
  shut: words.shut,
} as const

function cellOf({ breaks }: Counter, halfHour: HalfHour, isOpen: boolean): keyof typeof CELLS {
  const isAtBreak = breaks.some((pause) => overlaps(pause, halfHour))
  if (isOpen) return isAtBreak ? 'part' : 'open'
  return isWithin(halfHour, breaks) ? 'pause' : 'shut'
}

/** Counters below one another, half hours from left to right: which to open when. */
export function Roster({ advice: { counters, halfHours, roster }, timeZone }: Props) {
  const { language, say } = useLanguage()
  return (
    <table className="advice-grid roster">
      <caption>{say(words.roster)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.counter)}</th>
          {halfHours.map(({ from }) => (
            <th key={from} scope="col">
              {clockText(from, timeZone, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counters.map((counter) => (
          <tr key={counter.id} data-testid="roster-row">
            <th scope="row">
              {counter.label} {localText(counter.name, language)}{' '}
              {counter.breaks.length === 0 ? null : (
                <span className="advice-note roster-break">
                  {say(words.breakAt, {
                    spans: counter.breaks.map((pause) => spanText(pause, timeZone, language)).join(SEPARATORS[language]),
                  })}
                </span>
              )}
            </th>
            {halfHours.map((halfHour, place) => {
              const cell = cellOf(counter, halfHour, roster[place]?.includes(counter.id) ?? false)
              return (
                <td key={halfHour.from} className={`roster-${cell}`}>
                  <span className={cell === 'pause' ? 'roster-word' : 'visually-hidden'}>{say(CELLS[cell])}</span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say(words.openCount)}</th>
          {halfHours.map(({ from }, place) => (
            <td key={from}>{roster[place]?.length ?? 0}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
