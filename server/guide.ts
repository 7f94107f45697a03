import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { Guide } from '#contract/guide.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { guideForOffice } from '#core/guide.ts'
import { CannotStart } from './cannot-start.ts'
import { OFFICES, readJson, readOffices } from './seed.ts'

/** Serialised once at the start: the guide changes only with its file. */
export type PreparedGuide = Readonly<{ guide: Guide; json: Buffer; etag: string }>

/** The city's guide beside its offices. One that does not hold, or names a service that no office has, stops the start by name (S7). */
export function readGuide(folder: string = OFFICES): Guide {
  const path = join(folder, 'city', 'guide.json')
  const parsed = Guide.safeParse(readJson(path))
  if (!parsed.success) throw new CannotStart(`${path} is not a guide:\n${z.prettifyError(parsed.error)}`)
  const known = new Set<string | null>(readOffices(folder).flatMap(({ services }) => services.map(({ id }) => id)))
  for (const { id, errands } of parsed.data.events)
    for (const { service } of errands)
      if (service !== null && !known.has(service))
        throw new CannotStart(`${path} sends ${id} to the service ${service}, which no office has`)
  return parsed.data
}

/** What some of these offices offer: a house of other offices than the city's has nothing of it. */
export function prepareGuide(whole: Guide, offices: readonly OfficeSettings[]): PreparedGuide {
  const offered = offices.flatMap(({ services }) => services.map(({ id }) => id))
  const guide = guideForOffice(whole, offered)
  const json = Buffer.from(JSON.stringify(guide))
  return { guide, json, etag: `"${createHash('sha256').update(json).digest('base64url')}"` }
}
