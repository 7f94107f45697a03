import './DaysAhead.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { outlookWords } from '#client/words/outlook.ts'
import type { OutlookView } from '#contract/outlook.ts'
import { LampLimits } from '../WardReasons.tsx'
import { topOf } from './bars.ts'
import { DayAhead } from './DayAhead.tsx'

/** Today and the fortnight after it, a row for each day, all on one scale. */
export function DaysAhead({ view }: Readonly<{ view: OutlookView }>) {
  const { say } = useLanguage()
  const waits = view.days.flatMap(({ halfHours }) => halfHours.map(({ waitMinutes }) => waitMinutes))
  const top = topOf(waits, view.lampMinutes.busy)
  return (
    <section className="days-ahead">
      <h2>
        <Ruby text={say(outlookWords.days)} />
      </h2>
      {waits.some((minutes) => minutes !== null) ? (
        <p>
          <Ruby text={say(outlookWords.daysHint)} />
        </p>
      ) : null}
      <ol>
        {view.days.map((day) => (
          <DayAhead key={day.day} day={day} view={view} top={top} />
        ))}
      </ol>
      {view.learnedDays > 0 ? <LampLimits {...view.lampMinutes} /> : null}
    </section>
  )
}
