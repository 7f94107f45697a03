import type { Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

/** The wards a manager is responsible for. */
export const officesOf = ({ office }: Session, offices: readonly OfficeGlance[]): readonly OfficeGlance[] =>
  office === null ? offices : offices.filter((one) => one.office === office)
