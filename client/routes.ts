import type { API, RouteBody, RouteId } from '#contract/api.ts'

type RouteTable = { readonly [R in RouteId]: Readonly<{ method: (typeof API)[R]['method']; path: (typeof API)[R]['path'] }> }

/**
 * Method and path of each route. The contract itself carries the schemas, 91 KB of zod that no screen should load;
 * its types alone make the compiler refuse any difference.
 */
export const ROUTES = {
  'list-offices': { method: 'get', path: '/offices' },
  'read-line': { method: 'get', path: '/offices/{office}' },
  'read-outlook': { method: 'get', path: '/offices/{office}/outlook' },
  'read-guide': { method: 'get', path: '/guide' },
  'read-ticket': { method: 'get', path: '/offices/{office}/tickets/{number}' },
  'take-ticket': { method: 'post', path: '/offices/{office}/tickets' },
  'cancel-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/cancel' },
  'hold-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/hold' },
  'absent-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/absent' },
  'return-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/return' },
  'prepare-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/prepare' },
  'ready-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/ready' },
  'undo-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/undo' },
  'transfer-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/transfer' },
  'open-counter': { method: 'post', path: '/offices/{office}/counters/{counter}/open' },
  'pause-counter': { method: 'post', path: '/offices/{office}/counters/{counter}/pause' },
  'close-counter': { method: 'post', path: '/offices/{office}/counters/{counter}/close' },
  'call-next': { method: 'post', path: '/offices/{office}/counters/{counter}/call-next' },
  'call-number': { method: 'post', path: '/offices/{office}/counters/{counter}/call' },
  recall: { method: 'post', path: '/offices/{office}/counters/{counter}/recall' },
  start: { method: 'post', path: '/offices/{office}/counters/{counter}/start' },
  finish: { method: 'post', path: '/offices/{office}/counters/{counter}/finish' },
  'redirect-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/redirect' },
  'add-errand': { method: 'post', path: '/offices/{office}/tickets/{number}/errands' },
  'prioritise-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/priority' },
  'note-ticket': { method: 'post', path: '/offices/{office}/tickets/{number}/note' },
  'carry-ticket-over': { method: 'post', path: '/offices/{office}/tickets/{number}/carry-over' },
  'undo-counter': { method: 'post', path: '/offices/{office}/counters/{counter}/undo' },
  'stop-tickets': { method: 'post', path: '/offices/{office}/ticketing/stop' },
  'resume-tickets': { method: 'post', path: '/offices/{office}/ticketing/resume' },
  'record-opinion': { method: 'post', path: '/offices/{office}/opinions' },
  'ask-help': { method: 'post', path: '/offices/{office}/help' },
  'answer-help': { method: 'post', path: '/offices/{office}/help/{device}/answer' },
  'list-slots': { method: 'get', path: '/offices/{office}/slots' },
  'list-appointments': { method: 'get', path: '/offices/{office}/appointments' },
  'book-appointment': { method: 'post', path: '/offices/{office}/appointments' },
  'check-in': { method: 'post', path: '/offices/{office}/appointments/check-in' },
  'check-in-appointment': { method: 'post', path: '/offices/{office}/appointments/{appointment}/check-in' },
  'give-back-appointment': { method: 'post', path: '/offices/{office}/appointments/give-back' },
  'cancel-appointment': { method: 'post', path: '/offices/{office}/appointments/{appointment}/cancel' },
  'list-notice-channels': { method: 'get', path: '/notices/channels' },
  'ask-notices': { method: 'post', path: '/offices/{office}/tickets/{number}/notices' },
  'read-notices': { method: 'post', path: '/notices/state' },
  'stop-notices': { method: 'post', path: '/notices/stop' },
  'rate-visit': { method: 'post', path: '/offices/{office}/tickets/{number}/rating' },
  'read-ratings': { method: 'get', path: '/offices/{office}/ratings' },
  'read-card': { method: 'get', path: '/offices/{office}/tickets/{number}/card' },
  'list-opinions': { method: 'get', path: '/offices/{office}/opinions' },
  'read-settings': { method: 'get', path: '/offices/{office}/settings' },
  'change-settings': { method: 'put', path: '/offices/{office}/settings' },
  'list-settings-versions': { method: 'get', path: '/offices/{office}/settings/versions' },
  'read-settings-version': { method: 'get', path: '/offices/{office}/settings/versions/{version}' },
  'restore-settings': { method: 'post', path: '/offices/{office}/settings/restore' },
  'read-visits': { method: 'get', path: '/offices/{office}/visits' },
  'read-statistics': { method: 'get', path: '/offices/{office}/statistics' },
  'read-scorecard': { method: 'get', path: '/offices/{office}/scorecard' },
  'read-session': { method: 'get', path: '/session' },
  'redeem-pairing': { method: 'post', path: '/pairings/redeem' },
  'create-pairing': { method: 'post', path: '/pairings' },
  'request-pairing': { method: 'post', path: '/pairings/request' },
  'claim-pairing': { method: 'post', path: '/pairings/claim' },
  'list-pairings': { method: 'get', path: '/pairings' },
  'confirm-pairing': { method: 'post', path: '/pairings/confirm' },
  'list-devices': { method: 'get', path: '/devices' },
  'revoke-device': { method: 'delete', path: '/devices/{device}' },
  'list-session-staff': { method: 'get', path: '/session/staff' },
  'sign-in-pin': { method: 'post', path: '/session/pin' },
  'sign-in-password': { method: 'post', path: '/session/password' },
  'sign-out': { method: 'post', path: '/session/end' },
  'list-staff': { method: 'get', path: '/staff' },
  'create-staff': { method: 'post', path: '/staff' },
  'change-staff': { method: 'put', path: '/staff/{staff}' },
  'set-password': { method: 'put', path: '/staff/{staff}/password' },
  'set-pin': { method: 'put', path: '/staff/{staff}/pin' },
  'read-access': { method: 'get', path: '/offices/{office}/access' },
  'set-access': { method: 'put', path: '/offices/{office}/access' },
  'read-audit': { method: 'get', path: '/offices/{office}/audit' },
  'read-city-audit': { method: 'get', path: '/audit' },
  'read-staffing': { method: 'get', path: '/offices/{office}/staffing' },
  'read-what-if': { method: 'get', path: '/offices/{office}/what-if' },
  'start-work': { method: 'post', path: '/offices/{office}/work' },
  'read-work': { method: 'get', path: '/offices/{office}/work/{job}' },
  'cancel-work': { method: 'post', path: '/offices/{office}/work/{job}/cancel' },
} as const satisfies RouteTable

type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | PathParams<Rest> : never

/** The path's blanks: `{ office, number }`. */
export type RouteParams<R extends RouteId> = Readonly<Record<PathParams<(typeof ROUTES)[R]['path']>, string>>

/** What is sent with it: the body of a post or put, the query of a get. */
export type RouteInput<R extends RouteId> = (typeof ROUTES)[R]['method'] extends 'get'
  ? Readonly<Record<string, string>> | null
  : RouteBody<R>

const API_ROOT = '/api/v1'

export const addressOf = (path: string, params: Readonly<Record<string, string>>): string =>
  `${API_ROOT}${path.replace(/\{(\w+)\}/g, (_blank, name: string) => encodeURIComponent(params[name] ?? ''))}`
