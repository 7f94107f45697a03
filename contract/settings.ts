import { z } from 'zod'
import { CounterId, Day, LocalText, OfficeId, ServiceId, WallTime } from './primitives.ts'
import { faultsBetween, refusedAs } from './settings-faults.ts'
import { BOOKING_CHANNELS, WEEKDAYS } from './words.ts'

/** Opening hours of one day: `null` is closed. */
export const DayHours = z
  .object({ from: WallTime, to: WallTime })
  .refine(({ from, to }) => from < to, refusedAs('ends-first', 'opening hours must end after they begin', ['to']))
  .nullable()
export type DayHours = z.infer<typeof DayHours>

export const WeeklyHours = z.record(z.enum(WEEKDAYS), DayHours)
export type WeeklyHours = z.infer<typeof WeeklyHours>

/** Prefix and range of paper numbers. */
export const NumberRange = z
  .object({ prefix: z.string().regex(/^[A-Z]{0,3}$/), from: z.int().min(1).max(99_999), to: z.int().min(1).max(99_999) })
  .refine(({ from, to }) => from <= to, refusedAs('turned-range', 'a range of numbers must not be empty', ['to']))
export type NumberRange = Readonly<z.infer<typeof NumberRange>>

/** Hours in which a person may come at a booked time, so many at each slot. */
export const AppointmentSettings = z
  .object({
    slotMinutes: z.int().min(5).max(240),
    perSlot: z.int().min(1).max(50),
    from: WallTime,
    to: WallTime,
    /** How many days ahead can be booked. */
    daysAhead: z.int().min(0).max(90),
    /** Until so long after the booked time it gives priority; later the visitor waits as everyone does. */
    graceMinutes: z.int().min(0).max(120),
    channels: z.array(z.enum(BOOKING_CHANNELS)).min(1),
  })
  .refine(({ from, to }) => from < to, refusedAs('ends-first', 'booked times must end after they begin', ['to']))
export type AppointmentSettings = Readonly<z.infer<typeof AppointmentSettings>>

/** This share of visitors is to be called within so many minutes. */
export const Target = z.object({ minutes: z.int().min(1).max(600), share: z.number().min(0.01).max(1) })
export type Target = Readonly<z.infer<typeof Target>>

export const ServiceSettings = z.object({
  id: ServiceId,
  name: LocalText,
  /** A line under the name at the kiosk: which papers, which errands. */
  hint: LocalText.optional(),
  pictogram: z.string().max(40),
  /** Numbers of this service: prefix and range; they begin again each business day. */
  numbers: NumberRange,
  /** Usual minutes at the counter, until the office has its own history. */
  minutes: z.number().min(0.5).max(180),
  /** Whether papers are prepared and handed over in a second call. */
  delivery: z.boolean(),
  /** The service is given up: no more tickets, while those given are still served. */
  closed: z.boolean().default(false),
  /** Hours of this service within the office's; `null` are the office's. */
  hours: WeeklyHours.nullable().default(null),
  /** Where these are on the same ticket, this one is heard after them; else a visitor waits for all errands at once. */
  after: z.array(ServiceId).max(20).default([]),
  /** So many people a day, or before and after `halfDayAt`; `null` knows no limit. */
  cap: z
    .object({ people: z.int().min(1).max(5000), per: z.enum(['day', 'half-day']) })
    .nullable()
    .default(null),
  /** No more tickets once whoever came now would not be called before closing. */
  stopsWhenFull: z.boolean().default(false),
  /** What is asked of the counters for its visitors; `null`: what is asked for the section's. */
  target: Target.nullable().default(null),
  appointments: AppointmentSettings.nullable().default(null),
})
export type ServiceSettings = Readonly<z.infer<typeof ServiceSettings>>

/** Services a counter helps with once someone there has waited so long. */
export const HelpRule = z.object({
  services: z.array(ServiceId).min(1).max(20),
  /** With nobody in its own lines it helps from this wait on. */
  fromMinutes: z.int().min(0).max(600),
  /** From this wait on it helps even before its own lines; `null`: never. */
  beforeOwnFromMinutes: z.int().min(0).max(600).nullable().default(null),
})
export type HelpRule = Readonly<z.infer<typeof HelpRule>>

