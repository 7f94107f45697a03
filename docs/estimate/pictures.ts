import type { OfficeEvent } from '#contract/events.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { minutesOf } from '#core/time.ts'
import { countersPicture, tuesdayAfter } from './counters.ts'
import { dayPicture } from './day.ts'
import { EARLIER, lived, ward } from './lived.ts'
import { loopPicture } from './loop.ts'
import { playsPicture } from './plays.ts'
import { SERVICE, tellWard } from './told.ts'

/** Pictures of docs/estimate.md by the names of their files. */
export type Pictures = ReadonlyMap<string, string>

/** Those for which no wait is foreseen: drawn in a second. */
export function quickPictures(): Pictures {
  const settings = ward()
  const facts = EARLIER.flatMap((day) => factsOf(endOf(lived(settings, day))))
  return new Map([
    ['loop.svg', loopPicture()],
    ['counters.svg', countersPicture(tuesdayAfter(settings, facts))],
  ])
}

function endOf(events: readonly OfficeEvent[]): Office {
  const office = events.reduce<Office | null>(evolve, null)
  if (!office) throw new Error('nothing happened')
  return office
}

/** Those that show what was foreseen on a day, after a week of learning. */
export function foreseenPictures(): Pictures {
  const { timeZone: zone, services } = ward()
  const line = services.find(({ id }) => id === SERVICE)?.name.en ?? SERVICE
  const { facts, moment } = tellWard()
  const own = facts.filter(({ service }) => service === SERVICE)
  const told = own.find(({ number }) => number === moment.number)?.told
  if (!told || told.shownFromMs === null || told.shownToMs === null) throw new Error(`nothing was told with ${moment.number}`)
  const shown = { from: minutesOf(told.shownFromMs), to: minutesOf(told.shownToMs) }
  return new Map([
    ['plays.svg', playsPicture(moment, { ...shown, line, zone })],
    ['day.svg', dayPicture(own, { line, zone })],
  ])
}
