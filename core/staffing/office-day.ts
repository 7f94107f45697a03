import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import type { Opening } from '#contract/events.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings, ServiceSettings, Target } from '#contract/settings.ts'
import { WEEKDAYS, type Weekday } from '#contract/words.ts'
import { expectDay, expectUsualDay, volumeVariation } from '../outlook/expect.ts'
import type { DayFigures, DayOpening } from '../outlook/figures.ts'
import type { OutlookModel } from '../outlook/learn.ts'
import type { OfficeCalendar } from '../outlook/office-calendar.ts'
import { hoursOf } from '../outlook/subject.ts'
import { FEWEST_DAYS } from '../outlook/waits.ts'
import { addDays, instantAt, weekdayOf } from '../time.ts'
import { type Demand, type ServiceTime, USUAL_DAY_NOISE } from './demand.ts'
import { arrivalsFrom, meanDay, STRETCH_MINUTES } from './expected-arrivals.ts'

/** What the closed days of an office have taught of one service, or (of all together) of the office. */
export type Known = Readonly<{
  model: OutlookModel
  /** On how many days anybody came. */
  days: number
  /** The last weeks, day by day. */
  lately: readonly DayFigures[]
  /** How long visitors were at a counter, in minutes, the latest last. */
  minutes: readonly number[]
}>

/** What is known of an office. */
export type Knowledge = Readonly<{ office: Known; services: ReadonlyMap<ServiceId, Known> }>

/** The visitors of one service who are expected on a day, for how long they stay, and from what both are known. */
export type ExpectedService = Readonly<{
  settings: ServiceSettings
  demand: Demand
  visitors: number
  arrivalsFrom: 'learned' | 'few-days'
  minutesFrom: 'seen' | 'configured'
  target: Target
}>

/** A day that is to be staffed. Without an opening the office is closed; without services nobody is known to come. */
export type OfficeDay = Readonly<{
  on: DayOrWeekday
  settings: OfficeSettings
  hours: DayOpening
  services: readonly ExpectedService[]
  /** By how much the visitors of such days vary about what is expected (coefficient of variation). */
  dayNoise: number
  isNoiseLearned: boolean
}>

/** Fewer durations than these say less than what the office has set. */
const FEWEST_DURATIONS = 20
/** Coefficient of variation of durations that have not been seen (Brown et al. 2005 find lognormal ones of about this spread). */
const USUAL_VARIATION = 0.6
/** A day on which the office is open and somebody is expected. */
export type StaffableDay = OfficeDay & Readonly<{ hours: { opening: Opening } }>
export const isStaffable = (day: OfficeDay): day is StaffableDay => day.hours.opening !== null && day.services.length > 0

/** Days before their own variation is believed, and between what it is believed to be. */
const FEWEST_NOISE_DAYS = 20
const LEAST_NOISE = 0.05
const MOST_NOISE = 0.5

const isWeekday = (on: DayOrWeekday): on is Weekday => (WEEKDAYS as readonly string[]).includes(on)

/** The day that was meant, with its hours; of a weekday the next one, with the hours of every week. */
function hoursMeant(on: DayOrWeekday, settings: OfficeSettings, { today, calendar }: Meant): DayOpening {
  if (!isWeekday(on)) return { day: on, opening: calendar.openingOn(on) }
  const ahead = WEEKDAYS.findIndex((_, days) => weekdayOf(addDays(today, days + 1)) === on) + 1
  const day = addDays(today, ahead)
  const span = settings.hours[on]
  const at = (time: NonNullable<typeof span>['from']) => instantAt(settings.timeZone, day, time)
  return { day, opening: span && { from: at(span.from), to: at(span.to) } }
}
type Meant = Readonly<{ today: DayOpening['day']; calendar: OfficeCalendar }>

/** Who is expected on a day or on such a weekday, service by service. Services for which nobody is expected are none of it. */
export function expectedDay(on: DayOrWeekday, settings: OfficeSettings, grounds: Meant & { knowledge: Knowledge }): OfficeDay {
  const hours = hoursMeant(on, settings, grounds)
  const { office } = grounds.knowledge
  const isNoiseLearned = office.days >= FEWEST_NOISE_DAYS
  const learnedNoise = Math.min(Math.max(volumeVariation(office.model, hours.day) ?? 0, LEAST_NOISE), MOST_NOISE)
  const dayNoise = isNoiseLearned ? learnedNoise : USUAL_DAY_NOISE
  const services = settings.services.flatMap((service): ExpectedService[] => {
    const known = grounds.knowledge.services.get(service.id)
    const expected =
      !service.closed && known ? expectedService({ on, settings, hours }, service, { known, dayNoise, ...grounds }) : null
    return expected && expected.visitors > 0 ? [expected] : []
  })
  return { on, settings, hours, services, dayNoise, isNoiseLearned }
}

type About = Pick<OfficeDay, 'on' | 'settings' | 'hours'>
type Grounds = Readonly<{ known: Known; dayNoise: number; calendar: OfficeCalendar }>

function expectedService({ on, settings, hours }: About, service: ServiceSettings, grounds: Grounds): ExpectedService | null {
  const { known, dayNoise, calendar } = grounds
  const { opening } = hours
  if (!opening || known.days === 0) return null
  const own = hoursOf(settings, service.id, hours)
  const isLearned = known.days >= FEWEST_DAYS
  const expect = isWeekday(on) ? expectUsualDay : expectDay
  const halfHours = isLearned ? expect(known.model, own, calendar).halfHours : meanDay(known.lately, own, calendar.zone)
  // The model tells the middle of what such days bring; over many days their mean comes, which busy ones raise: of a lognormal √(1 + cv²) times the middle.
  const factor = isLearned ? Math.sqrt(1 + dayNoise ** 2) : 1
  const arrivals = arrivalsFrom(halfHours, opening).map((count) => count * factor)
  return {
    settings: service,
    demand: { arrivals, stretchMinutes: STRETCH_MINUTES, serviceTime: serviceTimeOf(service, known.minutes) },
    visitors: arrivals.reduce((sum, count) => sum + count, 0),
    arrivalsFrom: isLearned ? 'learned' : 'few-days',
    minutesFrom: isSeen(known.minutes) ? 'seen' : 'configured',
    target: service.target ?? settings.target,
  }
}

const isSeen = (minutes: readonly number[]): boolean => minutes.length >= FEWEST_DURATIONS

const serviceTimeOf = (service: ServiceSettings, minutes: readonly number[]): ServiceTime =>
  isSeen(minutes) ? { kind: 'seen', minutes } : { kind: 'lognormal', meanMinutes: service.minutes, variation: USUAL_VARIATION }
