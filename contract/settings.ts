import { z } from 'zod'
import { CounterId, Day, LocalText, OfficeId, ServiceId, WallTime } from './primitives.ts'
import { WEEKDAYS } from './words.ts'

/** Opening hours of one day: `null` is closed. */
export const DayHours = z
  .object({ from: WallTime, to: WallTime })
  .refine(({ from, to }) => from < to, 'opening hours must end after they begin')
  .nullable()
export type DayHours = z.infer<typeof DayHours>

export const WeeklyHours = z.record(z.enum(WEEKDAYS), DayHours)
export type WeeklyHours = z.infer<typeof WeeklyHours>

export const ServiceSettings = z.object({
  id: ServiceId,
  name: LocalText,
  /** A line under the name at the kiosk: which papers, which errands. */
  hint: LocalText.optional(),
  pictogram: z.string().max(40),
  /** Numbers of this service: prefix and range; they begin again each business day. */
  numbers: z
    .object({ prefix: z.string().regex(/^[A-Z]{0,3}$/), from: z.int().min(1).max(99_999), to: z.int().min(1).max(99_999) })
    .refine(({ from, to }) => from <= to, 'a range of numbers must not be empty'),
  /** Usual minutes at the counter, until the office has its own history. */
  minutes: z.number().min(0.5).max(180),
  /** Whether papers are prepared and handed over in a second call. */
  delivery: z.boolean(),
})
export type ServiceSettings = Readonly<z.infer<typeof ServiceSettings>>

export const CounterSettings = z.object({
  id: CounterId,
  /** What the sign over the counter says: 「3」. */
  label: z.string().min(1).max(8),
  name: LocalText,
  /** Services in rank order: an entry may hold several services of the same rank. */
  ranks: z.array(z.array(ServiceId).min(1)).min(1).max(20),
})
export type CounterSettings = Readonly<z.infer<typeof CounterSettings>>

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

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
      .refine(({ free, busy }) => free < busy, 'the lamp turns busy before it turns crowded'),
    /** From this many minutes of waiting the call apologises for the long wait. */
    longWaitMinutes: z.int().min(1).max(600),
    /** Target of the section: this share of visitors called within so many minutes. */
    target: z.object({ minutes: z.int().min(1).max(600), share: z.number().min(0.01).max(1) }),
    notices: z.array(LocalText).max(10),
  })
  .superRefine(({ services, counters }, context) => {
    const known = new Set<string>(services.map(({ id }) => id))
    if (known.size !== services.length) context.addIssue({ code: 'custom', message: 'two services have the same id' })
    if (new Set(counters.map(({ id }) => id)).size !== counters.length)
      context.addIssue({ code: 'custom', message: 'two counters have the same id' })
    for (const counter of counters)
      for (const service of counter.ranks.flat())
        if (!known.has(service))
          context.addIssue({ code: 'custom', message: `counter ${counter.id} serves an unknown service ${service}` })
    for (const [index, a] of services.entries())
      for (const b of services.slice(index + 1))
        if (a.numbers.prefix === b.numbers.prefix && a.numbers.from <= b.numbers.to && b.numbers.from <= a.numbers.to)
          context.addIssue({ code: 'custom', message: `the numbers of ${a.id} and ${b.id} overlap` })
  })
export type OfficeSettings = Readonly<z.infer<typeof OfficeSettings>>