export const CounterSettings = z.object({
  id: CounterId,
  /** What the sign over the counter says: 「3」. */
  label: z.string().min(1).max(8),
  name: LocalText,
  /** Services in rank order: an entry may hold several services of the same rank. */
  ranks: z.array(z.array(ServiceId).min(1)).min(1).max(20),
  /** Services whose prepared papers are handed over here; where no counter does so, whoever hears the errand does. */
  delivers: z.array(ServiceId).max(40).default([]),
  helps: z.array(HelpRule).max(20).default([]),
  /** After so many seconds without a visitor the counter calls by itself; `null`: never. */
  autoCallSeconds: z.int().min(5).max(600).nullable().default(null),
  /** Planned breaks of every day, as lunch. */
  breaks: z
    .array(
      z
        .object({ from: WallTime, to: WallTime })
        .refine(({ from, to }) => from < to, refusedAs('ends-first', 'a break must end after it begins', ['to'])),
    )
    .max(5)
    .default([]),
})
export type CounterSettings = Readonly<z.infer<typeof CounterSettings>>

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What comes back into the line by itself after a call in vain: `times` tries, each after so many calls of the service or minutes. */
const AbsenceSettings = z.object({
  times: z.int().min(0).max(5),
  afterCalls: z.int().min(1).max(50).nullable(),
  afterMinutes: z.int().min(1).max(240).nullable(),
})

/** When the floor is warned; `null`: never. */
const AlarmSettings = z.object({
  people: z.int().min(1).max(1000).nullable(),
  waitMinutes: z.int().min(1).max(600).nullable(),
  idleMinutes: z.int().min(1).max(600).nullable(),
})

/** Everything about an office that is data. Invented values carry `example: true` until the city confirms them. */
export const OfficeSettings = z
  .object({
    id: OfficeId,
    /** The city's official order of its wards. */
    order: z.int().min(0),
    name: LocalText,
    section: LocalText,
    example: z.boolean(),
    timeZone: z.string().max(60).refine(isTimeZone, 'a time zone such as Asia/Tokyo'),
    /** Country whose public holidays close the office; `null` knows none. */
    holidays: z.enum(['jp']).nullable(),
    hours: WeeklyHours,
    /** Single days that differ from the week: longer hours, openings on a holiday, year-end closing. */
    specialDays: z.array(z.object({ day: Day, hours: DayHours, note: LocalText.optional() })).max(400),
    /** Closed every year, `12-29` … `01-03`. */
    yearlyClosings: z.array(z.object({ from: z.string().regex(/^\d\d-\d\d$/), to: z.string().regex(/^\d\d-\d\d$/) })).max(20),
    services: z.array(ServiceSettings).min(1).max(40),
    counters: z.array(CounterSettings).min(1).max(80),
    priority: z.object({
      /** After this many priority calls in a row one ordinary visitor is called. */
      interleave: z.int().min(1).max(20),
      /** No visitor is overtaken by more than this many later arrivals of the same service. */
      overtakingLimit: z.int().min(0).max(100),
    }),
    /** Upper limits in minutes of the lamp's first two steps. */
    lamp: z
      .object({ free: z.int().min(1).max(600), busy: z.int().min(1).max(600) })
      .refine(({ free, busy }) => free < busy, refusedAs('lamp-order', 'the lamp turns busy before it turns crowded', ['busy'])),
    /** From this many minutes of waiting the call apologises for the long wait. */
    longWaitMinutes: z.int().min(1).max(600),
    /** What is asked of the counters, where a service has no target of its own. */
    target: Target,
    notices: z.array(LocalText).max(10),
    absence: AbsenceSettings.default({ times: 0, afterCalls: null, afterMinutes: null }),
    alarms: AlarmSettings.default({ people: 40, waitMinutes: 60, idleMinutes: 20 }),
    /** Numbers of the paper roll that is handed out while a kiosk is out of order. */
    paperRoll: NumberRange.nullable().default(null),
    /** Where the half days of a cap meet. */
    halfDayAt: WallTime.default('12:00' as WallTime),
  })
  .superRefine((settings, context) => {
    for (const { fault, path, message, about } of faultsBetween(settings))
      context.addIssue({ code: 'custom', path: [...path], message, params: { fault, about } })
  })
export type OfficeSettings = Readonly<z.infer<typeof OfficeSettings>>
