import type { LineService } from '#contract/views/public.ts'

export type Call = LineService['called'][number]

/** Numbers called and not yet at the counter, newest first: what the hall's board shows now. */
export const pendingCalls = (services: readonly LineService[]): readonly Call[] =>
  services.flatMap(({ called }) => called.filter(({ serving }) => !serving)).toSorted((a, b) => b.at - a.at)

/** Numbers at a counter now, by counter. */
export const servedNow = ({ called }: LineService): readonly Call[] =>
  called.filter(({ serving }) => serving).toSorted((a, b) => byLabel(a.label, b.label))

const byLabel = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

/** Signs of the counters that are open for anything, each once. */
export const openCounters = (services: readonly LineService[]): readonly string[] =>
  [...new Set(services.flatMap(({ counters }) => counters))].sort(byLabel)
