import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { PageState } from '#contract/public-page.ts'
import type { Screen } from '#contract/words.ts'
import { Frame } from './Frame.tsx'
import { type HandedOver, HandedOverContext } from './handed-over.ts'

function placeOfScreen(): HTMLElement {
  const place = document.getElementById('screen')
  if (!place) throw new Error('the page has no element #screen')
  return place
}

/** Puts a screen on the page. The only thing a page's main.tsx does. */
export function mount(screen: Screen | 'public', children: ReactNode): void {
  createRoot(placeOfScreen()).render(
    <StrictMode>
      <Frame screen={screen}>{children}</Frame>
    </StrictMode>,
  )
}

/** Goes on with a public page that the server has drawn from `state`; `null`: it has drawn none. */
export function takeOver(state: PageState | null, children: ReactNode): void {
  if (state === null) {
    mount('public', children)
    return
  }
  const handed: HandedOver = { state }
  hydrateRoot(
    placeOfScreen(),
    <HandedOverContext value={handed}>
      <Frame screen="public">{children}</Frame>
    </HandedOverContext>,
  )
  // Drawn by now: what is shown from here on comes by the live line.
  handed.state = null
}
