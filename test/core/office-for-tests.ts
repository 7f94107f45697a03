import type { Command } from '#contract/commands.ts'
import type { EventBody, OfficeEvent } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import { AppointmentSettings, OfficeSettings } from '#contract/settings.ts'
import type { BookingChannel, PriorityClass } from '#contract/words.ts'
import { businessDay } from '#core/calendar.ts'
import { decideDay } from '#core/day.ts'
import type { Decision } from '#core/decide/decision.ts'
import { decide } from '#core/decide.ts'
import { nextDue } from '#core/due.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { instant } from '#core/time.ts'

/** Tuesday 24 November 2026, 08:45 in Sapporo: the doors open. */
export const OPENING = instant(Date.parse('2026-11-24T08:45:00+09:00'))

const text = (ja: string, en: string) => ({ ja, en })
const WEEKDAY = { from: '08:45', to: '17:15' }

/** A small ward: certificates, moving notices (with delivery) and guidance; three counters. */
export function smallOffice(change: Partial<OfficeSettings> = {}): OfficeSettings {
  return OfficeSettings.parse({
    id: 'test-ward',
    order: 1,
    name: text('試験区役所', 'Test Ward Office'),
    section: text('戸籍住民課', 'Residents’ Section'),
    example: true,
    timeZone: 'Asia/Tokyo',
    holidays: 'jp',
    hours: { mon: WEEKDAY, tue: WEEKDAY, wed: WEEKDAY, thu: WEEKDAY, fri: WEEKDAY, sat: null, sun: null },
    specialDays: [],
    yearlyClosings: [{ from: '12-29', to: '01-03' }],
    services: [
      {
        id: 'shomei',
        name: text('証明', 'Certificates'),
        pictogram: 'document',
        numbers: { prefix: 'A', from: 1, to: 9999 },
        minutes: 4,
        delivery: false,
      },
      {
        id: 'jusho',
        name: text('住所変更', 'Moving'),
        pictogram: 'move',
        numbers: { prefix: 'B', from: 1, to: 9999 },
        minutes: 15,
        delivery: true,
      },
      {
        id: 'annai',
        name: text('総合案内', 'Guidance'),
        pictogram: 'info',
        numbers: { prefix: 'C', from: 1, to: 3 },
        minutes: 5,
        delivery: false,
      },
    ],
    counters: [
      { id: '1', label: '1', name: text('1番', 'Counter 1'), ranks: [['shomei'], ['jusho']] },
      { id: '2', label: '2', name: text('2番', 'Counter 2'), ranks: [['jusho'], ['shomei']] },
      { id: '3', label: '3', name: text('3番', 'Counter 3'), ranks: [['shomei', 'jusho', 'annai']] },
    ],
    priority: { interleave: 2, overtakingLimit: 4 },
    lamp: { free: 15, busy: 30 },
    longWaitMinutes: 30,
    target: { minutes: 15, share: 0.9 },
    notices: [],
    ...change,
  })
}

/** The small ward, moving notices at booked times: one person each half hour from nine to noon. */
export function bookableOffice(channels: readonly BookingChannel[], change: Partial<AppointmentSettings> = {}): OfficeSettings {
  const appointments = AppointmentSettings.parse({
    slotMinutes: 30,
    perSlot: 1,
    from: '09:00',
    to: '12:00',
    daysAhead: 7,
    graceMinutes: 10,
    channels,
    ...change,
  })
  const { services } = smallOffice()
  return smallOffice({ services: services.map((each) => (each.id === 'jusho' ? { ...each, appointments } : each)) })
}

export const counter = (id: string): CounterId => id as CounterId
export const service = (id: string): ServiceId => id as ServiceId
export const number = (paper: string): TicketNumber => paper as TicketNumber

const never = () => false

/** A day of an office on paper, with a clock that moves only when told. */
export type PaperDay = Readonly<{
  office: () => Office
  events: () => readonly OfficeEvent[]
  now: () => Instant
  wait: (minutes: number) => void
  /** Decides and, if allowed, carries out. */
  command: (command: Command) => Decision
  /** The same, where the test expects it to be allowed. */
  must: (command: Command) => readonly EventBody[]
  /** Carries out what the time has brought about. */
  tick: () => void
  /** The next business day, as the server turns it. */
  nextDay: () => void
  take: (services: readonly string[], priority?: PriorityClass) => TicketNumber
  callNext: (counter: string) => TicketNumber
}>

export function paperDay(settings: OfficeSettings = smallOffice(), from: Instant = OPENING): PaperDay {
  let now: number = from
  const journal: OfficeEvent[] = []
  let office: Office | null = null
  const record = (body: EventBody): void => {
    const event = { at: instant(now), by: null, body }
    journal.push(event)
    office = evolve(office, event)
  }
  record(decideDay(null, businessDay(settings, from, never), settings).opening)

  const current = (): Office => {
    if (office === null) throw new Error('the day has not been opened')
    return office
  }
  function command(wanted: Command): Decision {
    const decision = decide(current(), wanted, instant(now))
    if (decision.ok) for (const body of decision.events) record(body)
    return decision
  }
  function must(wanted: Command): readonly EventBody[] {
    const decision = command(wanted)
    if (!decision.ok) throw new Error(`${wanted.type} was refused: ${decision.refusal.code} ${decision.refusal.detail ?? ''}`)
    return decision.events
  }
  const numberIn = (events: readonly EventBody[]): TicketNumber => {
    const [first] = events
    if (!first || !('number' in first)) throw new Error('no ticket in the answer')
    return first.number
  }

  function tick(): void {
    for (let due = nextDue(current(), instant(now)); due; due = nextDue(current(), instant(now))) record(due)
  }
  function nextDay(): void {
    const ended = current()
    const next = businessDay(ended.settings, ended.span.to, never)
    const { closing, opening } = decideDay(ended, next, ended.settings)
    now = ended.span.to
    for (const body of [...closing, opening]) record(body)
    now = next.opening?.from ?? now
  }

  return {
    tick,
    nextDay,
    office: current,
    events: () => journal,
    now: () => instant(now),
    wait: (minutes) => {
      now += minutes * 60_000
    },
    command,
    must,
    take: (services, priority = 'ordinary') =>
      numberIn(must({ type: 'take-ticket', ticket: { services: services.map(service), language: 'ja', priority, needs: [] } })),
    callNext: (id) => numberIn(must({ type: 'call-next', counter: counter(id) })),
  }
}

/** The refusal's code, or `allowed`. */
export const outcomeOf = (decision: Decision): string => (decision.ok ? 'allowed' : decision.refusal.code)

/** What staff views are told beside the office: no displays, no kiosk gone, nobody's name known. */
export const STAFF_SIGHT = { displays: [], kiosksGone: [], nameOf: () => null }

export const TEN = Array.from({ length: 10 }, (_, index) => String(index + 1))
/** Ten counters that serve the same, for when many call at once. */
export const tenCounters = () =>
  smallOffice({
    counters: TEN.map((id) => ({
      id,
      label: id,
      name: { ja: '窓口', en: 'Counter' },
      ranks: [['shomei'], ['jusho', 'annai']],
    })) as never,
  })
