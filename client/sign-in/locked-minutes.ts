import type { Trouble } from '../trouble.ts'

const SECONDS_A_MINUTE = 60

/** For how many whole minutes signing in stays locked, as the refusal tells it (`90 s`); `null` when it does not. */
export function lockedMinutes({ code, detail }: Trouble): number | null {
  const [, seconds] = (code === 'locked-out' && detail?.match(/^(\d+) s$/)) || []
  return seconds === undefined ? null : Math.ceil(Number(seconds) / SECONDS_A_MINUTE)
}
