import { z } from 'zod'
import { Instant } from './primitives.ts'
import { OfficeSettings } from './settings.ts'

/** In an address a version is text. */
export const VersionNumber = z.coerce.number().int().min(1).max(1_000_000)
const Version = z.int().min(1)

/** Settings with the number of their version: the first is what the office was seeded with. */
export const SettingsVersion = z.object({ version: Version, settings: OfficeSettings })
export type SettingsVersion = Readonly<z.infer<typeof SettingsVersion>>

/** Body of `PUT …/settings`. `base`: the version that was read and changed. */
export const ChangeSettings = z.strictObject({ base: Version, settings: OfficeSettings })
export type ChangeSettings = Readonly<z.input<typeof ChangeSettings>>

export const RestoreSettings = z.strictObject({ base: Version, version: Version })
export type RestoreSettings = Readonly<z.input<typeof RestoreSettings>>

/** The version that stands now, and the first revision of the views that shows it. */
export const ChangedSettings = z.object({ version: Version, revision: z.int() })
export type ChangedSettings = Readonly<z.infer<typeof ChangedSettings>>

/** `restores`: the earlier version whose settings this one brought back. `by` is `null` for the seed. */
export const SettingsVersionList = z.object({
  versions: z.array(
    z.object({
      version: Version,
      at: Instant,
      by: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
      restores: Version.nullable(),
    }),
  ),
})
export type SettingsVersionList = Readonly<z.infer<typeof SettingsVersionList>>
