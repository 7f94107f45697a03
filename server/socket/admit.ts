import { z } from 'zod'
import { CounterId, OfficeId } from '#contract/primitives.ts'
import { type Refusal, refuse } from '#contract/refusals.ts'
import { WATCHERS, WHOLE_CITY } from '#contract/sockets.ts'
import type { Audience } from '#contract/views.ts'
import { isKnown, mayAct, type Principal } from '../access.ts'
import type { House } from '../house.ts'
import type { Watched } from './messages.ts'

const WatchMessage = z.object({ office: z.union([OfficeId, z.literal(WHOLE_CITY)]), counter: CounterId.optional() })

type Admitted = Readonly<{ ok: true; watched: Watched }> | Readonly<{ ok: false; refusal: Refusal }>

const no = (...refusal: Parameters<typeof refuse>): Admitted => ({ ok: false, refusal: refuse(...refusal) })

/** The door of a live view: is it well-formed, who is it, may it watch that, and is it there. */
export function admit(house: House, audience: Audience, { principal, sent }: { principal: Principal; sent: unknown }): Admitted {
  if (house.isStopping()) return no('stopping')
  const parsed = WatchMessage.safeParse(sent)
  if (!parsed.success) return no('malformed', 'watch')
  const { office, counter = null } = parsed.data
  if (principal.mustSignIn && audience !== 'line') return no('sign-in-first')
  if (!mayAct(principal, WATCHERS[audience], office)) return no(isKnown(principal) ? 'not-permitted' : 'not-signed-in')
  const writer = house.offices.get(office)
  if (!writer && !(office === WHOLE_CITY && audience === 'line')) return no('unknown-office', office)
  if (audience === 'desk' && !(counter !== null && writer?.read().office.counters.has(counter)))
    return no('unknown-counter', counter ?? '')
  return { ok: true, watched: { office, counter } }
}
