import { expect, test } from 'vitest'
import type { FloorView } from '#contract/views/staff.ts'
import { instant } from '#core/time.ts'
import { boardView } from '#core/views/board.ts'
import { deskView } from '#core/views/desk.ts'
import { floorView } from '#core/views/floor.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import { counter, type PaperDay, paperDay, STAFF_SIGHT, service, smallOffice } from './office-for-tests.ts'

const ALARMS = { people: 3, waitMinutes: 10, idleMinutes: 5 }

type Sight = Partial<Parameters<typeof floorView>[1]>

const alarms = (day: PaperDay, sight: Sight = {}): FloorView['alarms'] =>
  floorView(day.office(), { now: day.now(), ...STAFF_SIGHT, ...sight }).alarms

const kinds = (day: PaperDay, sight: Sight = {}): string[] => alarms(day, sight).map(({ kind }) => kind)

test('a line past its people or its wait is told, and no longer once it is not [F1]', () => {
  const day = paperDay(smallOffice({ alarms: ALARMS }))
  for (let people = 0; people < 2; people++) day.take(['shomei'])
  expect(kinds(day)).toEqual([])
  day.take(['shomei'])
  expect(alarms(day)).toEqual([{ kind: 'people', service: 'shomei', people: 3, limit: 3 }])
  const since = day.now()
  day.wait(10)
  expect(alarms(day)[1]).toEqual({ kind: 'wait', service: 'shomei', since, limitMinutes: 10 })
  day.must({ type: 'open', counter: counter('1') })
  day.callNext('1')
  expect(kinds(day)).toEqual(['wait'])
  expect(kinds(paperDay(smallOffice({ alarms: { people: null, waitMinutes: null, idleMinutes: null } })))).toEqual([])
})

test('a counter is told to be idle only while somebody waits for it, and a break only once it is over [F1]', () => {
  const day = paperDay(smallOffice({ alarms: { people: null, waitMinutes: null, idleMinutes: 5 } }))
  day.must({ type: 'open', counter: counter('1') })
  day.wait(6)
  expect(kinds(day)).toEqual([])
  day.take(['shomei'])
  expect(alarms(day)).toMatchObject([{ kind: 'idle', counter: '1', limitMinutes: 5 }])
  day.must({ type: 'pause', counter: counter('1'), reason: 'lunch', minutes: 45 })
  expect(kinds(day)).toEqual([])
  day.wait(45)
  expect(alarms(day)).toEqual([{ kind: 'break-over', counter: '1', until: day.now() }])
  day.must({ type: 'open', counter: counter('1') })
  expect(kinds(day)).toEqual([])
})

test('a display that is gone, silent or behind is told, and so is a kiosk that stays away [F1]', () => {
  const day = paperDay()
  const display = { device: 'd1', label: 'Hall', connected: true, sound: 'on' as const, shown: 0, spoken: 0 }
  const trouble = (change: Partial<typeof display> | { sound: 'blocked' }) =>
    alarms(day, { displays: [{ ...display, ...change }] }).flatMap((alarm) => (alarm.kind === 'display' ? [alarm.trouble] : []))
  expect(trouble({})).toEqual([])
  expect(trouble({ sound: 'blocked' })).toEqual(['silent'])
  expect(trouble({ connected: false })).toEqual(['gone'])
  day.take(['shomei'])
  day.must({ type: 'open', counter: counter('1') })
  day.callNext('1')
  expect(trouble({})).toEqual([])
  day.wait(1)
  expect([trouble({}), trouble({ shown: 1 })]).toEqual([['behind'], []])
  const kiosk = { device: 'k1', label: 'Entrance', since: day.now() }
  expect(kinds(day, { kiosksGone: [kiosk] })).toEqual([])
  day.wait(1)
  expect(kinds(day, { kiosksGone: [kiosk] })).toEqual(['kiosk'])
})

test('help that is asked for is in sight of the floor, of every desk and of the kiosk until it is answered [F2]', () => {
  const day = paperDay()
  const at = day.now()
  day.must({ type: 'ask-help', from: 'k1', label: 'Entrance', about: 'help' })
  day.must({ type: 'ask-help', from: 'k1', label: 'Entrance', about: 'slip' })
  const asked = { device: 'k1', label: 'Entrance', about: 'slip', at }
  expect(alarms(day)).toEqual([{ kind: 'help', asked }])
  expect(deskView(day.office(), counter('1'), { now: at, ...STAFF_SIGHT })?.helpAsked).toEqual([asked])
  expect(menuView(day.office(), at).helpAsked).toEqual(['k1'])
  day.must({ type: 'answer-help', from: 'k1' })
  expect([kinds(day), menuView(day.office(), at).helpAsked]).toEqual([[], []])
})

