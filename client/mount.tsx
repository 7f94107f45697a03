import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Screen } from '#contract/words.ts'
import { Frame } from './Frame.tsx'

/** Puts a screen on the page. The only thing a page's main.tsx does. */
export function mount(screen: Screen | 'public', children: ReactNode): void {
  const place = document.getElementById('screen')
  if (!place) throw new Error('the page has no element #screen')
  createRoot(place).render(
    <StrictMode>
      <Frame screen={screen}>{children}</Frame>
    </StrictMode>,
  )
}
