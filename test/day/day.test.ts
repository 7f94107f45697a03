import { expect, test } from 'vitest'
import { LAPSE_REASONS, VISIT_STAGES } from '#contract/words.ts'
import { BOOKINGS, PAUSES, TURNED_AWAY } from './agenda.ts'
import type { Deed } from './hall.ts'
import { serviceOf, wall } from './office.ts'
import { visitIn } from './reckoning.ts'
import { callsAfter, isDeliveryCall, once, reasonsIn, tally } from './record.ts'
import { playScriptedDay, TODAY, TOMORROW } from './scripted-day.ts'
import { VISITORS } from './visitors.ts'

/** The day is played by whichever test comes first; what is gathered of it is plain data. */
const played = once(playScriptedDay)

test('150 visitors with one to four errands: for each, the times of all stages are the time in the building, and each is what the test’s own book says [W6, W2, T3, T8, T9]', async () => {
  const { visits, pages } = await played()
  expect(visits).toHaveLength(VISITORS)
  for (const { number, issuedAt, endedAt, spentMs } of visits) {
    const together = Object.values(spentMs).reduce((sum, ms) => sum + ms)
    expect([number, together]).toEqual([number, (endedAt ?? Number.NaN) - issuedAt])
  }
  expect(visits).toEqual(pages.map(visitIn(TODAY)))
  expect(VISIT_STAGES.filter((stage) => visits.every(({ spentMs }) => spentMs[stage] === 0))).toEqual([])
  const asked = pages.map(({ entries: [came] }) => String(came?.lines.length))
  expect(Object.keys(tally(asked, (count) => count))).toEqual(['1', '2', '3', '4'])
})

test('every errand ends in a stated way: served, carried over, cancelled by the visitor or for a reason, or lapsed with the day for a reason [O6, D4, T6]', async () => {
  const { visits, deeds } = await played()
  const ends = visits.flatMap(({ number, errands }) => errands.map((errand) => ({ number, ...errand })))
  expect(tally(ends, ({ state }) => state)).toEqual({ served: 253, cancelled: 6, lapsed: 6, carried: 3 })
  expect(reasonsIn(ends, 'lapsed')).toEqual([...LAPSE_REASONS].sort())
  expect(reasonsIn(ends, 'cancelled')).toEqual(['elsewhere', 'left', 'papers-missing', 'went-home', 'wrong-number'])
  const left = ends.filter(({ endReason }) => endReason === 'left')
  const [leaver] = deeds.filter(({ by }) => by === 'visitor')
  expect(left.map(({ number, service }) => [number, service])).toEqual([
    [leaver?.number, 'koseki'],
    [leaver?.number, 'kodomo'],
  ])
})

test('two numbers are carried over: alive the next morning, skipped by its numbering, first in line, and served [O5, N2]', async () => {
  const { visits, tomorrow } = await played()
  const carried = visits.filter(({ errands }) => errands.some(({ state }) => state === 'carried')).map(({ number }) => number)
  expect(carried).toEqual(['C001', 'H003'])
  expect(tomorrow.statuses).toMatchObject([
    {
      number: 'C001',
      errands: [
        { service: 'koseki', state: 'preparing' },
        { service: 'kodomo', state: 'waiting', blocked: true },
      ],
    },
    { number: 'H003', errands: [{ service: 'okuyami', state: 'waiting' }] },
  ])
  expect(tomorrow.visits.map(({ number }) => number)).toEqual([...carried, 'H001', 'H002', 'C002', 'H004'])
  expect(tomorrow.visits).toEqual(tomorrow.pages.map(visitIn(TOMORROW)))
  expect(tomorrow.visits.flatMap(({ errands }) => errands).every(({ state }) => state === 'served')).toBe(true)
  const firstAt = (counter: string) =>
    tomorrow.deeds.find((deed) => deed.counter === counter && deed.route === 'call-next')?.number
  expect([firstAt('7'), firstAt('9')]).toEqual(carried)
})

test('the day’s statistics count every errand once, at the service where it ended [D5, R3]', async () => {
  const { pages, statistics } = await played()
  const lines = pages.flatMap(({ errands }) => errands)
  const ended = (state: string, service?: string) =>
    lines.filter((line) => line.state === state && (service === undefined || line.service === service)).length
  const row = (service?: string) => ({
    arrivals: lines.filter((line) => service === undefined || line.service === service).length,
    served: ended('served', service),
    cancelled: ended('cancelled', service),
    lapsed: ended('lapsed', service),
    carried: ended('carried', service),
    open: 0,
  })
  expect(statistics.total).toMatchObject(row())
  for (const each of statistics.rows) expect([each.key, each]).toMatchObject([each.key, row(each.key)])
  expect(statistics.rows.reduce((sum, { arrivals }) => sum + arrivals, 0)).toBe(lines.length)
})

test('what was taken back is in the journal with its undoing, and in no statistics [U1, U3, U4]', async () => {
  const { deeds, audit, statistics, pages } = await played()
  const undone = deeds.filter(({ route }) => route === 'undo-ticket')
  expect(undone.map(({ by }) => by)).toEqual([null, null, 'supervisor'])
  const facts = tally(audit, ({ type }) => type)
  const standing = tally(
    pages.flatMap(({ entries }) => entries),
    ({ what }) => what,
  )
  expect(facts).toMatchObject({ 'errand-undone': 3, 'counter-undone': 1 })
  expect(facts['errand-missed']).toBe(statistics.total.absences + 1)
  expect(facts['errand-finished']).toBe(statistics.total.served + 2)
  expect(standing['absent-ticket']).toBe(statistics.total.absences)
  const atThree = audit.filter(({ counter, type }) => counter === '3' && /^counter-(closed|undone)$/.test(type))
  expect(atThree.map(({ type }) => type)).toEqual(['counter-closed', 'counter-undone', 'counter-closed'])
})

