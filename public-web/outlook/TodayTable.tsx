import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { outlookWords } from '#client/words/outlook.ts'
import type { OutlookView } from '#contract/outlook.ts'
import type { Bar } from './bars.ts'
import { ExpectedWait } from './ExpectedWait.tsx'
import { HalfHourTable } from './HalfHourTable.tsx'

/** The same in words: what was, and what is expected. */
export function TodayTable({ view, title, bars }: Readonly<{ view: OutlookView; title: string; bars: readonly Bar[] }>) {
  const { say } = useLanguage()
  const expected = new Map(view.days[0]?.halfHours.map(({ from, wait }) => [from, wait]))
  return (
    <HalfHourTable
      what={say(outlookWords.asTable)}
      caption={withoutReadings(title)}
      heads={[say(outlookWords.soFar), say(outlookWords.expected)]}
      halfHours={bars}
      timeZone={view.timeZone}
      cells={({ from, to, minutes, look }) => {
        const wait = expected.get(from)
        if (look === 'was' && minutes !== null)
          return [<Ruby key={from} text={say(outlookWords.minutes, { n: Math.round(minutes) })} />, null]
        return [null, wait && to > view.at ? <ExpectedWait key={from} wait={wait} /> : null]
      }}
    />
  )
}
