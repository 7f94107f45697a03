import type { Instant } from '#contract/primitives.ts'

type Span = Readonly<{ from: Instant; to: Instant }>

/** Spans that follow one another, as one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last?.to === span.from) runs[runs.length - 1] = { from: last.from, to: span.to }
    else runs.push(span)
  }
  return runs
}

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Whether a span lies in one of the others. */
export const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ from, to }) => from <= span.from && span.to <= to)
