import { type PageState, STATE_ELEMENT } from '#contract/public-page.ts'

/** What the server has drawn the page from; `null` where the page comes without, as in development. */
export function handedState(): PageState | null {
  const words = document.getElementById(STATE_ELEMENT)?.textContent
  // Our own server wrote it into the page.
  return words ? (JSON.parse(words) as PageState) : null
}
