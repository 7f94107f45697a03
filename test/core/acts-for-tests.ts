import fc from 'fast-check'
import type { Command } from '#contract/commands.ts'
import type { TicketNumber } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { CANCEL_REASONS, HOLD_REASONS, NEEDS, PRIORITY_REASONS } from '#contract/words.ts'
import { counter, OPENING, type PaperDay, paperDay, service, smallOffice } from './office-for-tests.ts'

/** Everything staff, visitors and the time may do in an office, drawn at random: for properties that hold on any day. */

const COUNTERS = ['1', '2', '3', '4'] as const
const SERVICES = ['shomei', 'jusho', 'annai', 'zei'] as const
const CLERKS = ['sato', 'mori'] as never[]
const BOOKING = {
  slotMinutes: 30,
  perSlot: 2,
  from: '09:00',
  to: '16:00',
  daysAhead: 7,
  graceMinutes: 10,
  channels: ['staff', 'kiosk', 'public'],
} as never

/**
 * Four services, two of which deliver, one comes after another and takes bookings; four counters, of which one hands papers over,
 * one helps by threshold and one calls by itself. Who does not come is back after two calls or ten minutes.
 */
export function busyOffice(change: Partial<OfficeSettings> = {}): OfficeSettings {
  const small = smallOffice()
  const [first, moving, guidance] = small.services
  const [one, two, three] = small.counters
  if (!first || !moving || !guidance || !one || !two || !three) throw new Error('three services and counters')
  return smallOffice({
    services: [
      first,
      { ...moving, appointments: BOOKING },
      { ...guidance, numbers: { prefix: 'C', from: 1, to: 999 } },
      { ...first, id: service('zei'), delivery: true, after: [moving.id], numbers: { prefix: 'D', from: 1, to: 99 } },
    ],
    counters: [
      one,
      { ...two, autoCallSeconds: 60 },
      { ...three, delivers: [moving.id] },
      {
        ...one,
        id: counter('4'),
        label: '4',
        ranks: [[service('zei')], [guidance.id]],
        helps: [{ services: [first.id], fromMinutes: 5, beforeOwnFromMinutes: 15 }],
      },
    ],
    absence: { times: 1, afterCalls: 2, afterMinutes: 10 },
    paperRoll: { prefix: 'R', from: 1, to: 40 },
    ...change,
  })
}

/** A command whose number, where it has one, is picked among those of the day. */
type Unnumbered<C> = C extends { number: TicketNumber } ? Omit<C, 'number'> : C
export type Act = Readonly<
  | { kind: 'wait'; minutes: number }
  | { kind: 'command'; command: Exclude<Unnumbered<Command>, { type: 'book' | 'change-settings' }>; pick: number }
  | { kind: 'book'; slot: number }
  | { kind: 'settings'; change: keyof typeof CHANGES }
>

/** Changes of the settings that leave the rules of the queue as they are. */
const CHANGES = {
  notice: (settings: OfficeSettings) => ({ ...settings, notices: [{ ja: '混雑', en: 'Busy' }] }),
  'close guidance': (settings: OfficeSettings) => ({
    ...settings,
    services: settings.services.map((each) => (each.id === 'annai' ? { ...each, closed: !each.closed } : each)),
  }),
  'lose moving': ({ services, counters, ...settings }: OfficeSettings) => ({
    ...settings,
    services: services.filter(({ id }) => id !== 'jusho').map((each) => ({ ...each, after: [] })),
    counters: counters.map((each) => ({
      ...each,
      ranks: [services.flatMap(({ id }) => (id === 'jusho' ? [] : [id]))],
      delivers: [],
      helps: [],
    })),
  }),
  'serve moving nowhere': ({ counters, ...settings }: OfficeSettings) => ({
    ...settings,
    services: settings.services.map((each) => (each.id === 'jusho' ? { ...each, closed: true } : each)),
    counters: counters.map((each) => ({ ...each, ranks: [[service('shomei'), service('annai'), service('zei')]], helps: [] })),
  }),
  'lose counter 3': ({ counters, ...settings }: OfficeSettings) => ({
    ...settings,
    counters: counters.filter(({ id }) => id !== '3'),
  }),
} as const

const aCounter = fc.constantFrom(...COUNTERS.map(counter))
const aService = fc.constantFrom(...SERVICES.map(service))
/** Once in four. */
const mayBe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  mayBe(arbitrary).map((drawn) => drawn ?? undefined)
const aClerk = mayBe(fc.constantFrom(...CLERKS))
const minutes = perhaps(fc.integer({ min: 1, max: 30 }))
const designation = mayBe(
  fc.oneof(
    fc.record({ to: fc.constant('counter' as const), counter: aCounter }),
    fc.record({ to: fc.constant('clerk' as const), clerk: fc.constantFrom(...CLERKS) }),
  ),
)
const is = <T extends string>(...types: readonly T[]) => fc.constantFrom(...types)
const onErrand = { service: mayBe(aService) }
const needs = fc.subarray([...NEEDS])

