import type { ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { openingOfService } from '../opening.ts'
import type { DayOpening } from './figures.ts'

/** What an outlook is about: a service, or (`null`) all of them together. */
export type Subject = ServiceId | null

/** A subject's hours of a day: the office's, or within these the service's own. */
export function hoursOf(settings: OfficeSettings, subject: Subject, office: DayOpening): DayOpening {
  const service = settings.services.find(({ id }) => id === subject)
  return service ? { day: office.day, opening: openingOfService(service, settings, office) } : office
}

export const factsAbout = (facts: readonly ErrandFact[], subject: Subject): readonly ErrandFact[] =>
  subject === null ? facts : facts.filter(({ service }) => service === subject)
