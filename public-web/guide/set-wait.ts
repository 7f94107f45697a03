import { whyNoTickets } from '#client/no-tickets.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { busiest } from '#core/views/busiest.ts'

/** How long one waits at a ward for some errands together. */
export type SetWait = Readonly<
  | { kind: 'closed' }
  /** It has none of these services. */
  | { kind: 'not-here' }
  /** No tickets for any of them just now. */
  | { kind: 'none-now' }
  /** As at the busiest of them; for `without` of them there are no tickets just now. */
  | ({ kind: 'wait'; waiting: number; without: number } & Pick<LineService, 'lamp' | 'estimate'>)
>

/** Everyone who waits for any of these, each counted once. */
const peopleIn = (services: readonly LineService[]): number =>
  new Set(services.flatMap(({ waiting }) => waiting.map(({ number }) => number))).size

/** The service as the ward has it; `null`: it has it not, or not any more. */
export const serviceAt = ({ services }: LineView, wanted: ServiceId): LineService | null =>
  services.find(({ id, state }) => id === wanted && state !== 'withdrawn') ?? null

export function setWait(ward: LineView, wanted: readonly ServiceId[]): SetWait {
  const here = wanted.flatMap((service) => serviceAt(ward, service) ?? [])
  if (here.length === 0) return { kind: 'not-here' }
  if (ward.lamp === 'closed') return { kind: 'closed' }
  const open = here.filter((service) => whyNoTickets(service) === null)
  const worst = busiest(open)
  if (!worst) return { kind: 'none-now' }
  const { lamp, estimate } = worst
  return { kind: 'wait', lamp, estimate, waiting: peopleIn(open), without: wanted.length - open.length }
}
