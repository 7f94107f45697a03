import './BookedList.css'
import { useEffect } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Loading } from '#client/components/Loading.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { appointmentStateWords, appointmentWords } from '#client/words/concierge.ts'
import { localText } from '#client/words.ts'
import type { IssuedTicket } from '#contract/answers.ts'
import type { Appointment } from '#contract/appointments.ts'
import type { Day } from '#contract/primitives.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { ActNotice } from '../ActNotice.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { SureButton } from '../SureButton.tsx'
import { type Acts, useActs } from '../use-acts.ts'
import { CheckInField } from './CheckInField.tsx'

type Props = Readonly<{
  menu: MenuView
  day: Day
  revision: number | null
  onCheckedIn: (ticket: IssuedTicket) => void
}>

/** Who has booked a time on the day: checked in when they come, by their code or from here. */
export function BookedList({ menu, day, revision, onCheckedIn }: Props) {
  const { language, say } = useLanguage()
  const { office } = menu
  const [{ answer, refusal }, readAgain] = useRead('list-appointments', { params: { office }, input: { day } }, null)
  const acts = useActs()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the floor is what makes it read again
  useEffect(readAgain, [revision, readAgain])
  const checkIn = async ({ id }: Appointment) => {
    const done = await acts.run(id, (send) => send('check-in-appointment', { office, appointment: id }, {}))
    if (done) onCheckedIn(done.answer)
  }
  const cancel = async ({ id }: Appointment) => {
    const done = await acts.run(`cancel-${id}`, (send) => send('cancel-appointment', { office, appointment: id }, {}))
    if (done) readAgain()
  }
  return (
    <section className="booked-list">
      <StepHeading>{say(appointmentWords.list)}</StepHeading>
      {day === menu.day && <CheckInField office={office} acts={acts} onCheckedIn={onCheckedIn} />}
      <ActNotice acts={acts} />
      {refusal && <Banner kind="error" title={troubleText(refusal, language)} />}
      {answer === null && !refusal && <Loading />}
      {answer?.day === day && answer.appointments.length === 0 && <p>{say(appointmentWords.nobody)}</p>}
      <ul>
        {answer?.day === day &&
          answer.appointments.map((booked) => (
            <BookedRow
              key={booked.id}
              booked={booked}
              menu={menu}
              acts={acts}
              onCheckIn={day === menu.day ? () => checkIn(booked) : null}
              onCancel={() => cancel(booked)}
            />
          ))}
      </ul>
    </section>
  )
}

type RowProps = Readonly<{
  booked: Appointment
  menu: MenuView
  acts: Acts
  onCheckIn: (() => void) | null
  onCancel: () => void
}>

function BookedRow({ booked: { id, service, at, state, number }, menu, acts, onCheckIn, onCancel }: RowProps) {
  const { language, say } = useLanguage()
  const name = menu.services.find((offer) => offer.id === service)?.name
  return (
    <li className="booked-list-row" data-testid={`appointment-${id}`} data-state={state}>
      <p>
        <strong>{clockText(at, menu.timeZone, language)}</strong>
        <span>{name && localText(name, language)}</span>
        {state !== 'booked' && (
          <span className="booked-list-state">
            {say(appointmentStateWords[state])} {number}
          </span>
        )}
      </p>
      {state === 'booked' && (
        <span className="booked-list-acts">
          {onCheckIn && (
            <Button look="outline" size="small" pending={acts.pending === id} onClick={onCheckIn}>
              {say(appointmentWords.checkIn)}
            </Button>
          )}
          <SureButton question={say(appointmentWords.cancelSure)} pending={acts.pending === `cancel-${id}`} onSure={onCancel}>
            {say(appointmentWords.cancelRow)}
          </SureButton>
        </span>
      )}
    </li>
  )
}
