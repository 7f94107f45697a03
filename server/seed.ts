import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OfficeSettings } from '#contract/settings.ts'

const OFFICES = join(import.meta.dirname, '..', 'offices')

/** The offices as data, in the city's order. A file that does not hold stops the start by name: half a hall is worse than none. */
export function readOffices(folder: string = OFFICES): readonly OfficeSettings[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.map((name) => readOffice(join(folder, name))).sort((a, b) => a.order - b.order)
}

function readOffice(path: string): OfficeSettings {
  const parsed = OfficeSettings.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`${path} is not an office:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}