/** What is named with a weight happens so many times as often as the rest. */
const command = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      type: is('take-ticket'),
      ticket: fc.record({
        services: fc.subarray(SERVICES.map(service), { minLength: 1 }),
        language: is('ja' as const, 'vi' as const),
        priority: is('ordinary' as const, 'ordinary' as const, 'priority' as const),
        needs,
        paper: perhaps(is('R001' as TicketNumber, 'R002' as TicketNumber)),
      }),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({ type: is('call-next', 'call-next', 'start', 'finish'), counter: aCounter, clerk: aClerk }),
  },
  { weight: 5, arbitrary: fc.record({ type: is('open', 'open', 'recall'), counter: aCounter, clerk: aClerk }) },
  fc.record({ type: is('close', 'undo-turn'), counter: aCounter }),
  fc.record({ type: is('pause'), counter: aCounter, reason: perhaps(is('lunch' as const)), minutes }),
  fc.record({ type: is('call'), counter: aCounter, ...onErrand }),
  { weight: 3, arbitrary: fc.record({ type: is('absent', 'return', 'prepare', 'ready'), ...onErrand }) },
  fc.record({ type: is('hold'), ...onErrand, reason: perhaps(is(...HOLD_REASONS)), minutes }),
  fc.record({ type: is('transfer'), ...onErrand, to: mayBe(aService), for: designation }),
  fc.record({ type: is('redirect'), to: aService, for: designation }),
  fc.record({ type: is('add-errand'), service: aService, after: mayBe(fc.subarray(SERVICES.map(service))) }),
  fc.record({ type: is('cancel'), ...onErrand, by: is('staff' as const), reason: perhaps(is(...CANCEL_REASONS)) }),
  fc.record({ type: is('prioritise'), reason: mayBe(is(...PRIORITY_REASONS)) }),
  fc.record({ type: is('note'), needs, language: is('en' as const, 'ja' as const) }),
  fc.record({ type: is('carry-over'), carry: fc.boolean() }),
  { weight: 2, arbitrary: fc.record({ type: is('undo'), by: fc.constant(null) }) },
  fc.record({ type: is('stop-tickets', 'resume-tickets', 'resume-tickets'), services: fc.subarray(SERVICES.map(service)) }),
  fc.record({ type: is('check-in'), appointment: is('r1', 'r2', 'r3', 'r4').map((id) => id as never) }),
  fc.record({ type: is('ask-help'), from: is('k1'), label: is('Entrance'), about: is('help' as const, 'slip' as const) }),
  fc.record({ type: is('answer-help'), from: is('k1') }),
) as fc.Arbitrary<Extract<Act, { kind: 'command' }>['command']>

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: is('wait'), minutes: fc.integer({ min: 0, max: 12 }) }) },
  { weight: 30, arbitrary: fc.record({ kind: is('command'), command, pick: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ kind: is('book'), slot: fc.nat(12) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: is('settings'),
      change: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
    }),
  },
)

/** A long day: short ones find little. */
export const acts = fc.array(act, { minLength: 60, maxLength: 140, size: 'max' })

const isNumbered = ({ type }: { type: string }): boolean => NUMBERED.includes(type)
const NUMBERED: readonly string[] = [
  'call',
  'absent',
  'return',
  'prepare',
  'ready',
  'hold',
  'transfer',
  'redirect',
  'add-errand',
  'cancel',
  'prioritise',
  'note',
  'carry-over',
  'undo',
]

/** The command that an act comes to on this day; `null`: it only lets time pass, or there is nobody whom it could be about. */
export function commandOf(day: PaperDay, wanted: Act): Command | null {
  const { live, settled, opening, nextOpening, version, settings } = day.office()
  switch (wanted.kind) {
    case 'wait':
      return null
    case 'book': {
      const at = (OPENING + 15 * 60_000 + wanted.slot * 30 * 60_000) as typeof OPENING
      return { type: 'book', service: service('jusho'), at, language: 'ja', channel: 'kiosk', opening }
    }
    case 'settings': {
      const changed = CHANGES[wanted.change](settings)
      return { type: 'change-settings', base: version, settings: changed, restores: null, recorded: [], opening, nextOpening }
    }
    case 'command': {
      if (!isNumbered(wanted.command)) return wanted.command as Command
      const papers = [...live.keys(), ...settled.keys()]
      const number = papers[wanted.pick % Math.max(1, papers.length)]
      return number === undefined ? null : ({ ...wanted.command, number } as Command)
    }
    default:
      return wanted satisfies never
  }
}

/** Plays a day in which these acts are tried, every counter being open at its begin; `check` looks after each. */
export function playDay(
  wanted: readonly Act[],
  check: (day: PaperDay) => void = () => undefined,
  day: PaperDay = paperDay(busyOffice()),
): PaperDay {
  for (const id of COUNTERS) day.must({ type: 'open', counter: counter(id) })
  for (const each of wanted) {
    day.wait(each.kind === 'wait' ? each.minutes : 0.5)
    day.tick()
    const asked = commandOf(day, each)
    if (asked) day.command(asked)
    check(day)
  }
  return day
}
