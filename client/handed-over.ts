import { createContext, useContext } from 'react'
import type { PageState } from '#contract/public-page.ts'

/** What the page was drawn from on the server, until the browser has drawn it too; after that only the live line counts. */
export type HandedOver = { state: PageState | null }

export const HandedOverContext = createContext<HandedOver>({ state: null })
export const useHandedOver = (): HandedOver => useContext(HandedOverContext)
