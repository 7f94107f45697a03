import { expect, test } from 'vitest'
import type { ServiceSettings } from '#contract/settings.ts'
import { factsOf } from '#core/statistics.ts'
import { menuView } from '#core/views/menu.ts'
import { visitsOf } from '#core/visits.ts'
import { counter, number, outcomeOf, type PaperDay, paperDay, service, smallOffice } from './office-for-tests.ts'

const officeWith = (id: string, change: Partial<ServiceSettings>) =>
  smallOffice({ services: smallOffice().services.map((each) => (each.id === id ? { ...each, ...change } : each)) })

const taking = (day: PaperDay, id = 'shomei') =>
  outcomeOf(
    day.command({
      type: 'take-ticket',
      ticket: { services: [service(id)], language: 'ja', priority: 'ordinary', needs: [] },
    }),
  )
const stateOf = (day: PaperDay, id = 'shomei') => menuView(day.office(), day.now()).services.find((each) => each.id === id)?.state

const WEEK = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null }

test('a service has hours of its own within the office’s, or is given up [O1]', () => {
  const day = paperDay(officeWith('jusho', { hours: { ...WEEK, tue: { from: '10:00' as never, to: '11:00' as never } } }))
  expect([stateOf(day, 'jusho'), taking(day, 'jusho')]).toEqual(['before-hours', 'service-closed'])
  expect(taking(day)).toBe('allowed')
  const [shomei, jusho] = menuView(day.office(), day.now()).services
  expect([shomei?.hours, jusho?.hours]).toEqual([null, { from: day.now() + 75 * 60_000, to: day.now() + 135 * 60_000 }])
  day.wait(75)
  expect(taking(day, 'jusho')).toBe('allowed')
  day.wait(60)
  expect([stateOf(day, 'jusho'), taking(day, 'jusho')]).toEqual(['after-hours', 'service-closed'])
  const given = paperDay(officeWith('jusho', { closed: true }))
  expect([stateOf(given, 'jusho'), taking(given, 'jusho')]).toEqual([undefined, 'service-closed'])
  given.must({ type: 'open', counter: counter('1') })
  const paper = given.take(['shomei'])
  given.callNext('1')
  const on = { number: paper, to: service('jusho') }
  const refused = [
    given.command({ type: 'transfer', service: null, ...on }),
    given.command({ type: 'redirect', for: null, ...on }),
    given.command({ type: 'add-errand', number: paper, service: service('jusho'), after: null }),
  ]
  expect(refused.map(outcomeOf)).toEqual(['service-closed', 'service-closed', 'service-closed'])
})

test('at the cap of a half day tickets end until the next half begins [O2]', () => {
  const day = paperDay(officeWith('shomei', { cap: { people: 2, per: 'half-day' } }))
  expect([taking(day), taking(day), taking(day)]).toEqual(['allowed', 'allowed', 'cap-reached'])
  expect(stateOf(day)).toBe('capped')
  day.wait(4 * 60)
  expect(taking(day)).toBe('allowed')
})

test('where a service stops when full, tickets end once the line no longer fits before closing [O3]', () => {
  const day = paperDay(officeWith('shomei', { stopsWhenFull: true, minutes: 30 }))
  day.must({ type: 'open', counter: counter('1') })
  day.wait(7.6 * 60)
  expect([taking(day), taking(day), taking(day)]).toEqual(['allowed', 'allowed', 'line-full'])
  expect(stateOf(day)).toBe('full')
})

test('staff stop tickets, now or from a time on, and let them go on; who waits is served [O4]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const paper = day.take(['shomei'])
  day.must({ type: 'stop-tickets', services: [service('shomei')], at: (day.now() + 10 * 60_000) as never })
  expect(taking(day)).toBe('allowed')
  day.wait(10)
  expect([stateOf(day), taking(day), taking(day, 'jusho')]).toEqual(['stopped', 'tickets-stopped', 'allowed'])
  expect(day.callNext('1')).toBe(paper)
  day.must({ type: 'resume-tickets', services: [] })
  expect(taking(day)).toBe('allowed')
})

test('a number that is carried over is first on the next day, is skipped by its numbering, and waits from the opening on [O5, N3]', () => {
  const day = paperDay()
  day.take(['shomei'])
  const kept = day.take(['shomei', 'jusho'])
  day.must({ type: 'carry-over', number: kept, carry: true })
  const yesterday = day.office()
  day.nextDay()
  expect(factsOf(yesterday).map(({ outcome }) => outcome)).toEqual(['lapsed', 'carried', 'carried'])
  expect([day.take(['shomei']), day.take(['shomei'])]).toEqual(['A001', 'A003'])
  day.must({ type: 'open', counter: counter('1') })
  day.wait(5)
  expect(day.callNext('1')).toBe(kept)
  expect(factsOf(day.office())[0]).toMatchObject({ number: kept, waitMs: 5 * 60_000 })
  expect(day.office().live.get(kept)?.paperDay).toBe('2026-11-24')
})

