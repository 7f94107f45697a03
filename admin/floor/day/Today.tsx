import './Today.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { useRead } from '#client/use-read.ts'
import { dayWords } from '#client/words/floor.ts'
import { countText } from '#client/words.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { summariseVisits } from './visit-summary.ts'

const TALLIES = ['issued', 'serving', 'served', 'absent', 'cancelled'] as const satisfies readonly (keyof FloorView['today'])[]

const EVERY_MS = 5 * 60_000

/** Errands of today by where they stand, and what the visits that are over were like. */
export function Today({ view: { office, today } }: Readonly<{ view: Pick<FloorView, 'office' | 'today'> }>) {
  const { language, say } = useLanguage()
  const [{ answer }] = useRead('read-visits', { params: { office }, input: null }, EVERY_MS)
  const visits = answer && summariseVisits(answer.visits)
  return (
    <section className="admin-panel today">
      <h2>{say(dayWords.today)}</h2>
      <dl>
        {TALLIES.map((tally) => (
          <div key={tally}>
            <dt>{say(dayWords[tally])}</dt>
            <dd data-testid={`today-${tally}`}>{countText(today[tally], language)}</dd>
          </div>
        ))}
      </dl>
      {visits ? (
        <p>
          {say(dayWords.visits, {
            n: visits.n,
            stay: durationText(visits.stayMs, language),
            waited: durationText(visits.waitedMs, language),
          })}
        </p>
      ) : null}
    </section>
  )
}
