import './TodayCurve.css'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { clockText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import type { OutlookView } from '#contract/outlook.ts'
import { type Bar, placeOf, topOf } from './bars.ts'
import { HalfHourBars } from './HalfHourBars.tsx'
import { HalfHourTable } from './HalfHourTable.tsx'
import { longestOf } from './longest.ts'

type Props = Readonly<{ view: OutlookView }>

/** Waits of today by half hour as they were, then as they are expected to go on. */
export function TodayCurve({ view }: Props) {
  const { say } = useLanguage()
  const title = say(outlookWords.todayCurve)
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
  const longest = longestOf(view.today)
  if (view.today.opening === null) return <Ruby text={say(outlookWords.todayClosed)} />
  if (!longest) return <Ruby text={say(outlookWords.todayNotYet)} />
  const time = clockText(longest.from, view.timeZone, language)
  return <Ruby text={say(outlookWords.todaySaid, { time, minutes: Math.round(longest.waitMinutes) })} />
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
        <Labels bars={bars} top={top} view={view} />
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

/** Above the highest bar of each look its figure; a line where the day has come to. */
function Labels({ bars, top, view }: Readonly<{ bars: readonly Bar[]; top: number }> & Props) {
  const { say } = useLanguage()
  const highest = (['was', 'expected'] as const).flatMap((look) => {
    const [most] = bars.filter((bar) => bar.look === look).toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))
    return most?.minutes ? [{ ...most, minutes: most.minutes }] : []
  })
  const now = placeOf(bars, view.at)
  return (
    <>
      {now > 0 && now < 100 ? <line className="half-hour-bars-now" x1={`${now}%`} x2={`${now}%`} y2="100%" /> : null}
      {highest.map(({ from, to, minutes, look }) => {
        const middle = placeOf(bars, (from + to) / 2)
        return (
          <text
            key={look}
            className="today-curve-label"
            x={`${middle}%`}
            y={`${100 - (minutes / top) * 100}%`}
            dy="-0.4em"
            textAnchor={anchorAt(middle)}
          >
            {withoutReadings(say(outlookWords.minutes, { n: Math.round(minutes) }))}
          </text>
        )
      })}
    </>
  )
}

/** Words at the edge stay within the picture. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 12) return 'start'
  return percent > 88 ? 'end' : 'middle'
}

function TodayTable({ view, title, bars }: Props & Readonly<{ title: string; bars: readonly Bar[] }>) {
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
        return [null, wait && to > view.at ? <EstimateText key={from} estimate={wait} /> : null]
      }}
    />
  )
}
