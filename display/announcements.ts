import type { BoardCall, BoardView } from '#contract/views/hall.ts'

/** The newest call that was announced or let pass. Calls are counted anew each business day, so the day belongs to it. */
export type Heard = Readonly<{ day: string; call: number }>

export type Announcements = Readonly<{ calls: readonly BoardCall[]; heard: Heard }>

/** A call older than this is shown only: after a cut line nobody is helped by a minute-old chime. */
const FRESH_MS = 60_000

/**
 * What a view brings to announce: every call and recall that was not yet heard, oldest first, each once. `heard` is `null`
 * before the first view. Nothing is lost when views are skipped, because a view holds the newest calls, not the last change.
 */
export function announcementsIn(
  { day, calls }: Pick<BoardView, 'day' | 'calls'>,
  heard: Heard | null,
  now: number,
): Announcements {
  const after = heard?.day === day ? heard.call : 0
  const unheard = calls.filter(({ call }) => call > after).toSorted((a, b) => a.call - b.call)
  return {
    calls: unheard.filter(({ at }) => now - at < FRESH_MS),
    heard: { day, call: unheard.at(-1)?.call ?? after },
  }
}
