import type { ReactNode } from 'react'
import type { Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

/** What a section is given: who looks, which wards there are, the one that is looked at, and how to choose another. */
export type Place = Readonly<{ session: Session; offices: readonly OfficeGlance[]; office: OfficeGlance; select: ReactNode }>
