import type { DisplayHealth } from '#contract/views/cards.ts'

/** Whether calls are seen and heard in the hall; `labels` name the displays that are amiss. */
export type HallHealth = Readonly<
  { state: 'well' } | { state: 'unknown' } | { state: 'gone'; labels: string } | { state: 'silent'; labels: string }
>

const labelsOf = (displays: readonly DisplayHealth[]): string => displays.map(({ label }) => label).join('・')

export function hallHealth(displays: readonly DisplayHealth[]): HallHealth {
  if (displays.length === 0) return { state: 'unknown' }
  const gone = displays.filter(({ connected }) => !connected)
  if (gone.length > 0) return { state: 'gone', labels: labelsOf(gone) }
  const silent = displays.filter(({ sound }) => sound === 'blocked')
  return silent.length > 0 ? { state: 'silent', labels: labelsOf(silent) } : { state: 'well' }
}
