import { randomInt } from 'node:crypto'
import type { Pairing, RequestedPairing } from '#contract/devices.ts'
import type { Instant } from '#contract/primitives.ts'
import { CODE_LETTERS, plainCode } from '#contract/readable-code.ts'
import type { Screen } from '#contract/words.ts'
import { instant } from '#core/time.ts'
import { newToken } from './opaque-token.ts'
import type { Devices, NewDevice, PairingRequests } from './ports.ts'

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

const SHORT_CODE_LIFE_MS = 600_000

const HALF = 3

const someLetters = (): string => Array.from({ length: HALF }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/** A short code for a browser to show, and the claim it keeps. A code that another screen shows just now is drawn again. */
export function requestPairing(requests: PairingRequests, screen: Screen, now: Instant): RequestedPairing {
  const [code, claim] = [`${someLetters()}-${someLetters()}`, newToken()]
  const expiresAt = shortCodeEnd(now)
  const isNew = requests.add({ screen, code: plainCode(code), claim, at: now, expiresAt })
  return isNew ? { code, claim, expiresAt } : requestPairing(requests, screen, now)
}

/** Until when a short code may be confirmed; once it is, the browser has as long again to hear of it. */
export const shortCodeEnd = (from: Instant): Instant => instant(from + SHORT_CODE_LIFE_MS)
