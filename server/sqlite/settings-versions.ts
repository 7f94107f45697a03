import { z } from 'zod'
import { Instant } from '#contract/primitives.ts'
import { OfficeSettings } from '#contract/settings.ts'
import type { SettingsVersions } from '../ports.ts'
import type { Sqlite } from './database.ts'

const VersionRow = z.object({ version: z.int(), at: Instant, by: z.string().nullable(), restores: z.int().nullable() })

/** The versions of an office's settings, read from its journal: the first day lived here brought the seed, each change is a fact. */
export function createSettingsVersions(database: Sqlite): SettingsVersions {
  const versions = `seq IN (
    SELECT min(seq) FROM event WHERE office = :office AND type = 'day-opened' AND body ->> '$.imported' IS NULL
    UNION ALL SELECT seq FROM event WHERE office = :office AND type = 'settings-changed')`
  const list = database.prepare(`
    SELECT coalesce(json_extract(body, '$.version'), 1) AS version, at, by, json_extract(body, '$.restores') AS restores
    FROM event WHERE ${versions} ORDER BY seq DESC`)
  const find = database
    .prepare(`
    SELECT json_extract(body, '$.settings') FROM event
    WHERE ${versions} AND coalesce(json_extract(body, '$.version'), 1) = :version`)
    .pluck()

  return {
    list: (office) => list.all({ office }).map((row) => VersionRow.parse(row)),
    find: (office, version) => {
      const settings = find.get({ office, version })
      return typeof settings === 'string' ? OfficeSettings.parse(JSON.parse(settings)) : null
    },
  }
}
