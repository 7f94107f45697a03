import type { RouteAnswer, RouteId } from '#contract/api.ts'
import type { Opening } from '#contract/events.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { instant } from '#core/time.ts'
import type { Hall } from './hall.ts'
import type { OfficeApi } from './office-api.ts'
import type { PlayClock } from './play-clock.ts'

/** What everybody who acts in a played day has at hand. */
export type Stage = Readonly<{
  url: string
  office: OfficeSettings
  opening: Opening
  clerkToken: string
  kiosk: OfficeApi
  clerk: OfficeApi
  clock: PlayClock
  hall: Hall
  signal: AbortSignal
  /** Ends the play: something happened that no office would see. */
  failed: (error: Error) => void
  /** Does something later in the day, unless the play has ended by then. */
  later: (seconds: number, act: () => Promise<void>) => void
}>

export const sleepSeconds = ({ clock, signal }: Stage, seconds: number): Promise<void> =>
  clock.sleepUntil(instant(Math.round(clock.now() + seconds * 1000)), signal)

type StaffRoute = Extract<
  RouteId,
  | `${string}-counter`
  | 'call-next'
  | 'recall'
  | 'start'
  | 'finish'
  | 'hold-ticket'
  | 'absent-ticket'
  | 'return-ticket'
  | 'prepare-ticket'
  | 'ready-ticket'
  | 'transfer-ticket'
>

/** A clerk's command. A refusal is counted, and `null`: the live view then says what to do. */
export async function press<R extends StaffRoute>(
  { clerk, office, hall }: Stage,
  route: R,
  asked: { counter?: string; number?: string; body?: Parameters<typeof clerk<R>>[1]['body'] },
): Promise<RouteAnswer<R> | null> {
  const { body, ...params } = asked
  const said = await clerk(route, { params: { office: office.id, ...params }, ...(body === undefined ? {} : { body }) })
  if (said.ok) return said.answer
  hall.refused(said.code)
  return null
}
