import './Choices.css'
import { halfDays } from '#client/booking/half-days.ts'
import { Looking } from '#client/booking/Looking.tsx'
import { useSlots } from '#client/booking/use-slots.ts'
import { Ruby } from '#client/components/Ruby.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { booking } from '#client/words/booking.ts'
import { localText } from '#client/words.ts'
import type { Slot } from '#contract/appointments.ts'
import type { Day, Instant } from '#contract/primitives.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import { Question } from '../Question.tsx'
import { NoneFree } from './NoneFree.tsx'

type Props = Readonly<{
  menu: MenuView
  offer: ServiceOffer
  day: Day
  onTime: (at: Instant) => void
  onOtherDay: () => void
}>

/** What time? Those of the day that are free. */
export function ChooseTime({ menu, offer, day, onTime, onOtherDay }: Props) {
  const { language, say } = useLanguage()
  const slots = useSlots(menu.office, offer.id, day)
  const free = slots.state === 'known' ? slots.list.slots.filter((slot) => slot.free > 0) : []
  const { morning, afternoon } = halfDays(free, menu.timeZone)
  return (
    <div className="choices">
      <Question text={say(booking.whichTime)}>
        <p className="choices-so-far">
          <span>
            <Ruby text={calendarDayText(day, language)} />
          </span>
          <span>
            <Ruby text={localText(offer.name, language)} />
          </span>
        </p>
      </Question>
      {slots.state !== 'known' && <Looking slots={slots} />}
      {slots.state === 'known' && free.length === 0 && (
        <NoneFree words={say(booking.noTimes)} wayOn={say(booking.otherDay)} onWayOn={onOtherDay} />
      )}
      <div className="choices-halves">
        <Times heading={say(booking.morning)} times={morning} timeZone={menu.timeZone} onTime={onTime} />
        <Times heading={say(booking.afternoon)} times={afternoon} timeZone={menu.timeZone} onTime={onTime} />
      </div>
    </div>
  )
}

type TimesProps = Readonly<{ heading: string; times: readonly Slot[]; timeZone: string; onTime: (at: Instant) => void }>

function Times({ heading, times, timeZone, onTime }: TimesProps) {
  const { language, say } = useLanguage()
  if (times.length === 0) return null
  return (
    <section className="choices-half">
      <h2>
        <Ruby text={heading} />
      </h2>
      <ul className="choices-times">
        {times.map(({ at, free }) => (
          <li key={at}>
            <button type="button" className="choice" onClick={() => onTime(at)}>
              <span className="choice-main">
                <Ruby text={clockText(at, timeZone, language)} />
              </span>
              <span>
                <Ruby text={say(booking.places, { n: free })} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
