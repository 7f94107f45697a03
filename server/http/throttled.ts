import { type Judgeable, secondsOf, type Throttled, type Tried } from '../throttle.ts'
import { type Reply, refused, type Visit } from './handler.ts'

/** Where a try comes from: the device, else the person (who may be at any browser), else the address. */
export function sourceOf({ principal, request }: Visit): string {
  if (principal.device) return `device:${principal.device.id}`
  return principal.staff ? `staff:${principal.staff.id}` : `address:${request.ip ?? 'unknown'}`
}

/** A try that may be judged, or the refusal that says for how long none may. */
export const beginTry = ({ house }: Visit, tried: Tried): Judgeable | Throttled => house.throttle.begin(tried, house.clock.now())

export function lockedOut({ response }: Visit, { waitMs }: Throttled): Reply {
  const seconds = secondsOf(waitMs)
  response.setHeader('Retry-After', String(seconds))
  return refused('locked-out', `${seconds} s`)
}
