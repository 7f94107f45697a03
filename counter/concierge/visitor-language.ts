import { createContext, useContext } from 'react'
import type { Language } from '#contract/words.ts'

/** The language of the visitor who looks along. */
export const VisitorLanguage = createContext<Language>('ja')
export const useVisitorLanguage = (): Language => useContext(VisitorLanguage)
