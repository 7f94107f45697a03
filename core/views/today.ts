import type { PastHalfHour } from '#contract/views/parts.ts'
import type { Office } from '../office.ts'
import { type DayFigures, meanWaitMinutes } from '../outlook/figures.ts'
import { factsAbout, hoursOf, type Subject } from '../outlook/subject.ts'
import { soFar } from '../outlook/today.ts'
import { factsOf } from '../statistics.ts'

const TENTHS = 10

const inTenths = (minutes: number): number => Math.round(minutes * TENTHS) / TENTHS

/** The waits of a day's half hours, where they can be told. */
export const toldWaits = ({ halfHours }: DayFigures): PastHalfHour[] =>
  halfHours.map((each) => {
    const minutes = meanWaitMinutes(each)
    return { from: each.from, to: each.to, waitMinutes: minutes === null ? null : inTenths(minutes) }
  })

/** The open day so far. */
export const todayOf = (office: Office, subject: Subject): DayFigures =>
  soFar(factsAbout(factsOf(office), subject), hoursOf(office.settings, subject, office), office.settings.timeZone)
