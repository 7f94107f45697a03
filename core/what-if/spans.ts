import type { Instant } from '#contract/primitives.ts'

/** A stretch of time; `to` is `null` where it ends when nothing is left to be done. */
export type Span = Readonly<{ from: Instant; to: Instant | null }>
export type Stretch = Readonly<{ from: number; to: number }>

const endOf = ({ to }: Span): number => to ?? Number.POSITIVE_INFINITY
const spanOf = (from: number, to: number): Span => ({
  from: from as Instant,
  to: to === Number.POSITIVE_INFINITY ? null : (to as Instant),
})

/** What is left of spans without a stretch. */
export const without = (spans: readonly Span[], { from, to }: Stretch): readonly Span[] =>
  spans
    .flatMap((span) => [spanOf(span.from, Math.min(endOf(span), from)), spanOf(Math.max(span.from, to), endOf(span))])
    .filter((span) => span.from < endOf(span))

/** Spans and a stretch more, those that touch made one. */
export function together(spans: readonly Span[], { from, to }: Stretch): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans, spanOf(from, to)].toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && span.from <= endOf(last)) joined[joined.length - 1] = spanOf(last.from, Math.max(endOf(last), endOf(span)))
    else joined.push(span)
  }
  return joined
}

/** How much of a stretch lies within spans. */
export const overlapMs = (spans: readonly Span[], { from, to }: Stretch): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(endOf(span), to) - Math.max(span.from, from)), 0)
