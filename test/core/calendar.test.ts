import { expect, test } from 'vitest'
import type { Day, WallTime } from '#contract/primitives.ts'
import { businessDay, dayRemarks, hoursOn } from '#core/calendar.ts'
import { dayOf, instant, instantAt } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { OPENING, outcomeOf, paperDay, service, smallOffice } from './office-for-tests.ts'

const at = (text: string) => instant(Date.parse(text))
const day = (text: string) => text as Day

test('the day begins at midnight of the office, not of UTC: 00:00 and 09:00 in Sapporo [D1]', () => {
  expect(dayOf('Asia/Tokyo', at('2026-11-23T23:59:59+09:00'))).toBe('2026-11-23')
  expect(dayOf('Asia/Tokyo', at('2026-11-24T00:00:00+09:00'))).toBe('2026-11-24')
  expect(dayOf('Asia/Tokyo', at('2026-11-24T08:59:59+09:00'))).toBe('2026-11-24')
  expect(dayOf('Asia/Tokyo', at('2026-11-24T09:00:00+09:00'))).toBe('2026-11-24')
})

test('in a zone with clock changes the day is 23 or 25 hours long and opens by the wall clock [D1]', () => {
  const warsaw = smallOffice({
    timeZone: 'Europe/Warsaw',
    holidays: null,
    hours: { ...smallOffice().hours, sun: { from: '08:00' as WallTime, to: '12:00' as WallTime } },
  })
  const hours = (text: string) => {
    const { span, opening } = businessDay(warsaw, at(text), isHoliday)
    return [(span.to - span.from) / 3_600_000, opening && new Date(opening.from).toISOString()]
  }
  expect(hours('2026-03-29T12:00:00+02:00')).toEqual([23, '2026-03-29T06:00:00.000Z'])
  expect(hours('2026-10-25T12:00:00+01:00')).toEqual([25, '2026-10-25T07:00:00.000Z'])
  expect(instantAt('Europe/Warsaw', day('2026-03-29'), '02:30' as WallTime)).toBe(at('2026-03-29T03:30:00+02:00'))
})

test('special days overrule yearly closings, these holidays, these the week [D2]', () => {
  const special = { day: day('2026-12-30'), hours: { from: '09:00' as WallTime, to: '12:00' as WallTime } }
  const settings = smallOffice({ specialDays: [special, { day: day('2026-11-25'), hours: null }] })
  const hours = (text: string) => hoursOn(settings, day(text), isHoliday)
  expect(hours('2026-12-30')).toEqual(special.hours)
  expect(hours('2026-12-29')).toBeNull()
  expect(hours('2027-01-03')).toBeNull()
  expect(hours('2026-11-23')).toBeNull()
  expect(hours('2026-11-25')).toBeNull()
  expect(hours('2026-11-26')).toEqual({ from: '08:45', to: '17:15' })
  expect(hours('2026-11-28')).toBeNull()
})

test('why a day is closed is the rule that overrules the others [D2, Y13]', () => {
  const note = { ja: '停電のため', en: 'No power' }
  const settings = smallOffice({ specialDays: [{ day: day('2026-11-23'), hours: null, note }] })
  const remarks = (text: string) => dayRemarks(settings, day(text), isHoliday)
  expect(remarks('2026-11-23')).toEqual({ closedBecause: 'special', note })
  expect(remarks('2027-01-01')).toEqual({ closedBecause: 'yearly', note: null })
  expect(remarks('2027-01-11')).toEqual({ closedBecause: 'holiday', note: null })
  expect(remarks('2026-11-28')).toEqual({ closedBecause: 'weekday', note: null })
  expect(remarks('2026-11-24')).toEqual({ closedBecause: null, note: null })
})

test('a closed day says when the office opens next, over the year’s end too [D2]', () => {
  const { opening, nextOpening } = businessDay(smallOffice(), at('2026-12-29T10:00:00+09:00'), isHoliday)
  expect(opening).toBeNull()
  expect(nextOpening?.from).toBe(at('2027-01-04T08:45:00+09:00'))
})

test('outside the opening hours no ticket is issued: not a moment before, not from the closing on [D3]', () => {
  const tryAt = (text: string) => {
    const paper = paperDay(smallOffice(), at(text))
    const ticket = { services: [service('shomei')], language: 'ja', priority: 'ordinary', needs: [] } as const
    return outcomeOf(paper.command({ type: 'take-ticket', ticket: { ...ticket, services: [...ticket.services], needs: [] } }))
  }
  expect(tryAt('2026-11-24T08:44:59+09:00')).toBe('office-closed')
  expect(
    outcomeOf(
      paperDay(smallOffice(), OPENING).command({
        type: 'take-ticket',
        ticket: { services: [service('shomei')], language: 'ja', priority: 'ordinary', needs: [] },
      }),
    ),
  ).toBe('allowed')
  expect(tryAt('2026-11-24T17:14:59+09:00')).toBe('allowed')
  expect(tryAt('2026-11-24T17:15:00+09:00')).toBe('office-closed')
  expect(tryAt('2026-11-28T10:00:00+09:00')).toBe('office-closed')
})
