import type { Refusal } from './refusals.ts'
import type { Audience, Views } from './views.ts'
import { COUNTER_ROLES, ROLES, type Role, type SoundState, STAFF_ROLES } from './words.ts'

/** What a view's watcher is sent: the whole view and an integer revision. An older revision than the last is dropped. */
export type ViewMessage<A extends Audience = Audience> = Readonly<{ revision: number; view: Views[A] }>

/** What a screen asks to watch; `counter` only at a desk. */
export type Watch = Readonly<{ office: string; counter?: string }>
export type WatchAnswer = Readonly<{ ok: true }> | Readonly<{ ok: false; refusal: Refusal }>

/** What a display tells of itself: the newest call it has shown and spoken (0: none yet) and whether it can be heard. */
export type DisplayReport = Readonly<{ shown: number; spoken: number; sound: SoundState }>

/** The city's view (`CityView`) is watched on `/line` with this office. */
export const WHOLE_CITY = '*'

/** State flows outward; inward come only `watch` and a display's report of itself. Commands travel by HTTP. */
export type ClientToServer = {
  watch: (watch: Watch, answer: (result: WatchAnswer) => void) => void
  report: (report: DisplayReport) => void
}
export type ServerToClient = { view: (message: { revision: number; view: unknown }) => void; revoked: () => void }

/** The handshake's `auth`: a paired browser names its screen (its token is in a cookie), an integrator brings a bearer token. */
export type Handshake = Readonly<{ screen?: string; token?: string }>

/** Who may watch what. The public line is everyone's; a device of one office watches that office only. */
export const WATCHERS = {
  line: ROLES,
  menu: ['kiosk', ...STAFF_ROLES],
  board: ['display', ...STAFF_ROLES],
  desk: COUNTER_ROLES,
  floor: STAFF_ROLES,
} as const satisfies Record<Audience, readonly Role[]>
