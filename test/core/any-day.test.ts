import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TicketStatus } from '#contract/answers.ts'
import type { Command } from '#contract/commands.ts'
import type { CounterId, ServiceId } from '#contract/primitives.ts'
import { ErrandFact } from '#contract/statistics.ts'
import { BoardView, MenuView } from '#contract/views/hall.ts'
import { LineView } from '#contract/views/public.ts'
import { DeskView, FloorView } from '#contract/views/staff.ts'
import { PRIORITY_CLASSES } from '#contract/words.ts'
import { decideDay } from '#core/day.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { boardView } from '#core/views/board.ts'
import { deskView } from '#core/views/desk.ts'
import { floorView } from '#core/views/floor.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import { ticketStatus } from '#core/views/status.ts'
import { counter, type PaperDay, paperDay, STAFF_SIGHT, service, smallOffice } from './office-for-tests.ts'

const SERVICES = ['shomei', 'jusho', 'annai', 'zei'] as const
const COUNTERS = ['1', '2', '3', '4'] as const

/** Four services, one of them served at one counter only, and two that deliver. */
function busyOffice() {
  const { services, counters } = smallOffice()
  const [first] = services
  const [desk] = counters
  if (!first || !desk) throw new Error('no service or no counter')
  return smallOffice({
    services: [...services, { ...first, id: service('zei'), delivery: true, numbers: { prefix: 'D', from: 1, to: 99 } }],
    counters: [...counters, { ...desk, id: counter('4'), label: '4', ranks: [[service('zei')], [service('annai')]] }],
  })
}

/** What is named twice happens twice as often. */
const AT_COUNTER = ['open', 'open', 'call-next', 'call-next', 'start', 'finish', 'recall', 'pause', 'close'] as const
const TO_TICKET = ['hold', 'absent', 'return', 'prepare', 'ready', 'cancel', 'undo', 'undo'] as const

const aCounter = fc.constantFrom(...COUNTERS).map((id): CounterId => counter(id))
const aService = fc.constantFrom(...SERVICES).map((id): ServiceId => service(id))
const aPick = fc.nat(60)
/** What staff, visitors and the hands of a clock may do; `pick` chooses among the numbers of the day. */
const act = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 40 }) }),
  fc.record({
    do: fc.constant('take' as const),
    ticket: fc.record({
      services: fc.subarray(SERVICES.map(service), { minLength: 1 }),
      priority: fc.constantFrom(...PRIORITY_CLASSES),
    }),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(...AT_COUNTER),
      at: aCounter,
    }),
  },
  fc.record({ do: fc.constant('call' as const), at: aCounter, pick: aPick, service: fc.option(aService) }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(...TO_TICKET),
      pick: aPick,
      service: fc.option(aService),
    }),
  },
  fc.record({ do: fc.constant('transfer' as const), pick: aPick, service: fc.option(aService), to: aService }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

function commandOf(day: PaperDay, wanted: Act): Command | null {
  const { live, settled } = day.office()
  const papers = [...live.keys(), ...settled.keys()]
  const number = 'pick' in wanted ? papers[wanted.pick % Math.max(1, papers.length)] : undefined
  if (wanted.do === 'wait') return null
  if (wanted.do === 'take') return { type: 'take-ticket', ticket: { ...wanted.ticket, language: 'ja', needs: [] } }
  if (wanted.do !== 'call' && 'at' in wanted) return { type: wanted.do, counter: wanted.at }
  if (!number) return null
  const about = { number, service: wanted.service }
  if (wanted.do === 'call') return { type: 'call', counter: wanted.at, ...about }
  if (wanted.do === 'undo') return { type: 'undo', number, by: null }
  if (wanted.do === 'transfer') return { type: 'transfer', ...about, to: wanted.to }
  return wanted.do === 'cancel' ? { type: 'cancel', ...about, by: 'visitor' } : { type: wanted.do, ...about }
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(numbersIn)
}

/** Every view of the office, parsed by the contract; a view of which the contract knows nothing would throw here. */
function viewsOf(day: PaperDay) {
  const office = day.office()
  const now = day.now()
  const desks = COUNTERS.map((id) => DeskView.parse(deskView(office, counter(id), { now, ...STAFF_SIGHT })))
  const others = [
    MenuView.parse(menuView(office, now)),
    BoardView.parse(boardView(office, now)),
    LineView.parse(lineView(office, now)),
    FloorView.parse(floorView(office, { now, ...STAFF_SIGHT })),
    ...[...office.live.keys()].map((number) => TicketStatus.parse(ticketStatus(office, number, now))),
    ...factsOf(office).map((fact) => ErrandFact.parse(fact)),
  ]
  return { desks, others }
}

/** Numbers that some desk can see, in a list or at a counter. */
const inSight = (desks: readonly DeskView[]): ReadonlySet<string> =>
  new Set(
    desks.flatMap(({ waiting, held, absent, preparing, counters }) => [
      ...[waiting, held, absent, preparing].flatMap(({ first }) => first.map(({ number }) => number)),
      ...counters.flatMap(({ number }) => (number === null ? [] : [number])),
    ]),
  )

function check(day: PaperDay): void {
  const { live, settled, counters } = day.office()
  const { desks, others } = viewsOf(day)
  for (const value of numbersIn([desks, others])) expect(Number.isFinite(value) && value >= 0).toBe(true)
  expect([...live.keys()].filter((number) => !inSight(desks).has(number))).toEqual([])
  for (const { settings, current } of counters.values()) if (current !== null) expect(live.get(current)?.at).toBe(settings.id)
  for (const { at, number } of live.values()) if (at !== null) expect(counters.get(at)?.current).toBe(number)
  for (const ticket of settled.values())
    expect([ticket.at, ticket.errands.some(({ counter: at }) => at !== null)]).toEqual([null, false])
}

test('on any day, whatever is done: every view holds, no figure is negative or none, nobody is out of sight [T7, E3]', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 120 }), (wanted) => {
      const day = paperDay(busyOffice())
      for (const each of wanted) {
        if (each.do === 'wait') day.wait(each.minutes)
        const command = commandOf(day, each)
        if (command) day.command(command)
        check(day)
      }
      const replayed = day.events().reduce<Office | null>((office, event) => evolve(office, event), null)
      expect(replayed && factsOf(replayed)).toEqual(factsOf(day.office()))
      expect(replayed && boardView(replayed, day.now())).toEqual(boardView(day.office(), day.now()))
      const { closing } = decideDay(day.office(), day.office(), day.office().settings)
      const closed = closing.reduce((office, body) => evolve(office, { at: day.now(), by: null, body }), day.office())
      expect(closed.live.size).toBe(0)
      expect(factsOf(closed).filter(({ outcome }) => outcome === 'open')).toEqual([])
      expect([...closed.counters.values()].filter(({ current }) => current !== null)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
