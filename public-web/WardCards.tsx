import type { Instant } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { WardCard } from './WardCard.tsx'

export type CardsProps = Readonly<{ offices: readonly OfficeGlance[]; now: Instant }>

/** The wards in the city's official order. */
export function WardCards({ offices, now }: CardsProps) {
  return (
    <ul className="ward-list-cards">
      {offices.map((glance) => (
        <li key={glance.office}>
          <WardCard glance={glance} now={now} note={null} />
        </li>
      ))}
    </ul>
  )
}
