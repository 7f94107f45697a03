import { z } from 'zod'
import { CreatePairing, Device, Pairing, RedeemPairing, Session } from '../devices.ts'
import { MANAGER_ROLES, ROLES, STAFF_ROLES } from '../words.ts'
import { post, type Route, read } from './route.ts'

/** Paired browsers and tokens, and who one is. */
export const DEVICES = {
  'read-session': {
    ...read,
    path: '/session',
    summary: 'Who this browser or token is',
    roles: ['kiosk', 'display', ...STAFF_ROLES],
    params: {},
    answer: Session,
  },
  'redeem-pairing': {
    ...post,
    path: '/pairings/redeem',
    summary: 'Pair this browser with a one-time code',
    roles: ROLES,
    params: {},
    body: RedeemPairing,
    answer: Session,
  },
  'create-pairing': {
    ...post,
    path: '/pairings',
    summary: 'A one-time link that pairs another browser',
    roles: MANAGER_ROLES,
    params: {},
    body: CreatePairing,
    answer: Pairing,
    status: 201,
  },
  'list-devices': {
    ...read,
    path: '/devices',
    summary: 'Paired devices and tokens',
    roles: MANAGER_ROLES,
    params: {},
    answer: z.object({ devices: z.array(Device) }),
  },
  'revoke-device': {
    method: 'delete',
    query: null,
    path: '/devices/{device}',
    summary: 'Put a device or token out of use at once',
    roles: MANAGER_ROLES,
    params: { device: z.string().min(1).max(60) },
    body: null,
    answer: null,
    status: 204,
  },
} as const satisfies Record<string, Route>
