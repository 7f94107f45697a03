import { Lamp } from '#client/components/Lamp.tsx'
import type { Lamp as LampState } from '#contract/words.ts'

/** A lamp in a table, where not knowing is an empty cell. */
export const LampAt = ({ lamp }: Readonly<{ lamp: LampState | null }>) => (lamp ? <Lamp lamp={lamp} /> : null)
