import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import type { OfficeEvent } from '#contract/events.ts'
import type { WhatIfAnswer, WhatIfChanges, WhatIfProgress } from '#contract/what-if.ts'
import { dayToTry } from './base.ts'
import { tryChanges } from './try-changes.ts'

/** A question about an office's days and the journals of these days, as plain data. */
export type WhatIfTrial = Readonly<{
  on: DayOrWeekday
  journals: readonly (readonly OfficeEvent[])[]
  changes: WhatIfChanges
  runs: number
  seed: number
}>

/** Recovers the day from its journals and tries it with the changes. Throws where it cannot be played again: ask `dayToTry` first. */
export function* tryOffice({ on, journals, changes, runs, seed }: WhatIfTrial): Generator<WhatIfProgress, WhatIfAnswer> {
  yield { done: 0, runs: 0, of: runs }
  const found = dayToTry(on, journals)
  if (!found.ok) throw new Error(`the day ${on} cannot be played again: ${found.lacks}`)
  return yield* tryChanges({ ...found.day, changes, runs, seed })
}
