import type { ReactNode } from 'react'
import type { CounterState } from '#contract/words.ts'

const SHAPES = {
  open: <circle cx="12" cy="12" r="9" />,
  paused: <path d="M4 3h6v18H4ZM14 3h6v18h-6Z" />,
  closed: <rect x="3" y="10" width="18" height="4" />,
} as const satisfies Record<CounterState, ReactNode>

/** A counter's state told by shape: a disc, two bars, one bar. */
export function CounterMark({ state }: Readonly<{ state: CounterState }>) {
  return (
    <svg className="counter-mark" viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  )
}
