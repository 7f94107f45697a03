import type { Instant } from '#contract/primitives.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import type { MenuView, ServiceOffer } from '#contract/views.ts'
import type { Office } from '../office.ts'
import { head, serviceWait } from './parts.ts'

const offer = (office: Office, { id, name, hint, pictogram }: ServiceSettings, now: Instant): ServiceOffer => ({
  id,
  name,
  hint: hint ?? null,
  pictogram,
  ...serviceWait(office, id, now),
})

/** What the kiosk offers. */
export const menuView = (office: Office, now: Instant): MenuView => ({
  ...head(office, now),
  services: office.settings.services.map((service) => offer(office, service, now)),
  notices: office.settings.notices,
})
