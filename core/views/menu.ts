import type { Instant } from '#contract/primitives.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import { takesBookings } from '../appointments.ts'
import type { Office } from '../office.ts'
import { type Sight, sightOf } from '../ticketing.ts'
import { head, serviceWait } from './parts.ts'

const offer = (office: Office, { id, name, hint, pictogram }: ServiceSettings, sight: Sight): ServiceOffer => ({
  id,
  name,
  hint: hint ?? null,
  pictogram,
  ...serviceWait(office, id, sight),
  booking: takesBookings(office, id, 'kiosk'),
})

/** What the kiosk offers. */
export function menuView(office: Office, now: Instant): MenuView {
  const sight = sightOf(office, now)
  return {
    ...head(office, now),
    services: office.settings.services.filter(({ closed }) => !closed).map((service) => offer(office, service, sight)),
    checkIn: office.settings.services.some(({ appointments }) => appointments !== null),
    helpAsked: [...office.helpAsked.keys()],
    notices: office.settings.notices,
  }
}
