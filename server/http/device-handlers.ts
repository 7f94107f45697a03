import type { RouteId } from '#contract/api.ts'
import type { Instant } from '#contract/primitives.ts'
import { instant } from '#core/time.ts'
import type { House } from '../house.ts'
import type { DeviceRecord } from '../ports.ts'
import { type Handler, note, refused, reply, type Visit } from './handler.ts'

const mine = (principal: Visit['principal'], { office }: DeviceRecord): boolean =>
  principal.office === null || principal.office === office

/** When today began where the device is; one of all offices goes by the first. */
function todayAt({ offices }: House, office: string | null): Instant {
  const [first] = offices.values()
  const writer = office === null ? first : (offices.get(office) ?? first)
  return writer?.read().office.span.from ?? instant(0)
}

const listDevices: Handler = ({ house, principal }) => {
  const devices = house.devices.list().filter((device) => mine(principal, device))
  return reply({
    devices: devices.map((device) => ({ ...device, ...house.presence.of(device.id, todayAt(house, device.office)) })),
  })
}

const revokeDevice: Handler = (visit) => {
  const { house, principal, params } = visit
  const id = params['device'] ?? ''
  const device = house.devices.list().find((candidate) => candidate.id === id)
  if (!device || !mine(principal, device)) return refused('unknown-device', id)
  const now = house.clock.now()
  house.devices.revoke(id, now)
  house.sessions.endAtDevice(id, now)
  note(visit, { type: 'device-revoked', office: device.office, about: id })
  house.onRevoked(id)
  house.presence.forget(id)
  return reply(null)
}

export const handlers = {
  'list-devices': listDevices,
  'revoke-device': revokeDevice,
} as const satisfies Partial<Record<RouteId, Handler>>
