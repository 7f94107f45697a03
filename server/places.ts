import { join } from 'node:path'
import { z } from 'zod'
import { type Place, Places } from '#contract/places.ts'
import { CannotStart } from './cannot-start.ts'
import { OFFICES, readJson } from './seed.ts'

/** Where each office stands; `null`: nobody has said. */
export type PlaceOf = (office: string) => Place | null

/** The city's word on where its offices stand. One that does not hold stops the start by name (S7). */
export function readPlaces(folder: string = OFFICES): PlaceOf {
  const path = join(folder, 'city', 'places.json')
  const parsed = Places.safeParse(readJson(path))
  if (!parsed.success) throw new CannotStart(`${path} does not say where the offices are:\n${z.prettifyError(parsed.error)}`)
  const known: Readonly<Partial<Record<string, Place>>> = parsed.data.offices
  return (office) => known[office] ?? null
}