test('a clerk is known by name, and nobody’s name is on what visitors see [F1, V3]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1'), clerk: 's1' as never })
  const view = floorView(day.office(), { now: day.now(), ...STAFF_SIGHT, nameOf: () => '佐藤' })
  expect(view.counters[0]).toMatchObject({ clerk: { id: 's1', name: '佐藤' }, services: ['shomei', 'jusho'] })
  const shown = [boardView(day.office(), day.now()), lineView(day.office(), day.now()), menuView(day.office(), day.now())]
  expect(JSON.stringify(shown)).not.toMatch(/佐藤|s1/)
})

test('papers that are ready are listed with the counters that hand them over [B6, T10]', () => {
  const [first, second, third] = smallOffice().counters
  if (!first || !second || !third) throw new Error('three counters')
  const day = paperDay(smallOffice({ counters: [first, second, { ...third, delivers: [service('jusho')] }] }))
  const paper = day.take(['jusho'])
  day.must({ type: 'open', counter: counter('2') })
  day.callNext('2')
  day.must({ type: 'start', counter: counter('2') })
  day.must({ type: 'prepare', number: paper, service: null })
  day.must({ type: 'ready', number: paper, service: null })
  const ready = () => boardView(day.office(), day.now()).ready
  expect(ready()).toEqual([{ number: paper, counters: ['2'] }])
  day.must({ type: 'open', counter: counter('3') })
  expect(ready()).toEqual([{ number: paper, counters: ['3'] }])
})

test('a stop that is set for later is told with its time, and a service that is given up goes once nobody is there for it [O9]', () => {
  const day = paperDay()
  const at = (day.now() + 3_600_000) as ReturnType<typeof day.now>
  day.must({ type: 'stop-tickets', services: [service('shomei')], at })
  expect(menuView(day.office(), day.now()).services[0]).toMatchObject({ state: 'no-counter', ticketsUntil: at })
  expect(lineView(day.office(), day.now()).services[0]?.ticketsUntil).toBe(at)
  expect(floorView(day.office(), { now: day.now(), ...STAFF_SIGHT }).lines[0]?.ticketsUntil).toBe(at)
  const given = smallOffice({
    services: smallOffice().services.map((each) => (each.id === 'annai' ? { ...each, closed: true } : each)),
  })
  const later = paperDay(given)
  const ids = (view: { services: readonly { id: string }[] }) => view.services.map(({ id }) => id)
  for (const view of [menuView, boardView, lineView]) expect(ids(view(later.office(), later.now()))).toEqual(['shomei', 'jusho'])
})

test('the floor knows who waits longest where, what is stopped, whom each free counter would call, and who is away [F3]', () => {
  const [first, ...others] = smallOffice().counters
  if (!first) throw new Error('a counter')
  const lunch = { from: '12:00' as never, to: '12:45' as never }
  const day = paperDay(smallOffice({ counters: [{ ...first, breaks: [lunch] }, ...others] }))
  const floor = () => floorView(day.office(), { now: day.now(), ...STAFF_SIGHT })
  const noon = instant(Date.parse('2026-11-24T12:00:00+09:00'))
  expect(floor()).toMatchObject({ lines: [{ first: null, stoppedFrom: null }, {}, {}], counters: [{ next: null }, {}, {}] })
  const [held, away, here, later] = [day.take(['shomei']), day.take(['shomei']), day.take(['shomei']), day.take(['shomei'])]
  day.must({ type: 'open', counter: counter('1') })
  day.must({ type: 'hold', number: held, service: null, reason: 'by-request', minutes: 30 })
  day.callNext('1')
  day.must({ type: 'absent', number: away, service: null })
  day.must({ type: 'stop-tickets', services: [service('shomei')], at: noon })
  const { lines, counters, held: onHold, absent } = floor()
  expect(lines[0]).toMatchObject({ first: here, stoppedFrom: noon, state: 'open' })
  expect(counters[0]).toMatchObject({ next: { number: here, service: 'shomei', why: 'arrival' }, startedAt: null })
  expect(counters[0]?.breaks).toEqual([{ from: noon, to: noon + 45 * 60_000 }])
  expect([onHold, absent].map(({ first }) => first.map(({ number }) => number))).toEqual([[held], [away]])
  day.must({ type: 'prioritise', number: later, reason: 'pregnancy' })
  expect(floor().counters[0]?.next).toMatchObject({ number: later, why: 'priority' })
  day.callNext('1')
  const started = day.now()
  day.must({ type: 'start', counter: counter('1') })
  expect(floor().counters[0]).toMatchObject({ number: later, startedAt: started, next: null })
})
