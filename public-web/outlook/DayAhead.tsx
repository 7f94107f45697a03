import './DayAhead.css'
import { Lamp } from '#client/components/Lamp.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { spanText } from '#client/time-text.ts'
import { closedWords, outlookWords } from '#client/words/outlook.ts'
import { localText } from '#client/words.ts'
import type { CalendarDay, OutlookView } from '#contract/outlook.ts'
import { DayReasons } from './DayReasons.tsx'
import { ExpectedWait } from './ExpectedWait.tsx'
import { Extremes } from './Extremes.tsx'
import { HalfHourBars } from './HalfHourBars.tsx'
import { HalfHourTable } from './HalfHourTable.tsx'
import { LampAt } from './LampAt.tsx'
import { extremes } from './spans.ts'

type Props = Readonly<{ day: CalendarDay; view: OutlookView; top: number }>

/** One day to come: how busy, when least and most, why, and its half hours to be opened; or that it is closed, and why. */
export function DayAhead({ day, view, top }: Props) {
  const { language } = useLanguage()
  const isToCome = day.halfHours.some(({ to }) => to > view.at)
  return (
    <li className={day.opening ? 'day-ahead' : 'day-ahead day-ahead-closed'} data-day={day.day}>
      <h3>
        <span>
          <Ruby text={calendarDayText(day.day, language)} />
        </span>{' '}
        <Nearness day={day} view={view} />
      </h3>
      {day.opening && isToCome ? <Lamp lamp={day.lamp ?? 'unknown'} /> : <DayClosed day={day} />}
      {day.note ? (
        <p className="day-ahead-note">
          <Ruby text={localText(day.note, language)} />
        </p>
      ) : null}
      {day.opening && isToCome ? <OpenDay day={day} view={view} top={top} /> : null}
    </li>
  )
}

const DAY_MS = 86_400_000

function Nearness({ day, view }: Omit<Props, 'top'>) {
  const { say } = useLanguage()
  const ahead = (Date.parse(day.day) - Date.parse(view.day)) / DAY_MS
  if (ahead > 1) return null
  return (
    <small>
      <Ruby text={say(ahead === 0 ? outlookWords.today : outlookWords.tomorrow)} />
    </small>
  )
}

function DayClosed({ day }: Pick<Props, 'day'>) {
  const { say } = useLanguage()
  return (
    <p className="day-ahead-none">
      <Ruby text={say(day.closedBecause ? closedWords[day.closedBecause] : outlookWords.dayOver)} />
    </p>
  )
}

function OpenDay({ day, view, top }: Props) {
  const { language, say } = useLanguage()
  const toCome = day.halfHours.filter(({ to }) => to > view.at)
  const best = extremes(toCome)
  const name = calendarDayText(day.day, language)
  if (!best)
    return (
      <p>
        <Ruby text={say(outlookWords.hours)} />{' '}
        {day.opening ? <Ruby text={spanText(day.opening, view.timeZone, language)} /> : null}
      </p>
    )
  return (
    <>
      <HalfHourBars
        bars={day.halfHours.map(({ from, to, waitMinutes, lamp }) => ({
          from,
          to,
          minutes: to > view.at ? waitMinutes : null,
          look: lamp ?? 'unknown',
        }))}
        top={top}
        timeZone={view.timeZone}
        label={withoutReadings(`${name} ${say(outlookWords.wait)}`)}
      />
      <div className="day-ahead-words">
        <Extremes {...best} timeZone={view.timeZone} />
        <DayReasons reasons={day.reasons} />
        <HalfHourTable
          what={say(outlookWords.byHalfHour)}
          caption={name}
          heads={[say(outlookWords.wait)]}
          halfHours={toCome}
          timeZone={view.timeZone}
          cells={({ from, wait, lamp }) => [
            <span key={from} className="day-ahead-wait">
              <ExpectedWait wait={wait} />
              <LampAt lamp={lamp} />
            </span>,
          ]}
        />
      </div>
    </>
  )
}
