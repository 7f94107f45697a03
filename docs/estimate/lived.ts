import type { OfficeEvent } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { readOffices } from '#server/seed.ts'
import { livedDay } from '#simulate/lived-day.ts'

/** The ward that the pictures are of, simulated: a week to learn from, and the day that is drawn. */
const WARD = 'kiyota'
export const EARLIER = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map((day) => day as Day)
export const TODAY = '2026-11-24' as Day
/** Seeds of the week and of the day, which is one on which people waited. */
const SEEDS = new Map([...EARLIER.map((day, place) => [day, 1 + place] as const), [TODAY, 16]])

export function ward(): OfficeSettings {
  const settings = readOffices().find(({ id }) => id === WARD)
  if (!settings) throw new Error(`there is no office ${WARD}`)
  return settings
}

/** What happened on one of these days: always the same. */
export const lived = (settings: OfficeSettings, day: Day): readonly OfficeEvent[] =>
  livedDay(settings, { day, seed: SEEDS.get(day) ?? 0 }).events
