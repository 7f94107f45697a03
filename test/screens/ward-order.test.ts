import { expect, test } from 'vitest'
import type { OfficeGlance } from '#contract/views/public.ts'
import { readPlaces } from '#server/places.ts'
import { readOffices } from '#server/seed.ts'
import { distanceKm, inWardOrder, wardOrderIn } from '../../public-web/city/ward-order.ts'

const placeOf = readPlaces()

const glance = (office: string, lamp: OfficeGlance['lamp'], estimate: OfficeGlance['estimate']): OfficeGlance =>
  ({ office, lamp, estimate, place: placeOf(office) }) as unknown as OfficeGlance

const WARDS = [
  glance('chuo', 'crowded', { kind: 'over', from: 120 }),
  glance('kita', 'busy', { kind: 'range', from: 15, to: 30 }),
  glance('higashi', 'unknown', { kind: 'unknown' }),
  glance('shiroishi', 'closed', { kind: 'soon' }),
  glance('nishi', 'busy', { kind: 'range', from: 10, to: 30 }),
  glance('teine', 'free', { kind: 'soon' }),
]
const ids = (wards: readonly OfficeGlance[]) => wards.map(({ office }) => office)

test('by wait: the shortest first, equal ones as the city has them, then unknown waits, closed wards last [P27]', () => {
  expect(ids(inWardOrder(WARDS, 'wait', null))).toEqual(['teine', 'kita', 'nishi', 'chuo', 'higashi', 'shiroishi'])
})

test('by distance: from the station of Kotoni Nishi ward comes first; without a position nothing is near [P28]', () => {
  const kotoni = { lat: 43.0753, lon: 141.3022 }
  expect(ids(inWardOrder(WARDS, 'nearest', kotoni)).slice(0, 3)).toEqual(['nishi', 'kita', 'chuo'])
  expect(inWardOrder(WARDS, 'nearest', null)).toEqual(WARDS)
})

test('a kilometre is a kilometre: Sapporo to Otaru is 32 km as the crow flies [P28]', () => {
  expect(distanceKm({ lat: 43.0687, lon: 141.3508 }, { lat: 43.1977, lon: 140.9937 })).toBeCloseTo(32.4, 0)
})

test('an address that names no order names none [P27]', () => {
  expect(['wait', 'nearest', 'official', 'price', '', null].map(wardOrderIn)).toEqual([
    'wait',
    'nearest',
    'official',
    null,
    null,
    null,
  ])
})

test('every ward of the city has a place, and a tile of its own on the map [P29, G4]', () => {
  const places = readOffices().map(({ id }) => placeOf(id))
  expect(places).not.toContain(null)
  expect(new Set(places.map((place) => `${place?.tile.row}/${place?.tile.column}`)).size).toBe(places.length)
})
