import type { OfficeSettings } from '#contract/settings.ts'

const MOST_DIGITS = 99_999

/** The settings under which everyone who came gets a ticket again, however long the lines are in another run. */
export const admitting = (settings: OfficeSettings): OfficeSettings => ({
  ...settings,
  services: settings.services.map((service) => ({
    ...service,
    closed: false,
    hours: null,
    cap: null,
    stopsWhenFull: false,
    numbers: { ...service.numbers, to: MOST_DIGITS },
  })),
})
