import type { AfterClosing } from '#contract/words.ts'

/** What to say of several errands that are done on one visit: the worst that is foreseen of any. */
export function worstLate(errands: readonly Readonly<{ afterClosing: AfterClosing | null }>[]): AfterClosing | null {
  const all = errands.map(({ afterClosing }) => afterClosing)
  if (all.includes('likely')) return 'likely'
  return all.includes('possible') ? 'possible' : null
}
