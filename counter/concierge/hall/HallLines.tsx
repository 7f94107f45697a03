import './HallLines.css'
import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { hallWords, lineStateWords } from '#client/words/concierge.ts'
import { localText } from '#client/words.ts'
import type { LineGlance } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { isPastLimit } from './alarms.ts'

const STEP_MS = 10_000

/** The lines in the office's order, so that each keeps its place: people, and how long the first of them has waited. */
export function HallLines({ floor }: Readonly<{ floor: FloorView }>) {
  const { language, say } = useLanguage()
  const now = useNow(STEP_MS)
  const waited = (since: number | null): string => (since === null ? '—' : durationText(now - since, language))
  return (
    <table className="hall-lines">
      <thead>
        <tr>
          <th scope="col">{say(hallWords.line)}</th>
          <th scope="col">
            <span className="visually-hidden">{say(hallWords.people)}</span>
          </th>
          <th scope="col">{say(hallWords.longest)}</th>
        </tr>
      </thead>
      <tbody>
        <tr className="hall-lines-all">
          <th scope="row">{say(hallWords.all)}</th>
          <td>{floor.waiting}</td>
          <td>{waited(floor.longestSince)}</td>
        </tr>
        {floor.lines.map((line) => (
          <tr key={line.id} data-testid={`hall-${line.id}`} data-past={isPastLimit(floor.alarms, line.id)}>
            <th scope="row">
              {localText(line.name, language)}
              <LineState line={line} past={isPastLimit(floor.alarms, line.id)} />
            </th>
            <td>{line.waiting}</td>
            <td>{waited(line.longestSince)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LineState({ line: { state }, past }: Readonly<{ line: LineGlance; past: boolean }>) {
  const { say } = useLanguage()
  return (
    <>
      {past && <span className="hall-lines-past">{say(hallWords.pastLimit)}</span>}
      {state !== 'open' && <span className="hall-lines-state">{say(lineStateWords[state])}</span>}
    </>
  )
}
