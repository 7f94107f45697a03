import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OfficeSettings } from '#contract/settings.ts'
import { CannotStart } from './cannot-start.ts'

export const OFFICES = join(import.meta.dirname, '..', 'offices')

/** The offices as data, in the city's order. A file that does not hold stops the start by name: half a hall is worse than none. */
export function readOffices(folder: string = OFFICES): readonly OfficeSettings[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const offices = files.map((name) => readOffice(join(folder, name))).sort((a, b) => a.order - b.order)
  const twice = offices.find(({ id }, place) => offices.findIndex((other) => other.id === id) !== place)
  if (twice) throw new CannotStart(`two files in ${folder} are the office ${twice.id}`)
  return offices
}

function readOffice(path: string): OfficeSettings {
  const parsed = OfficeSettings.safeParse(readJson(path))
  if (!parsed.success) throw new CannotStart(`${path} is not an office:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new CannotStart(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
