import type { LocalText, ServiceId } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'

/** A service as the first of these wards that has it calls it. */
export const serviceNameIn = (lines: readonly LineView[], service: ServiceId): LocalText =>
  lines.flatMap(({ services }) => services).find(({ id }) => id === service)?.name ?? { ja: service, en: service }
