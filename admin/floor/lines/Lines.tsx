import './Lines.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { lineWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { useOpenOne } from '../parts/use-open-one.ts'
import { AllTickets } from './AllTickets.tsx'
import { Line } from './Line.tsx'
import { barMinutes } from './past-target.ts'

/** Who waits too long: each service's line against the target, and its tickets. */
export function Lines({ view, now }: Readonly<{ view: FloorView; now: Instant }>) {
  const { say } = useLanguage()
  const [open, toggle] = useOpenOne()
  const scaleMinutes = barMinutes(view.lines, now, view.target.minutes)
  return (
    <section className="admin-panel">
      <div className="lines-head">
        <h2>{say(lineWords.heading)}</h2>
        <p className="line-target">{say(lineWords.target, { minutes: view.target.minutes })}</p>
        <AllTickets view={view} now={now} />
      </div>
      <table className="admin-table lines">
        <thead>
          <tr>
            <th scope="col">{say(lineWords.service)}</th>
            <th scope="col" className="admin-figure">
              {say(lineWords.waiting)}
            </th>
            <th scope="col" className="line-longest">
              {say(lineWords.longest)}
            </th>
            <th scope="col">{say(lineWords.newcomers)}</th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <Line
              key={line.id}
              isOpen={open === line.id}
              onToggle={() => toggle(line.id)}
              {...{ line, view, now, scaleMinutes }}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
