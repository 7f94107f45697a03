import './Booked.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { appointmentStateWords } from '#client/words/concierge.ts'
import { dayWords, floorDeedWords } from '#client/words/floor.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Appointment } from '#contract/appointments.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import { Ask } from '../parts/Ask.tsx'

type Props = Readonly<{ view: FloorView; now: Instant }>

const EVERY_MS = 60_000

/** Booked times of today: who is expected, who has come. */
export function Booked({ view, now }: Props) {
  const { language, say } = useLanguage()
  const asked = { params: { office: view.office }, input: { day: view.day } }
  const [{ answer, refusal }, readAgain] = useRead('list-appointments', asked, EVERY_MS)
  return (
    <section className="admin-panel booked" data-testid="booked">
      <h2>{say(dayWords.booked)}</h2>
      {refusal ? <p role="alert">{troubleText(refusal, language)}</p> : null}
      {answer?.appointments.length === 0 ? <p>{say(dayWords.noBookings)}</p> : null}
      <ul>
        {answer?.appointments.map((booked) => (
          <BookedTime key={booked.id} booked={booked} view={view} now={now} onCancelled={readAgain} />
        ))}
      </ul>
    </section>
  )
}

type BookedProps = Props & Readonly<{ booked: Appointment; onCancelled: () => void }>

function BookedTime({ booked, view, now, onCancelled }: BookedProps) {
  const { language, say } = useLanguage()
  const [asking, setAsking] = useState(false)
  const { at, state, number } = booked
  const line = view.lines.find(({ id }) => id === booked.service)
  const words = {
    time: clockText(at, view.timeZone, language),
    service: line ? localText(line.name, language) : booked.service,
  }
  const isLate = state === 'booked' && now > at
  return (
    <li>
      <div className="booked-line">
        <strong>{words.time}</strong>
        <span className="booked-what">
          <span>{words.service}</span>
          <span className="booked-how">{number ?? say(isLate ? dayWords.late : appointmentStateWords[state])}</span>
        </span>
        {state === 'booked' && !asking ? (
          <Button look="text" size="small" onClick={() => setAsking(true)}>
            {say(dayWords.cancelBooking)}
          </Button>
        ) : null}
      </div>
      {asking ? (
        <Ask question={say(dayWords.cancelBookingAsk, words)} onClose={() => setAsking(false)}>
          <Act
            route="cancel-appointment"
            params={{ appointment: booked.id }}
            input={{}}
            deed={() => toldCancelled(at, view.timeZone)}
            onDone={onCancelled}
          >
            {say(dayWords.cancelBookingYes)}
          </Act>
        </Ask>
      ) : null}
    </li>
  )
}

const toldCancelled = (at: Instant, timeZone: string) => ({
  told: (language: Parameters<typeof wordsIn>[0]) =>
    wordsIn(language, floorDeedWords.bookingCancelled, { time: clockText(at, timeZone, language) }),
  undo: null,
})
