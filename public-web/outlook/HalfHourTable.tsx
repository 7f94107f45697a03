import './HalfHourTable.css'
import type { ReactNode } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { clockText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import type { Instant } from '#contract/primitives.ts'

type HalfHour = Readonly<{ from: Instant }>

/** `what`: what opens the table; `heads`: names of the columns after the time; `cells`: what stands in them. */
type Props<H extends HalfHour> = Readonly<{
  what: string
  caption: string
  heads: readonly string[]
  halfHours: readonly H[]
  timeZone: string
  cells: (halfHour: H) => readonly ReactNode[]
}>

/** The half hours of a day in words, each from when on, opened without a script. */
export function HalfHourTable<H extends HalfHour>({ what, caption, heads, halfHours, timeZone, cells }: Props<H>) {
  const { language, say } = useLanguage()
  const about = withoutReadings(caption)
  return (
    <details className="half-hour-table">
      <summary>
        <Ruby text={what} />
        <span className="visually-hidden"> {about}</span>
      </summary>
      <table>
        <caption className="visually-hidden">{about}</caption>
        <thead>
          <tr>
            {[say(outlookWords.arrival), ...heads].map((head) => (
              <th key={head} scope="col">
                <Ruby text={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {halfHours.map((halfHour) => (
            <tr key={halfHour.from}>
              <th scope="row">
                <Ruby text={clockText(halfHour.from, timeZone, language)} />
              </th>
              {cells(halfHour).map((cell, column) => (
                <td key={heads[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
