import { later } from './later.tsx'

/** The words of a refusal come when there is one. */
export const Refused = later(async () => (await import('./RefusedNotice.tsx')).RefusedNotice).Later
