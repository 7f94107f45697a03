import { createContext } from 'react'

/** Shows the names of those who can sign in, instead of the console. */
export const OpenSignIn = createContext<() => void>(() => undefined)
