import type { Pairing } from '#contract/devices.ts'
import type { Screen } from '#contract/words.ts'
import { instant } from '#core/time.ts'
import type { Devices, NewDevice } from './ports.ts'

const CODE_LIFE_MS = 24 * 3_600_000

/** A one-time link that pairs the browser which opens it. The code stands behind the `#`, so no server log ever has it. */
export function invite(
  { devices, publicUrl }: { devices: Devices; publicUrl: () => string },
  device: NewDevice,
  screen: Screen,
): Pairing {
  const expiresAt = instant(device.createdAt + CODE_LIFE_MS)
  const invited = devices.invite(device, expiresAt)
  return { device: invited.device.id, url: `${publicUrl()}/${screen}/#pair=${invited.code}`, expiresAt }
}
