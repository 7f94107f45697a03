import './CityCards.css'
import { useRef } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { wardsOrder } from '#client/words/wards-order.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { WardCard } from '../WardCard.tsx'
import type { CardsProps } from '../WardCards.tsx'
import { WithoutScript } from '../WithoutScript.tsx'
import { OrderLinks } from './OrderLinks.tsx'
import { useWardOrder } from './use-ward-order.ts'
import { distanceKm, inWardOrder, type Position, WARD_ORDERS } from './ward-order.ts'

/** All wards in the order one likes. In the city's own, a wide screen lays them out roughly as on the map; it is read in the same order. */
export function CityCards({ offices, now }: CardsProps) {
  const { say } = useLanguage()
  const { order, choose, whereabouts } = useWardOrder()
  const position = whereabouts.state === 'known' ? whereabouts.position : null
  const isPlaced = offices.every(({ place }) => place !== null)
  const steady = useRef<Readonly<{ when: string; ids: readonly OfficeId[] }>>({ when: '', ids: [] })
  // Anew each minute and not with each visitor: nothing moves under the hand.
  const when = [now, order, whereabouts.state, offices.length].join(' ')
  if (steady.current.when !== when)
    steady.current = { when, ids: inWardOrder(offices, order, position).map(({ office }) => office) }
  const ordered = steady.current.ids.flatMap((id) => offices.find(({ office }) => office === id) ?? [])
  return (
    <>
      <OrderLinks
        orders={isPlaced ? WARD_ORDERS : WARD_ORDERS.filter((one) => one !== 'nearest')}
        order={order}
        onChoose={choose}
      />
      {isPlaced ? (
        <p className="order-links-private">
          <Ruby text={say(wardsOrder.private)} />
        </p>
      ) : null}
      {order === 'nearest' ? <Finding state={whereabouts.state} /> : null}
      <ul className={isPlaced && order === 'official' ? 'ward-list-cards city-map' : 'ward-list-cards'}>
        {ordered.map((glance) => (
          <li key={glance.office} className={tileOf(glance)}>
            <WardCard glance={glance} now={now} note={order === 'nearest' && position ? distanceText(glance, position) : null} />
          </li>
        ))}
      </ul>
    </>
  )

  function distanceText({ place }: OfficeGlance, from: Position): string | null {
    return place && say(wardsOrder.distance, { km: Math.max(0.1, Math.round(distanceKm(from, place) * 10) / 10) })
  }
}

const tileOf = ({ place }: OfficeGlance): string | undefined =>
  place ? `city-row-${place.tile.row} city-column-${place.tile.column}` : undefined

function Finding({ state }: Readonly<{ state: 'unasked' | 'asking' | 'denied' | 'known' }>) {
  const { say } = useLanguage()
  if (state === 'denied') return <Banner kind="warning" title={<Ruby text={say(wardsOrder.denied)} />} />
  if (state === 'unasked') return <WithoutScript about="nearest" />
  return (
    <p role="status" className={state === 'known' ? 'visually-hidden' : undefined}>
      {state === 'asking' ? <Ruby text={say(wardsOrder.asking)} /> : <Ruby text={say(wardsOrder.nearest)} />}
    </p>
  )
}
