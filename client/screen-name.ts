import { createContext, useContext } from 'react'
import type { Screen } from '#contract/words.ts'

/** Which of the five pages this is; it goes with every command and every connection. */
export const ScreenContext = createContext<Screen | 'public'>('public')
export const useScreen = (): Screen | 'public' => useContext(ScreenContext)
