import './Today.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorWords } from '#client/words/admin.ts'
import { countText } from '#client/words.ts'
import type { FloorView } from '#contract/views/staff.ts'

const TALLIES = ['issued', 'serving', 'served', 'absent', 'cancelled'] as const satisfies readonly (keyof FloorView['today'])[]

/** Errands of today by where they stand. */
export function Today({ today }: Readonly<Pick<FloorView, 'today'>>) {
  const { language, say } = useLanguage()
  return (
    <section className="today" aria-label={say(floorWords.today)}>
      <p aria-hidden="true">{say(floorWords.today)}</p>
      <dl>
        {TALLIES.map((tally) => (
          <div key={tally}>
            <dt>{say(floorWords[tally])}</dt>
            <dd data-testid={`today-${tally}`}>{countText(today[tally], language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
