import './Book.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Loading } from '#client/components/Loading.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { appointmentWords } from '#client/words/concierge.ts'
import { localText } from '#client/words.ts'
import type { BookedAppointment } from '#contract/appointments.ts'
import type { Day, Instant, ServiceId } from '#contract/primitives.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { Language } from '#contract/words.ts'
import { ActNotice } from '../ActNotice.tsx'
import { useActs } from '../use-acts.ts'
import { type FreeTimes, useFreeTimes } from './use-free-times.ts'

type Props = Readonly<{
  menu: MenuView
  day: Day
  language: Language
  onBooked: (booked: BookedAppointment) => void
}>

/** A time for the visitor who stands here: the service, then one of its free times. */
export function Book({ menu, day, language: visitors, onBooked }: Props) {
  const { language, say } = useLanguage()
  const acts = useActs()
  const [round, setRound] = useState(0)
  const { times, trouble } = useFreeTimes(menu, day, round)
  const [service, setService] = useState<ServiceId | null>(null)
  const [at, setAt] = useState<Instant | null>(null)
  const book = async () => {
    if (service === null || at === null) return
    const { office } = menu
    const done = await acts.run('book', (send) => send('book-appointment', { office }, { service, at, language: visitors }))
    if (done) return onBooked(done.answer)
    setAt(null)
    setRound(round + 1)
  }
  if (trouble) return <Banner kind="error" title={troubleText(trouble, language)} />
  if (times === null) return <Loading />
  if (times.length === 0) return <p>{say(appointmentWords.noTimes)}</p>
  const chosen = times.find(({ offer }) => offer.id === service)
  return (
    <section className="book">
      <h2>{say(appointmentWords.book)}</h2>
      <ul className="book-services">
        {times.map(({ offer }) => (
          <li key={offer.id}>
            <button
              type="button"
              className="book-choice"
              aria-pressed={offer.id === service}
              onClick={() => {
                setService(offer.id)
                setAt(null)
                acts.forget()
              }}
            >
              {localText(offer.name, language)}
            </button>
          </li>
        ))}
      </ul>
      {chosen && <Times times={chosen} timeZone={menu.timeZone} at={at} onAt={setAt} />}
      <ActNotice acts={acts} />
      {at !== null && (
        <footer className="book-end">
          <Button size="large" pending={acts.pending === 'book'} onClick={book}>
            {say(appointmentWords.bookAt, { time: clockText(at, menu.timeZone, language) })}
          </Button>
        </footer>
      )}
    </section>
  )
}

type TimesProps = Readonly<{ times: FreeTimes; timeZone: string; at: Instant | null; onAt: (at: Instant) => void }>

/** A time that is taken is shown, so that its place in the day is seen, but cannot be chosen. */
function Times({ times, timeZone, at, onAt }: TimesProps) {
  const { language, say } = useLanguage()
  return (
    <ul className="book-times">
      {times.slots.map((slot) => {
        const text = clockText(slot.at, timeZone, language)
        return (
          <li key={slot.at}>
            {slot.free === 0 ? (
              <p className="book-full">
                {text} <span>{say(appointmentWords.full)}</span>
              </p>
            ) : (
              <button type="button" className="book-choice" aria-pressed={slot.at === at} onClick={() => onAt(slot.at)}>
                {text} <span>{say(appointmentWords.free, { n: slot.free })}</span>
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
