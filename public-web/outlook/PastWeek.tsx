import './PastWeek.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { spanText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import type { OutlookView, PastDay } from '#contract/outlook.ts'
import { topOf } from './bars.ts'
import { HalfHourBars } from './HalfHourBars.tsx'
import { HalfHourTable } from './HalfHourTable.tsx'
import { longestOf } from './longest.ts'

/** The open days of the past week, each small, all on one scale. */
export function PastWeek({ view }: Readonly<{ view: OutlookView }>) {
  const { say } = useLanguage()
  const waits = view.past.flatMap(({ halfHours }) => halfHours.map(({ waitMinutes }) => waitMinutes))
  const top = topOf(waits, view.lampMinutes.busy)
  return (
    <section className="past-week">
      <h2>
        <Ruby text={say(outlookWords.past)} />
      </h2>
      {view.past.length === 0 ? (
        <p>
          <Ruby text={say(outlookWords.pastNone)} />
        </p>
      ) : (
        <ol>
          {view.past.toReversed().map((day) => (
            <OneDay key={day.day} day={day} top={top} timeZone={view.timeZone} />
          ))}
        </ol>
      )}
    </section>
  )
}

function OneDay({ day, top, timeZone }: Readonly<{ day: PastDay; top: number; timeZone: string }>) {
  const { language, say } = useLanguage()
  const name = calendarDayText(day.day, language)
  const longest = longestOf(day.halfHours)
  return (
    <li className="past-week-day">
      <h3>
        <Ruby text={name} />
      </h3>
      {longest ? (
        <>
          <HalfHourBars
            bars={day.halfHours.map(({ from, to, waitMinutes }) => ({ from, to, minutes: waitMinutes, look: 'was' }))}
            top={top}
            timeZone={timeZone}
            label={withoutReadings(`${name} ${say(outlookWords.wait)}`)}
          />
          <p>
            <Ruby text={say(outlookWords.longest)} /> <Ruby text={spanText(longest, timeZone, language)} />{' '}
            <strong>
              <Ruby text={say(outlookWords.meanMinutes, { n: Math.round(longest.waitMinutes) })} />
            </strong>
          </p>
          <HalfHourTable
            what={say(outlookWords.asTable)}
            caption={name}
            heads={[say(outlookWords.wait)]}
            halfHours={day.halfHours}
            timeZone={timeZone}
            cells={({ waitMinutes }) => [
              <Ruby
                key={day.day}
                text={
                  waitMinutes === null ? say(outlookWords.tooFew) : say(outlookWords.meanMinutes, { n: Math.round(waitMinutes) })
                }
              />,
            ]}
          />
        </>
      ) : (
        <p>
          <Ruby text={say(outlookWords.tooFew)} />
        </p>
      )}
    </li>
  )
}
