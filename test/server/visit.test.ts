import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bookableOffice, OPENING } from '../core/office-for-tests.ts'
import { openHouse, WARD } from './house-for-tests.ts'

const MINUTE = 60_000

test('a visit over the API: an errand more, on hold for a time, and each stage has its time, today and of a closed day [W6, T9, Q11]', async () => {
  const { clock, send, act, take, token } = await openHouse()
  const [clerk, supervisor] = [token('clerk'), token('supervisor')]
  const { number } = await take(['shomei'])
  const move = (to: string, body: unknown) => send(`/offices/${WARD}/tickets/${number}/${to}`, { as: clerk, body })
  await act('1', 'open')
  clock.advance(4 * MINUTE)
  await act('1', 'call-next')
  clock.advance(MINUTE)
  expect((await move('hold', { reason: 'form', minutes: 10 })).body).toMatchObject({ state: 'held' })
  expect((await move('errands', { service: 'annai' })).body).toMatchObject({ errand: 2, state: 'waiting' })
  await move('cancel', { service: 'annai', reason: 'elsewhere' })
  clock.advance(10 * MINUTE)
  expect((await act('1', 'call-next')).body).toMatchObject({ number, state: 'called' })
  await act('1', 'start')
  clock.advance(5 * MINUTE)
  await act('1', 'finish')
  const visits = async (query = '') => (await send(`/offices/${WARD}/visits${query}`, { as: supervisor })).body.visits
  const [visit] = await visits()
  expect(visit).toMatchObject({
    number,
    endedAt: OPENING + 20 * MINUTE,
    spentMs: { waiting: 4 * MINUTE, called: MINUTE, held: 10 * MINUTE, serving: 5 * MINUTE, preparing: 0, absent: 0 },
    errands: [{ state: 'served' }, { state: 'cancelled', endReason: 'elsewhere' }],
  })
  const card = (await send(`/offices/${WARD}/tickets/${number}/card`, { as: token('concierge') })).body
  expect(card).toMatchObject({ number, needs: [], errands: [{ state: 'served', hold: null }, { state: 'cancelled' }] })
  clock.advance(24 * 60 * MINUTE)
  expect(await visits('?day=2026-11-24')).toEqual([visit])
})

test('a kiosk gives neither priority nor a number of its own choice [A1]', async () => {
  const { send, token } = await openHouse()
  const as = token('kiosk')
  for (const wish of [{ reason: 'pregnancy' }, { paper: 'R001' }])
    expect((await send(`/offices/${WARD}/tickets`, { as, body: { services: ['shomei'], ...wish } })).body.code).toBe(
      'not-permitted',
    )
})

test('a time is booked from home and checked in at the kiosk by its code, however it is typed; the code is stored nowhere [O8]', async () => {
  const { clock, dataDir, send, token } = await openHouse({ offices: [bookableOffice(['staff', 'public'])] })
  const { slots, days } = (await send(`/offices/${WARD}/slots?service=jusho`)).body
  // Six times a day from 9:00 to 12:00, today and on the weekdays of the next seven days.
  expect(days.map(({ day, free }: { day: string; free: number }) => `${day} ${free}`)).toEqual(
    ['24', '25', '26', '27', '30'].map((day) => `2026-11-${day} 6`).concat('2026-12-01 6'),
  )
  expect(slots[0]).toEqual({ at: OPENING + 15 * MINUTE, free: 1 })
  expect((await send(`/offices/${WARD}/slots?service=jusho&day=2026-11-25`)).body.days).toBe(null)
  const booked = await send(`/offices/${WARD}/appointments`, { body: { service: 'jusho', at: slots[0].at } })
  expect(booked.status).toBe(201)
  expect(booked.body.url).toContain(`#${booked.body.code}`)
  const again = await send(`/offices/${WARD}/appointments`, { body: { service: 'jusho', at: slots[0].at } })
  expect(again.body.code).toBe('slot-full')
  clock.advance(14 * MINUTE)
  const checkIn = (code: string) => send(`/offices/${WARD}/appointments/check-in`, { as: token('kiosk'), body: { code } })
  expect((await checkIn('XXXX-XXXX')).body.code).toBe('unknown-appointment')
  const { code } = booked.body
  expect((await checkIn(`${booked.body.url.replace('#', "'")}X`)).body.code).toBe('unknown-appointment')
  const ticket = await checkIn(` ${code.slice(0, 4).toLowerCase()}ー${code.slice(4, 6)} ${code.slice(6)}`)
  expect([ticket.status, ticket.body.number]).toEqual([201, 'B001'])
  expect(ticket.body.appointment).toEqual({ at: slots[0].at, priority: true })
  for (const scanned of [booked.body.url, booked.body.url.replace('#', "'")])
    expect((await checkIn(scanned)).body.code).toBe('appointment-used')
  const stored = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)).toString('latin1'))
  expect(stored.some((content) => content.includes(code))).toBe(false)
  const { appointments } = (await send(`/offices/${WARD}/appointments`, { as: token('concierge') })).body
  expect(appointments).toMatchObject([{ state: 'checked-in', number: 'B001', channel: 'public' }])
})

test('a booked time is given back by whoever has its code, or cancelled by staff [O8]', async () => {
  const { send, token } = await openHouse({ offices: [bookableOffice(['staff', 'public'])] })
  const at = OPENING + 15 * MINUTE
  const book = async () => (await send(`/offices/${WARD}/appointments`, { body: { service: 'jusho', at } })).body
  const { code } = await book()
  expect((await send(`/offices/${WARD}/appointments/give-back`, { body: { code } })).status).toBe(204)
  const { appointment } = await book()
  const cancel = () => send(`/offices/${WARD}/appointments/${appointment.id}/cancel`, { as: token('clerk'), body: {} })
  expect((await cancel()).status).toBe(204)
  expect((await cancel()).body.code).toBe('appointment-used')
})

test('the floor stops tickets and the kiosk’s visitor is told why; an opinion is noted [O4]', async () => {
  const { send, token } = await openHouse()
  const as = token('supervisor')
  expect((await send(`/offices/${WARD}/ticketing/stop`, { as, body: { services: ['shomei'] } })).status).toBe(204)
  const refused = await send(`/offices/${WARD}/tickets`, { as: token('kiosk'), body: { services: ['shomei'] } })
  expect([refused.status, refused.body.code]).toEqual([409, 'tickets-stopped'])
  expect((await send(`/offices/${WARD}/ticketing/resume`, { as, body: {} })).status).toBe(204)
  expect((await send(`/offices/${WARD}/tickets`, { as: token('kiosk'), body: { services: ['shomei'] } })).status).toBe(201)
  const opinion = { subject: 'wait', mood: 'good', text: '' }
  expect((await send(`/offices/${WARD}/opinions`, { as: token('concierge'), body: opinion })).status).toBe(204)
  const { body } = await send(`/offices/${WARD}/opinions`, { as })
  expect(body).toEqual({ day: '2026-11-24', opinions: [{ at: OPENING, ...opinion }] })
})
