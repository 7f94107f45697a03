import { createContext, useContext } from 'react'
import type { Deed } from './deed.ts'

/** What every part of the floor is given: where it acts, how it tells what was done, and how it shows one visitor. */
export type Hand = Readonly<{
  office: string
  timeZone: string
  tell: (deed: Deed) => void
  look: (number: string | null) => void
}>

const HandContext = createContext<Hand | null>(null)
export const HandProvider = HandContext.Provider

export function useHand(): Hand {
  const hand = useContext(HandContext)
  if (!hand) throw new Error('useHand outside of the floor')
  return hand
}
