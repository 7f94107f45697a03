/** How a phone tells of a call. */
export const WAYS = ['sound', 'vibration', 'flash'] as const
export type Way = (typeof WAYS)[number]

const NAME = 'machiai-attention'
/** What needs no asking: a phone that vibrates disturbs nobody. */
export const UNASKED: readonly Way[] = ['vibration']

/** What this browser was asked for last, with whatever ticket; `null`: nothing yet. Without storage it is asked anew each time. */
export function readWays(): readonly Way[] | null {
  try {
    const kept = localStorage.getItem(NAME)
    return kept === null ? null : WAYS.filter((way) => kept.split(' ').includes(way))
  } catch {
    return null
  }
}

export function keepWays(ways: readonly Way[]): void {
  try {
    localStorage.setItem(NAME, ways.join(' '))
  } catch {
    return
  }
}
