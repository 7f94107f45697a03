import { config } from 'zod'

/** The page's policy allows no code made from text. zod would try it with the first schema, and the browser would report the attempt. */
export const forbidCodeFromText = (): void => {
  config({ jitless: true })
}
