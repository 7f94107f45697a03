import type { Instant } from '#contract/primitives.ts'
import type { FloorAdvice } from '#contract/views/advice.ts'
import type { Draft } from './draft.ts'
import type { Advised } from './forecast/advice.ts'
import type { Office } from './office.ts'
import { minutesMs } from './time.ts'

/** Advice is told no longer than this. */
const ADVISED_FOR_MS = minutesMs(3)

/** What is advised is kept with the office as what is foreseen is (core/waits.ts): no fact of it. */
export function heed(office: Office, advised: Advised): void {
  ;(office as Draft).advice = advised
}

/** What would help, as long as it holds: it is not old, and every counter stands and serves as it did then (E69). */
export function adviceNow({ advice, counters, version }: Office, now: Instant): FloorAdvice | null {
  if (!advice || advice.version !== version || Math.abs(now - advice.at) > ADVISED_FOR_MS) return null
  if ([...counters].some(([id, { since }]) => advice.stood.get(id) !== since)) return null
  const { at, measures, spare } = advice
  return { at, measures, spare }
}
