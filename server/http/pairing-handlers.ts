import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { ClaimPairing, ConfirmPairing, CreatePairing, RedeemPairing, RequestPairing } from '#contract/devices.ts'
import { plainCode } from '#contract/readable-code.ts'
import { type Refusal, refuse } from '#contract/refusals.ts'
import { roleOfScreen, type Screen } from '#contract/words.ts'
import { actorOf } from '../access.ts'
import { invite, requestPairing, shortCodeEnd } from '../pairing.ts'
import type { DeviceRecord } from '../ports.ts'
import { type Handler, note, refused, reply, type Visit } from './handler.ts'
import { beginAsDevice } from './session.ts'
import { beginTry, lockedOut, sourceOf } from './throttled.ts'

/** An administrator of one office pairs browsers of that office only; only an admin screen may be of all. */
function whyNotHere({ house, principal }: Visit, screen: Screen, office: string | null): Refusal | null {
  if (principal.office !== null && office !== principal.office) return refuse('not-permitted', 'office')
  if (office !== null && !house.offices.has(office)) return refuse('unknown-office', office)
  return office === null && screen !== 'admin' ? refuse('malformed', 'office') : null
}

const createPairing: Handler = (visit) => {
  const { screen, office, label } = visit.body as z.output<typeof CreatePairing>
  const refusal = whyNotHere(visit, screen, office)
  if (refusal) return { ok: false, refusal }
  const createdAt = visit.house.clock.now()
  const pairing = invite(visit.house, { role: roleOfScreen(screen, office), office, label, createdAt }, screen)
  note(visit, { type: 'link-made', office, about: pairing.device })
  return reply(pairing)
}

/** This browser has become a device, by whichever code. */
function paired(visit: Visit, { device, token }: { device: DeviceRecord; token: string }) {
  note(visit, { type: 'device-paired', office: device.office, by: null, device: device.id, about: device.id })
  return beginAsDevice(visit, device, token)
}

const redeemPairing: Handler = (visit) => {
  const { code } = visit.body as z.output<typeof RedeemPairing>
  const redeemed = visit.house.devices.redeem(code, visit.house.clock.now())
  return redeemed ? reply(paired(visit, redeemed)) : refused('pairing-spent')
}

const requestShortCode: Handler = (visit) => {
  const { screen } = visit.body as z.output<typeof RequestPairing>
  const requested = requestPairing(visit.house.pairingRequests, screen, visit.house.clock.now())
  note(visit, { type: 'pairing-requested', office: null, about: screen })
  return reply(requested)
}

const listWaiting: Handler = ({ house }) => reply({ waiting: house.pairingRequests.waiting(house.clock.now()) })

/** Wrong codes are slowed down as wrong PINs are: nobody finds a waiting screen by trying. */
const confirmPairing: Handler = (visit) => {
  const { code: typed, office, label } = visit.body as z.output<typeof ConfirmPairing>
  const { pairingRequests, clock } = visit.house
  const attempt = beginTry(visit, { subject: `code:${actorOf(visit.principal)}`, source: sourceOf(visit) })
  if (!attempt.ok) return lockedOut(visit, attempt)
  const [code, createdAt] = [plainCode(typed), clock.now()]
  const screen = pairingRequests.screenOf(code, createdAt)
  if (!screen) return refused('unknown-code')
  attempt.wasRight()
  const refusal = whyNotHere(visit, screen, office)
  if (refusal) return { ok: false, refusal }
  const asked = { role: roleOfScreen(screen, office), office, label, createdAt }
  const device = pairingRequests.confirm(code, asked, shortCodeEnd(createdAt))
  if (device === null) return refused('unknown-code')
  note(visit, { type: 'pairing-confirmed', office, about: device })
  return reply({ device, screen })
}

const claimPairing: Handler = (visit) => {
  const { claim } = visit.body as z.output<typeof ClaimPairing>
  const { pairingRequests, devices, clock } = visit.house
  if (pairingRequests.isWaiting(claim, clock.now())) return reply({ state: 'waiting' })
  const redeemed = devices.redeem(claim, clock.now())
  return redeemed ? reply({ state: 'paired', session: paired(visit, redeemed) }) : refused('pairing-spent')
}

export const handlers = {
  'create-pairing': createPairing,
  'redeem-pairing': redeemPairing,
  'request-pairing': requestShortCode,
  'list-pairings': listWaiting,
  'confirm-pairing': confirmPairing,
  'claim-pairing': claimPairing,
} as const satisfies Partial<Record<RouteId, Handler>>
