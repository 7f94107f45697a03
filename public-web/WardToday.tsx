import './WardToday.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { clockText } from '#client/time-text.ts'
import { todayWords } from '#client/words/today.ts'
import type { LineView } from '#contract/views/public.ts'
import { topOf } from './outlook/bars.ts'
import { HalfHourBars } from './outlook/HalfHourBars.tsx'
import { longestOf } from './outlook/longest.ts'

/** The curve of today as far as it can be told; nothing while there is none. */
export function WardToday({ view }: Readonly<{ view: LineView }>) {
  const { language, say } = useLanguage()
  const { today, lampMinutes, timeZone } = view
  const longest = longestOf(today)
  if (!longest) return null
  const title = say(todayWords.title)
  const bars = today.map(({ from, to, waitMinutes }) => ({ from, to, minutes: waitMinutes, look: 'was' }))
  const top = topOf(
    bars.map(({ minutes }) => minutes),
    lampMinutes.busy,
  )
  const time = clockText(longest.from, timeZone, language)
  return (
    <section className="ward-today">
      <h2>
        <Ruby text={title} />
      </h2>
      <p>
        <Ruby text={say(todayWords.said, { time, minutes: Math.round(longest.waitMinutes) })} />
      </p>
      <HalfHourBars bars={bars} top={top} timeZone={timeZone} label={withoutReadings(title)} />
    </section>
  )
}
