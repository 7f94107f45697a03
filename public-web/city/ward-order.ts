import type { Place } from '#contract/places.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

/** Orders of the wards; the first is the city's own. The address says which (`?sort=`), else the choice that this browser keeps. */
export const WARD_ORDERS = ['official', 'wait', 'nearest'] as const
export type WardOrder = (typeof WARD_ORDERS)[number]

export type Position = Pick<Place, 'lat' | 'lon'>

export const wardOrderIn = (said: string | null): WardOrder | null => WARD_ORDERS.find((order) => order === said) ?? null

const KM_PER_DEGREE = 111.2

/** Kilometres as the crow flies. Within a city the earth is flat enough. */
export function distanceKm(from: Position, to: Position): number {
  const north = to.lat - from.lat
  const east = (to.lon - from.lon) * Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180)
  return Math.hypot(north, east) * KM_PER_DEGREE
}

/** Minutes to reckon with at the most. Whoever is closed comes last, before them whose wait nobody knows. */
function longestMinutes({ lamp, estimate }: OfficeGlance): number {
  if (lamp === 'closed') return 3e9
  if (estimate.kind === 'unknown') return 2e9
  if (estimate.kind === 'over') return 1e9
  return estimate.kind === 'soon' ? 0 : estimate.to
}

const farness = ({ place }: OfficeGlance, position: Position): number =>
  place === null ? Number.POSITIVE_INFINITY : distanceKm(position, place)

/** The wards in an order; those that are equal stand as the city has them. Without a position nothing is near. */
export function inWardOrder(
  offices: readonly OfficeGlance[],
  order: WardOrder,
  position: Position | null,
): readonly OfficeGlance[] {
  if (order === 'wait') return offices.toSorted((a, b) => longestMinutes(a) - longestMinutes(b))
  if (order === 'nearest' && position) return offices.toSorted((a, b) => farness(a, position) - farness(b, position))
  return offices
}
