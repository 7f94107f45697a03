import { expect, test } from 'vitest'
import { whyNoTickets } from '#client/no-tickets.ts'
import { noTicketsFromHome } from '#client/words/no-tickets.ts'
import { instant } from '#core/time.ts'
import { lineView } from '#core/views/line.ts'
import { backHref, bookHref, bookStep } from '../../public-web/booking/book-address.ts'
import { type KeptBooking, keptBookings, withBooking, withoutBooking } from '../../public-web/booking/kept-bookings.ts'
import { OPENING, paperDay, service, smallOffice } from '../core/office-for-tests.ts'

const HOUR_MS = 3_600_000
const at = (hours: number) => instant(OPENING + hours * HOUR_MS)
const kept = (code: string, hours: number): KeptBooking => ({
  office: 'test-ward',
  officeName: { ja: '試験区役所', en: 'Test Ward Office' },
  timeZone: 'Asia/Tokyo',
  service: { ja: '住所変更', en: 'Moving' },
  at: at(hours),
  code,
})
const stored = (...bookings: readonly unknown[]): string => JSON.stringify(bookings)

test('a browser keeps what it booked until its day is over, the next one first [P7]', () => {
  const both = stored(kept('ABCD2345', 26), kept('EFGH6789', 2))
  expect(keptBookings(both, OPENING)).toEqual([kept('EFGH6789', 2), kept('ABCD2345', 26)])
  expect(keptBookings(both, at(13))).toHaveLength(2)
  expect(keptBookings(both, at(14))).toEqual([kept('ABCD2345', 26)])
})

test('whatever else stands in the browser’s storage is no booking, and spoils none [P7]', () => {
  for (const text of [null, '', 'no json', '7', 'null', '{}', '[null, 7, "x", {}]'])
    expect(keptBookings(text, OPENING)).toEqual([])
  const { at: _at, ...timeless } = kept('ABCD2345', 2)
  const nameless = { ...kept('ABCD2345', 2), service: null }
  const spoiled = stored(timeless, nameless, { ...kept('ABCD2345', 2), at: 'soon' }, kept('EFGH6789', 2))
  expect(keptBookings(spoiled, OPENING)).toEqual([kept('EFGH6789', 2)])
})

test('a booking is kept once however often it is, and goes when it is given back [P7]', () => {
  const one = withBooking(withBooking([], kept('ABCD2345', 2)), kept('ABCD2345', 2))
  expect(one).toEqual([kept('ABCD2345', 2)])
  const two = withBooking(one, kept('EFGH6789', 3))
  expect(withoutBooking(two, 'ABCD2345')).toEqual([kept('EFGH6789', 3)])
})

const steps = [
  { step: 'service' },
  { step: 'day', service: 'jusho' },
  { step: 'time', service: 'jusho', day: '2026-11-25' },
  { step: 'confirm', service: 'jusho', day: '2026-11-25', at: OPENING },
] as readonly ReturnType<typeof bookStep>[]

test('each step of booking has an address that leads to it again, and one step back [P6]', () => {
  const hrefs = steps.map((step) => bookHref('chuo', step))
  expect(hrefs.map((href) => bookStep(new URL(href, 'https://machiai.example').search))).toEqual(steps)
  expect(steps.map((step) => backHref('chuo', step))).toEqual(['/offices/chuo', ...hrefs.slice(0, 3)])
})

test('an address that was changed by hand leads to the last step that makes sense [P6]', () => {
  expect(bookStep('?day=2026-11-25')).toEqual({ step: 'service' })
  expect(bookStep('?service=jusho&day=tomorrow')).toEqual({ step: 'day', service: 'jusho' })
  for (const odd of ['', '-1', '0', '1.5', 'noon'])
    expect(bookStep(`?service=jusho&day=2026-11-25&at=${odd}`), odd).toEqual({
      step: 'time',
      service: 'jusho',
      day: '2026-11-25',
    })
})

test('of every service that gives no tickets the ward’s page can say what to do instead, and of no other [P5, O9]', () => {
  const day = paperDay(smallOffice())
  const why = () => lineView(day.office(), day.now()).services.map(whyNoTickets)
  expect(why()).toEqual([null, null, null])
  day.must({ type: 'stop-tickets', services: [service('jusho')] })
  expect(why()).toEqual([null, 'stopped', null])
  day.wait(9 * 60)
  expect(why()).toEqual(['after-hours', 'after-hours', 'after-hours'])
  for (const words of Object.values(noTicketsFromHome)) expect(words.ja).not.toBe('')
})