test('what comes after another errand still does on the next day [O5, T8]', () => {
  const { services } = smallOffice()
  const day = paperDay(
    smallOffice({ services: services.map((each) => (each.id === 'shomei' ? { ...each, after: [service('jusho')] } : each)) }),
  )
  const kept = day.take(['annai', 'shomei', 'jusho'])
  day.must({ type: 'cancel', number: kept, service: service('annai'), by: 'staff' })
  day.must({ type: 'carry-over', number: kept, carry: true })
  day.nextDay()
  day.must({ type: 'open', counter: counter('1') })
  day.callNext('1')
  expect(
    day
      .office()
      .live.get(kept)
      ?.errands.map(({ service, state }) => [service, state]),
  ).toEqual([
    ['shomei', 'waiting'],
    ['jusho', 'called'],
  ])
})

test('whoever did not come for papers that were ready has them handed over on the next day [O5, T4]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('2') })
  const kept = day.take(['jusho'])
  day.callNext('2')
  day.must({ type: 'prepare', number: kept, service: null })
  day.must({ type: 'ready', number: kept, service: null })
  day.callNext('2')
  day.must({ type: 'absent', number: kept, service: null })
  day.must({ type: 'carry-over', number: kept, carry: true })
  day.nextDay()
  expect(day.office().live.get(kept)?.errands).toMatchObject([{ state: 'ready', stage: 'delivery' }])
})

test('over days on which the office is closed a carried number stays carried [O5]', () => {
  const day = paperDay(smallOffice({ specialDays: [{ day: '2026-11-25' as never, hours: null }] }))
  const kept = day.take(['shomei'])
  day.must({ type: 'carry-over', number: kept, carry: true })
  day.nextDay()
  day.nextDay()
  expect([day.office().day, [...day.office().live.keys()]]).toEqual(['2026-11-26', [kept]])
  day.nextDay()
  expect([...day.office().live.keys()]).toEqual([])
})

test('the end of the day settles every open errand with a reason [O6, D4]', () => {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  const [late, held, absent, papers] = [day.take(['shomei']), day.take(['shomei']), day.take(['shomei']), day.take(['jusho'])]
  day.must({ type: 'hold', number: held, service: null })
  day.must({ type: 'call', counter: counter('1'), number: absent, service: null })
  day.must({ type: 'absent', number: absent, service: null })
  day.must({ type: 'call', counter: counter('2'), number: papers, service: null })
  day.must({ type: 'prepare', number: papers, service: null })
  day.must({ type: 'call', counter: counter('3'), number: late, service: null })
  day.take(['shomei'])
  const ended = day.office()
  day.nextDay()
  expect(visitsOf(ended).map(({ errands }) => errands[0]?.endReason)).toEqual([
    'not-finished',
    'on-hold',
    'did-not-come',
    'papers-not-fetched',
    'not-called',
  ])
})

test('a paper from the roll is registered under its own number, once [O7]', () => {
  const day = paperDay(smallOffice({ paperRoll: { prefix: 'R', from: 1, to: 50 } }))
  const register = (paper: string) =>
    day.command({
      type: 'take-ticket',
      ticket: { services: [service('shomei')], language: 'ja', priority: 'ordinary', needs: [], paper: number(paper) },
    })
  expect(['R007', 'R007', 'R051', 'A001'].map((paper) => outcomeOf(register(paper)))).toEqual([
    'allowed',
    'number-taken',
    'number-taken',
    'number-taken',
  ])
  expect(day.take(['shomei'])).toBe('A001')
})

test('a change of the settings strands nobody: neither who waits, nor who has booked, nor who would come back by an undo [Z2]', () => {
  const day = paperDay()
  const { version, settings, opening, nextOpening } = day.office()
  const nowhere = {
    ...settings,
    services: settings.services.map((each) => (each.id === 'annai' ? { ...each, closed: true } : each)),
    counters: settings.counters.map((each) => ({ ...each, ranks: [[service('shomei'), service('jusho')]] })),
  }
  const change = { type: 'change-settings', settings: nowhere, restores: null, recorded: [], opening, nextOpening } as const
  const paper = day.take(['annai'])
  expect(outcomeOf(day.command({ ...change, base: version }))).toBe('service-not-served')
  day.must({ type: 'cancel', number: paper, service: null, by: 'staff' })
  day.must({ ...change, base: version })
  expect(outcomeOf(day.command({ type: 'undo', number: paper, by: null }))).toBe('nothing-to-undo')
})
