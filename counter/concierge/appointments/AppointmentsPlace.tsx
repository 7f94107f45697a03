import './AppointmentsPlace.css'
import { useState } from 'react'
import type { IssuedTicket } from '#contract/answers.ts'
import type { BookedAppointment } from '#contract/appointments.ts'
import type { Day } from '#contract/primitives.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { Language } from '#contract/words.ts'
import { Issued } from '../Issued.tsx'
import { Book } from './Book.tsx'
import { Booked } from './Booked.tsx'
import { BookedList } from './BookedList.tsx'
import { DayStepper } from './DayStepper.tsx'

type Props = Readonly<{
  menu: MenuView
  revision: number | null
  /** The visitor's: the code is told in it, and calls are made in it. */
  language: Language
  onDone: () => void
}>

type Shown = Readonly<{ type: 'ticket'; ticket: IssuedTicket } | { type: 'booked'; booked: BookedAppointment }> | null

/** Booked times: who comes on a day, to be checked in, and a time for the visitor who stands here (I10). */
export function AppointmentsPlace({ menu, revision, language, onDone }: Props) {
  const [chosen, setDay] = useState<Day | null>(null)
  const [shown, setShown] = useState<Shown>(null)
  const day = chosen ?? menu.day
  const back = () => setShown(null)
  const done = () => {
    back()
    onDone()
  }
  if (shown?.type === 'ticket') return <Issued ticket={shown.ticket} offers={menu.services} onNext={done} onTakenBack={back} />
  if (shown?.type === 'booked') return <Booked menu={menu} booked={shown.booked} onDone={back} onCancelled={back} />
  return (
    <div className="appointments-place">
      <DayStepper day={day} today={menu.day} onDay={setDay} />
      <BookedList menu={menu} day={day} revision={revision} onCheckedIn={(ticket) => setShown({ type: 'ticket', ticket })} />
      <div className="appointments-place-book">
        <Book key={day} menu={menu} day={day} language={language} onBooked={(booked) => setShown({ type: 'booked', booked })} />
      </div>
    </div>
  )
}
