import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { clockText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import { publicWords } from '#client/words/public.ts'
import type { OutlookView } from '#contract/outlook.ts'
import { type Bar, placeOf } from './bars.ts'

/** Above the highest bar of each look its figure; a line where the day has come to. */
export function TodayLabels({ bars, top, view }: Readonly<{ bars: readonly Bar[]; top: number; view: OutlookView }>) {
  const { language, say } = useLanguage()
  const highest = (['was', 'expected'] as const).flatMap((look) => {
    const [most] = bars.filter((bar) => bar.look === look).toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))
    return most?.minutes ? [{ ...most, minutes: most.minutes }] : []
  })
  const now = placeOf(bars, view.at)
  return (
    <>
      {now > 0 && now < 100 ? (
        <>
          <line className="half-hour-bars-now" x1={`${now}%`} x2={`${now}%`} y1="-1.75em" y2="100%" />
          <text className="today-curve-now" x={`${now}%`} y="-2.25em" textAnchor={anchorAt(now, 30)}>
            {withoutReadings(say(publicWords.asOf, { time: clockText(view.at, view.timeZone, language) }))}
          </text>
        </>
      ) : null}
      {highest.map(({ from, to, minutes, look }) => {
        const middle = placeOf(bars, (from + to) / 2)
        return (
          <text
            key={look}
            className="today-curve-label"
            x={`${middle}%`}
            y={`${100 - (minutes / top) * 100}%`}
            dy="-0.4em"
            textAnchor={anchorAt(middle, 12)}
          >
            {withoutReadings(say(outlookWords.minutes, { n: Math.round(minutes) }))}
          </text>
        )
      })}
    </>
  )
}

/** Words that are nearer to an edge than so much of the width stay within the picture. */
function anchorAt(percent: number, edge: number): 'start' | 'middle' | 'end' {
  if (percent < edge) return 'start'
  return percent > 100 - edge ? 'end' : 'middle'
}
