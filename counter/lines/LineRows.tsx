import './LineRows.css'
import { useNow } from '#client/ClockProvider.tsx'
import { estimateText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { lineWords as words } from '#client/words/counter.ts'
import { lateDeskWords } from '#client/words/late-lines.ts'
import { localText } from '#client/words.ts'
import type { LineGlance } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Glow } from '../parts/Glow.tsx'
import { Waited } from '../parts/Waited.tsx'
import { helpText, ticketsText } from './lines.ts'

const MINUTE_MS = 60_000
const STEP_MS = 5000

type Props = Readonly<{ view: DeskView; lines: readonly LineGlance[] }>

/** What stands above the columns; `name` says whose lines they are. */
export function LineHead({ name }: Readonly<{ name: string }>) {
  const { say } = useLanguage()
  return (
    <thead>
      <tr>
        <th scope="col" className="line-rows-name">
          {name}
        </th>
        <th scope="col">{say(words.peopleHeading)}</th>
        <th scope="col">{say(words.longestHeading)}</th>
        <th scope="col">{say(words.estimateHeading)}</th>
      </tr>
    </thead>
  )
}

/** Lines as rows of a table: how many, how long, and what is particular about them. */
export function LineRows({ view, lines }: Props) {
  const now = useNow(STEP_MS)
  const isLong = ({ longestSince }: LineGlance): boolean =>
    longestSince !== null && now - longestSince >= view.longWaitMinutes * MINUTE_MS
  return lines.map((line) => <Line key={line.id} view={view} line={line} long={isLong(line)} />)
}

function Line({ view, line, long }: Readonly<{ view: DeskView; line: LineGlance; long: boolean }>) {
  const { language, say } = useLanguage()
  const notes = [helpText(line, language), ticketsText(line, view, language)].filter((note) => note !== null)
  const { afterClosing } = line
  return (
    <>
      <tr className="line-rows-line" data-testid={`line-${line.id}`} data-long={long} data-own={line.rank === 1}>
        <th scope="row" className="line-rows-name">
          {localText(line.name, language)}
        </th>
        <td>
          <Glow value={line.waiting}>{say(words.people, { n: line.waiting })}</Glow>
        </td>
        <td className="line-rows-longest">
          {line.longestSince === null ? '—' : <Waited since={line.longestSince} />}
          {long && <span className="visually-hidden">{say(words.longWait)}</span>}
        </td>
        <td className="line-rows-estimate">{estimateText(line.estimate, language)}</td>
      </tr>
      {afterClosing !== null && (
        <tr className="line-rows-notes line-rows-late" data-testid={`late-${line.id}`}>
          <td colSpan={4}>{say(lateDeskWords[afterClosing])}</td>
        </tr>
      )}
      {notes.length > 0 && (
        <tr className="line-rows-notes">
          <td colSpan={4}>{notes.join(' · ')}</td>
        </tr>
      )}
    </>
  )
}
