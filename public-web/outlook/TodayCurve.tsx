import './TodayCurve.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { clockText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import { todayWords } from '#client/words/today.ts'
import type { OutlookView } from '#contract/outlook.ts'
import { type Bar, topOf } from './bars.ts'
import { HalfHourBars } from './HalfHourBars.tsx'
import { longestOf } from './longest.ts'
import { TodayLabels } from './TodayLabels.tsx'
import { TodayTable } from './TodayTable.tsx'

type Props = Readonly<{ view: OutlookView }>

/** Waits of today by half hour as they were, then as they are expected to go on. */
export function TodayCurve({ view }: Props) {
  const { say } = useLanguage()
  const title = say(todayWords.title)
  return (
    <section className="today-curve">
      <h2>
        <Ruby text={title} />
      </h2>
      <p>
        <Said view={view} />
      </p>
      {view.today.opening ? <Picture view={view} title={title} /> : null}
    </section>
  )
}

function Said({ view }: Props) {
  const { language, say } = useLanguage()
  const longest = longestOf(view.today.halfHours)
  if (view.today.opening === null) return <Ruby text={say(outlookWords.todayClosed)} />
  if (!longest) return <Ruby text={say(todayWords.notYet)} />
  const time = clockText(longest.from, view.timeZone, language)
  return <Ruby text={say(todayWords.said, { time, minutes: Math.round(longest.waitMinutes) })} />
}

/** What was, where it can be told; what is expected of half hours still to come. */
function barsOf({ today, days, at }: OutlookView): readonly Bar[] {
  const expected = new Map(days[0]?.halfHours.map(({ from, waitMinutes }) => [from, waitMinutes]))
  return today.halfHours.map(({ from, to, waitMinutes }) => {
    if (waitMinutes !== null) return { from, to, minutes: waitMinutes, look: 'was' }
    return { from, to, minutes: to > at ? (expected.get(from) ?? null) : null, look: 'expected' }
  })
}

function Picture({ view, title }: Props & Readonly<{ title: string }>) {
  const bars = barsOf(view)
  if (bars.every(({ minutes }) => minutes === null)) return null
  const top = topOf(
    bars.map(({ minutes }) => minutes),
    view.lampMinutes.busy,
  )
  return (
    <>
      <HalfHourBars bars={bars} top={top} timeZone={view.timeZone} label={withoutReadings(title)}>
        <TodayLabels bars={bars} top={top} view={view} />
      </HalfHourBars>
      <Key bars={bars} />
      <TodayTable view={view} title={title} bars={bars} />
    </>
  )
}

/** The two looks in words, where both are there. */
function Key({ bars }: Readonly<{ bars: readonly Bar[] }>) {
  const { say } = useLanguage()
  const looks = [
    ['was', outlookWords.soFar],
    ['expected', outlookWords.expected],
  ] as const
  return (
    <ul className="today-curve-key">
      {looks
        .filter(([look]) => bars.some((bar) => bar.look === look && bar.minutes !== null))
        .map(([look, words]) => (
          <li key={look}>
            <svg aria-hidden="true">
              <rect className={`half-hour-bars-${look}`} width="100%" height="100%" />
            </svg>
            <Ruby text={say(words)} />
          </li>
        ))}
    </ul>
  )
}
