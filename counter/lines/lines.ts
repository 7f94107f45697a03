import type { LineGlance } from '#contract/views/cards.ts'

export type DeskLines = Readonly<{ mine: readonly LineGlance[]; help: readonly LineGlance[] }>

/** Whoever has waited longest first; lines without anyone last, in the office's order. */
const byLongestWait = (a: LineGlance, b: LineGlance): number =>
  (a.longestSince ?? Number.POSITIVE_INFINITY) === (b.longestSince ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a.longestSince ?? Number.POSITIVE_INFINITY) - (b.longestSince ?? Number.POSITIVE_INFINITY)

/** The lines of a counter: its own (first rank), and those it helps when its own is empty. */
export const deskLines = (lines: readonly LineGlance[]): DeskLines => ({
  mine: lines.filter(({ rank }) => rank === 1).toSorted(byLongestWait),
  help: lines.filter(({ rank }) => rank !== null && rank > 1).toSorted(byLongestWait),
})
