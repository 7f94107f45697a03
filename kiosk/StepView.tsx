import type { Dispatch } from 'react'
import type { MenuView } from '#contract/views/hall.ts'
import { Booked } from './booking/Booked.tsx'
import { BookingStep } from './booking/BookingStep.tsx'
import { Closed } from './Closed.tsx'
import { CheckInStep } from './check-in/CheckInStep.tsx'
import { ErrandsStep } from './errands/ErrandsStep.tsx'
import { isOfficeClosed } from './errands/offers.ts'
import { TicketNumber } from './ticket/TicketNumber.tsx'
import type { Commands } from './use-commands.ts'
import type { Turn, Visit } from './visit.ts'
import { Welcome } from './Welcome.tsx'

type Props = Readonly<{
  menu: MenuView
  visit: Visit
  act: Dispatch<Turn>
  commands: Commands
  left: number | null
  onNoPaper: () => void
  onHelp: () => void
  onDone: () => void
}>

/** The question of this step; a closed office has only one thing to say, but what was given once is still shown. */
export function StepView({ visit, onHelp, left, onNoPaper, onDone, ...all }: Props) {
  const { menu, act } = all
  const end = { menu, left, onNoPaper, onDone }
  if (visit.step === 'number') return <TicketNumber ticket={visit.ticket} {...end} />
  if (visit.step === 'booked') return <Booked booked={visit.booked} {...end} />
  if (isOfficeClosed(menu)) return <Closed menu={menu} />
  switch (visit.step) {
    case 'welcome':
      return <Welcome checkIn={menu.checkIn} onBegin={() => act({ type: 'begin' })} />
    case 'check-in':
      return <CheckInStep visit={visit} {...all} />
    case 'day':
    case 'time':
    case 'book':
      return <BookingStep visit={visit} {...all} />
    default:
      return <ErrandsStep visit={visit} onHelp={onHelp} {...all} />
  }
}
