import './BestTimes.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { dayText, spanText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import type { OutlookView } from '#contract/outlook.ts'
import type { DayPart } from '#contract/words.ts'
import { ExpectedWait } from './ExpectedWait.tsx'

/** The answer: when to come this week, or honestly that it is not known. */
export function BestTimes({ view, when }: Readonly<{ view: OutlookView; when: DayPart }>) {
  const { language, say } = useLanguage()
  const times = view.best[when]
  if (times.length === 0)
    return (
      <p className="best-times-none">
        <Ruby text={say(view.learnedDays === 0 ? outlookWords.bestUnknown : outlookWords.bestNone)} />
      </p>
    )
  return (
    <section className="best-times">
      <h2>
        <Ruby text={say(outlookWords.best)} />
      </h2>
      <ol>
        {times.map(({ from, to, wait }) => (
          <li key={from}>
            <strong>
              <span>
                <Ruby text={dayText(from, view.timeZone, language)} />
              </span>{' '}
              <span>
                <Ruby text={spanText({ from, to }, view.timeZone, language)} />
              </span>
            </strong>
            <ExpectedWait wait={wait} />
          </li>
        ))}
      </ol>
    </section>
  )
}
