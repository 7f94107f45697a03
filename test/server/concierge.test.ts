import { expect, test } from 'vitest'
import { bookableOffice, OPENING } from '../core/office-for-tests.ts'
import { openHouse, WARD } from './house-for-tests.ts'

const MINUTE = 60_000

test('a booked visitor without the code is checked in from the list, once, and by staff only [I10]', async () => {
  const { send, token } = await openHouse({ offices: [bookableOffice(['staff'])] })
  const as = token('concierge')
  const booked = await send(`/offices/${WARD}/appointments`, { as, body: { service: 'jusho', at: OPENING + 15 * MINUTE } })
  const checkIn = (who: string) =>
    send(`/offices/${WARD}/appointments/${booked.body.appointment.id}/check-in`, { as: who, body: {} })
  expect((await checkIn(token('kiosk'))).status).toBe(403)
  const ticket = await checkIn(as)
  expect([ticket.status, ticket.body.number, ticket.body.url]).toEqual([201, 'B001', expect.stringContaining('#')])
  expect((await checkIn(as)).body.code).toBe('appointment-used')
  const unknown = await send(`/offices/${WARD}/appointments/r99/check-in`, { as, body: {} })
  expect(unknown.body.code).toBe('unknown-appointment')
})

test('the concierge puts an absent visitor back into the line, and moves nobody at a counter [I8]', async () => {
  const { act, send, take, token } = await openHouse()
  const as = token('concierge')
  const { number } = await take()
  await act('1', 'open')
  await act('1', 'call-next')
  const absent = (who: string) => send(`/offices/${WARD}/tickets/${number}/absent`, { as: who, body: {} })
  expect((await absent(as)).status).toBe(403)
  await absent(token('clerk'))
  const back = await send(`/offices/${WARD}/tickets/${number}/return`, { as, body: { service: 'shomei' } })
  expect([back.status, back.body.state]).toEqual([200, 'waiting'])
})
