import type { RouteBody, RouteId } from '#contract/api.ts'
import { wall } from './office.ts'
import type { Booking, Pause, TurnedAway } from './story.ts'

export const DOORS = wall('08:45')
/** The server is stopped and started again. */
export const RESTART = wall('12:30')
/** Counters close once nobody is at them, the bereavement desk early. */
export const CLOSING: Readonly<Record<string, number>> = { 9: wall('15:30') }
export const COUNTERS_CLOSE = wall('17:50')
export const LIGHTS_OUT = wall('18:20')
export const NEXT_DAY_ENDS = wall('10:45')

export const BOOKINGS: readonly Booking[] = [
  { id: 'in time, from home', channel: 'public', at: wall('08:50'), slot: wall('10:00') },
  { id: 'within the grace, at the kiosk', channel: 'kiosk', at: wall('09:00'), slot: wall('11:00') },
  { id: 'in time, by staff', channel: 'staff', at: wall('09:10'), slot: wall('13:30') },
  { id: 'too late', channel: 'public', at: wall('09:12'), slot: wall('10:30') },
  { id: 'missed', channel: 'public', at: wall('09:14'), slot: wall('11:30') },
  { id: 'given back', channel: 'kiosk', at: wall('09:16'), slot: wall('14:00'), givenBack: wall('11:00') },
  { id: 'cancelled', channel: 'staff', at: wall('09:18'), slot: wall('14:30'), cancelled: wall('12:00') },
  { id: 'on a freed place', channel: 'public', at: wall('11:10'), slot: wall('14:00') },
]

export const TURNED_AWAY: readonly TurnedAway[] = [
  { at: wall('13:25'), errands: ['shomei'], paper: 'R001', refusal: 'number-taken' },
  { at: wall('15:50'), errands: ['okuyami'], refusal: 'cap-reached' },
  { at: wall('16:40'), errands: ['jusho', 'shomei'], refusal: 'tickets-stopped' },
]

const lunch = (counter: string, at: string): Pause => ({
  counter,
  at: wall(at),
  minutes: 45,
  leave: { route: 'pause-counter', body: { reason: 'lunch', minutes: 45 } },
  back: 'open-counter',
})

/** Lunch by turns, a meeting, a rest; and a counter closed by mistake, which is taken back. */
export const PAUSES: readonly Pause[] = [
  lunch('1', '11:30'),
  lunch('3', '11:30'),
  lunch('5', '12:15'),
  lunch('6', '12:15'),
  lunch('2', '12:30'),
  lunch('4', '12:30'),
  lunch('7', '13:15'),
  lunch('8', '13:00'),
  {
    counter: '5',
    at: wall('14:35'),
    minutes: 12,
    leave: { route: 'pause-counter', body: { reason: 'meeting', minutes: 15 } },
    back: 'open-counter',
  },
  {
    counter: '2',
    at: wall('15:40'),
    minutes: 8,
    leave: { route: 'pause-counter', body: { reason: 'rest' } },
    back: 'open-counter',
  },
  { counter: '3', at: wall('15:05'), minutes: 1, leave: { route: 'close-counter', body: {} }, back: 'undo-counter' },
]

const OFFICE_ROUTES = ['stop-tickets', 'record-opinion', 'ask-help', 'answer-help'] as const satisfies readonly RouteId[]
type OfficeRoute = (typeof OFFICE_ROUTES)[number]

/** What concerns the office as a whole. `from`: the time that an act names. */
export type Item = Readonly<{ at: number; by: 'supervisor' | 'concierge' | 'kiosk'; from?: number }> &
  { [R in OfficeRoute]: Readonly<{ route: R; body: RouteBody<R> }> }[OfficeRoute]

export const AGENDA: readonly Item[] = [
  { at: wall('09:33'), by: 'kiosk', route: 'ask-help', body: {} },
  { at: wall('09:35'), by: 'concierge', route: 'answer-help', body: {} },
  {
    at: wall('11:40'),
    by: 'concierge',
    route: 'record-opinion',
    body: { subject: 'wait', mood: 'bad', text: '昼の窓口が足りない' },
  },
  { at: wall('14:05'), by: 'kiosk', route: 'ask-help', body: {} },
  { at: wall('14:06'), by: 'concierge', route: 'answer-help', body: {} },
  { at: wall('15:15'), by: 'concierge', route: 'record-opinion', body: { subject: 'signs', mood: 'good' } },
  // Said at four that moving notices end at half past: that many are in the line.
  { at: wall('16:00'), by: 'supervisor', route: 'stop-tickets', body: { services: ['jusho'] }, from: wall('16:30') },
]
