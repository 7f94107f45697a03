import type { DayFigures } from './figures.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** What an office's days have taught: plain data, so that it can be kept and handed on. */
export type OutlookModel = Readonly<{ days: readonly DayFigures[] }>

/** Learns from days that are over, in the order of time; days on which the office was closed may be among them. */
export const learn = (history: readonly DayFigures[], _calendar: OfficeCalendar): OutlookModel => ({
  days: history.filter(({ halfHours }) => halfHours.length > 0),
})
