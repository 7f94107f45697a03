import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { Part } from '../form/part.ts'

/** What every section of the settings is given. */
export type SectionProps = Readonly<{
  root: Part<OfficeSettings>
  /** The settings as they stand. */
  base: OfficeSettings
  today: Day
  /** The entry that is open, where the section has entries. */
  of: string | null
  /** Opens an entry of the section, or its list. */
  open: (of: string | null) => void
}>