test('the server is stopped and started again at half past twelve, with visitors at the counters: nothing of the day is lost [S2]', async () => {
  const { restarted } = await played()
  expect(restarted.before.filter(({ endedAt }) => endedAt === null).length).toBeGreaterThan(0)
  expect(restarted.after).toEqual(restarted.before)
})

test('whoever is sent to a counter or a clerk is called there next, and whoever is sent on and back comes back [Q9, T11, T12]', async () => {
  const { deeds } = await played()
  const sent = deeds.filter(({ route, body }) => route === 'transfer-ticket' && 'for' in body)
  const meant = ({ body }: Deed) => (JSON.stringify(body).includes('clerk') ? '4' : '5')
  expect(sent.map((deed) => callsAfter(deeds, deed)[0]?.counter)).toEqual(sent.map(meant))
  expect(sent.map(meant).sort()).toEqual(['4', '4', '5'])
  const there = deeds.filter(({ route }) => route === 'redirect-ticket')
  expect(there).toHaveLength(4)
  for (const deed of there) {
    const calls = callsAfter(deeds, deed)
    expect(calls[0]?.service).toBe(deed.body['to'])
    expect(calls.find(({ service }) => service === deed.service)?.counter).toBe(deed.counter)
  }
})

test('counters call by the next button: those that help call for others, papers are handed over at their own counter [Q8, T10]', async () => {
  const { deeds, pages } = await played()
  expect(deeds.filter(({ route }) => route === 'call-number')).toHaveLength(1)
  const called = deeds.filter(({ route }) => route === 'call-next')
  expect(called.filter(({ counter, service }) => counter === '2' && service === 'jusho').length).toBeGreaterThan(0)
  const handedOver = called.filter(({ counter, service }) => counter === '7' && serviceOf(service).delivery)
  expect(handedOver).toHaveLength(pages.flatMap(({ entries }) => entries).filter(isDeliveryCall).length)
  expect(new Set(called.map(({ counter }) => counter)).size).toBe(9)
})

test('booked times of three channels: kept, kept too late, missed, given back, cancelled and booked again [O8, Q10]', async () => {
  const { appointments, visits, audit } = await played()
  const kept = appointments.filter(({ state }) => state === 'checked-in')
  expect(tally(kept, ({ channel }) => channel)).toEqual({ public: 3, kiosk: 1, staff: 1 })
  const reasons = kept.map(({ number }) => visits.find((visit) => visit.number === number)?.reason)
  expect(reasons).toEqual(['appointment', null, 'appointment', 'appointment', 'appointment'])
  expect(appointments.filter(({ state }) => state === 'booked').map(({ channel }) => channel)).toEqual(['public'])
  const facts = tally(audit, ({ type }) => type)
  expect(facts).toMatchObject({
    'appointment-booked': BOOKINGS.length,
    'appointment-cancelled': 2,
    'appointment-missed': 1,
  })
})

test('whoever comes for a number in use, past the cap, or to a service stopped early is told so in words; those in its line are served [O2, O4, O7]', async () => {
  const { turnedAway, visits, deeds } = await played()
  expect(turnedAway.map(({ refusal }) => refusal)).toEqual(TURNED_AWAY.map(({ refusal }) => refusal))
  for (const { sentence } of turnedAway) expect(sentence).toMatch(/。$/)
  expect(visits.filter(({ number }) => number.startsWith('R')).map(({ number }) => number)).toEqual(['R001', 'R002'])
  const afterTheStop = deeds.filter(
    ({ at, route, service }) => at > wall('16:30') && route === 'call-next' && service === 'jusho',
  )
  expect(afterTheStop.length).toBeGreaterThan(0)
})

test('nothing of the script has been left out [T9, T13, Q5, Q11]', async () => {
  const { deeds, pages, audit } = await played()
  expect(tally(deeds, ({ route }) => route)).toMatchObject({
    'hold-ticket': 5,
    recall: 15,
    'absent-ticket': 14,
    'return-ticket': 2,
    'transfer-ticket': 4,
    'redirect-ticket': 4,
    'add-errand': 2,
    'cancel-ticket': 5,
    'prioritise-ticket': 2,
    'note-ticket': 1,
    'carry-ticket-over': 2,
    'pause-counter': PAUSES.length - 1,
    'undo-counter': 1,
  })
  const standing = tally(
    pages.flatMap(({ entries }) => entries),
    ({ what }) => what,
  )
  expect(standing['prepare-ticket']).toBeGreaterThan(50)
  expect(standing['hold over']).toBe(3)
  expect(Math.min(standing['back after calls'] ?? 0, standing['back after minutes'] ?? 0)).toBeGreaterThan(0)
  const given = tally(pages, ({ priority }) => priority ?? 'none')
  expect(given).toMatchObject({ appointment: 4, pregnancy: 1, disability: 1, 'small-child': 1, 'staff-decision': 1 })
  expect(tally(audit, ({ type }) => type)).toMatchObject({
    'ticket-issued': VISITORS,
    'tickets-stopped': 1,
    'opinion-recorded': 2,
    'help-asked': 2,
    'help-answered': 2,
    'counter-staffed': 1,
  })
})
