import type { KeyboardEvent } from 'react'

type Place = Readonly<{ row: number; column: number }>
type Size = Readonly<{ rows: number; columns: number }>

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** One tab stop for a whole grid: arrows go from cell to cell, whose places are in `data-cell`. */
export function useArrows({ rows, columns }: Size, onStop: (place: Place) => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key]
    const here = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined
    if (!step || here === undefined) return
    event.preventDefault()
    const [row = 0, column = 0] = here.split(' ').map(Number)
    const next = {
      row: Math.min(rows - 1, Math.max(0, row + step.row)),
      column: Math.min(columns - 1, Math.max(0, column + step.column)),
    }
    onStop(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus()
  }
}
