import type { Opening } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { type IsHoliday, openingOn } from '../calendar.ts'

/** When an office is open, as far as its settings tell, in the past and to come. */
export type OfficeCalendar = Readonly<{ zone: string; openingOn(day: Day): Opening | null }>

export const officeCalendar = (settings: OfficeSettings, isHoliday: IsHoliday): OfficeCalendar => ({
  zone: settings.timeZone,
  openingOn: (day) => openingOn(settings, day, isHoliday),
})

/** The same calendar, each day looked up once. */
export function remembered({ zone, openingOn }: OfficeCalendar): OfficeCalendar {
  const known = new Map<Day, Opening | null>()
  return {
    zone,
    openingOn(day) {
      const opening = known.get(day)
      if (opening !== undefined) return opening
      const asked = openingOn(day)
      known.set(day, asked)
      return asked
    },
  }
}
