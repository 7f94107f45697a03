import { keptAt } from '#client/kept-page.ts'
import type { Instant } from '#contract/primitives.ts'
import { type PageState, STATE_ELEMENT } from '#contract/public-page.ts'

/** What the server has drawn the page from; `null` where it comes without, as in development. A kept page is as much older by now. */
export function handedState(): PageState | null {
  const words = document.getElementById(STATE_ELEMENT)?.textContent
  if (!words) return null
  // Our own server wrote it into the page.
  const state = JSON.parse(words) as PageState
  const at = state.at + Math.max(0, Date.now() - (keptAt() ?? Date.now()))
  return { ...state, at: at as Instant }
}
