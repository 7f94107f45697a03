import type { Instant } from '#contract/primitives.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import type { Office } from '../office.ts'
import { type LineLengths, lineLengths } from '../queue.ts'
import { head, serviceWait } from './parts.ts'

type Sight = Readonly<{ now: Instant; lengths: LineLengths }>

const offer = (office: Office, { id, name, hint, pictogram }: ServiceSettings, sight: Sight): ServiceOffer => ({
  id,
  name,
  hint: hint ?? null,
  pictogram,
  ...serviceWait(office, id, sight),
})

/** What the kiosk offers. */
export function menuView(office: Office, now: Instant): MenuView {
  const lengths = lineLengths(office)
  return {
    ...head(office, now),
    services: office.settings.services.map((service) => offer(office, service, { now, lengths })),
    notices: office.settings.notices,
  }
}
