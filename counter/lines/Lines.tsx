import './Lines.css'
import { useNow } from '#client/ClockProvider.tsx'
import { estimateText } from '#client/components/EstimateText.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { LineGlance } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Glow } from '../parts/Glow.tsx'
import { Waited } from '../parts/Waited.tsx'
import { deskLines } from './lines.ts'

const MINUTE_MS = 60_000
const STEP_MS = 5000

/** The lines of this counter, longest wait first: its own, then those it may help. */
export function Lines({ view }: Readonly<{ view: DeskView }>) {
  const { say } = useLanguage()
  const now = useNow(STEP_MS)
  const { mine, help } = deskLines(view.lines)
  const isLong = ({ longestSince }: LineGlance): boolean =>
    longestSince !== null && now - longestSince >= view.longWaitMinutes * MINUTE_MS
  return (
    <div className="lines">
      <table>
        <thead>
          <tr>
            <th scope="col" className="lines-name">
              {say(words.myLines)}
            </th>
            <th scope="col">{say(words.peopleHeading)}</th>
            <th scope="col">{say(words.longestHeading)}</th>
            <th scope="col">{say(words.estimateHeading)}</th>
          </tr>
        </thead>
        <tbody>
          {mine.map((line) => (
            <Line key={line.id} line={line} long={isLong(line)} />
          ))}
        </tbody>
        {help.length > 0 && (
          <tbody className="lines-help">
            <tr>
              <th scope="colgroup" colSpan={4} className="lines-name lines-group">
                {say(words.helpLines)}
              </th>
            </tr>
            {help.map((line) => (
              <Line key={line.id} line={line} long={isLong(line)} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

function Line({ line, long }: Readonly<{ line: LineGlance; long: boolean }>) {
  const { language, say } = useLanguage()
  return (
    <tr className="lines-line" data-testid={`line-${line.id}`} data-long={long}>
      <th scope="row" className="lines-name">
        {localText(line.name, language)}
      </th>
      <td>
        <Glow value={line.waiting}>{say(words.people, { n: line.waiting })}</Glow>
      </td>
      <td className="lines-longest">
        {line.longestSince === null ? '—' : <Waited since={line.longestSince} />}
        {long && <span className="visually-hidden">{say(words.longWait)}</span>}
      </td>
      <td className="lines-estimate">{estimateText(line.estimate, language)}</td>
    </tr>
  )
}
