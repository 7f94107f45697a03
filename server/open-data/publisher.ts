import { join } from 'node:path'
import { z } from 'zod'
import { LocalText } from '#contract/primitives.ts'
import { CannotStart } from '../cannot-start.ts'
import { OFFICES, readJson } from '../seed.ts'

/** Who gives the data to the public, and what others may do with it. */
const Publisher = z.object({
  example: z.boolean(),
  publisher: LocalText,
  homepage: z.url(),
  licence: z.object({ name: LocalText, short: z.string().min(1), url: z.url() }),
})
export type Publisher = Readonly<z.infer<typeof Publisher>>

/** The city's word on its open data, beside its offices; one that does not hold stops the start by name (S7). */
export function readPublisher(folder: string = OFFICES): Publisher {
  const path = join(folder, 'city', 'open-data.json')
  const parsed = Publisher.safeParse(readJson(path))
  if (!parsed.success) throw new CannotStart(`${path} does not say whose data this is:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
