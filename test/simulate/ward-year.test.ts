import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { halfHoursOf } from '#core/outlook/figures.ts'
import { officeCalendar } from '#core/outlook/office-calendar.ts'
import { addDays } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { readOffices } from '#server/seed.ts'
import { openTrace } from '#simulate/trace-file.ts'
import { wardYear } from '#simulate/ward-year.ts'
import { errors, scores } from '../../bench/outlook-scores.ts'
import { traceCalendar, traceFigures } from '../../bench/trace-figures.ts'

/** The recorded fortnight lies beside the project and is not part of it. */
const WARSAW = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'warsaw-tickets-2019-12-30--2020-01-14.csv.gz')

function kiyota(): OfficeSettings {
  const settings = readOffices().find(({ id }) => id === 'kiyota')
  if (!settings) throw new Error('Kiyota is an office')
  return settings
}

const daysOf = (from: string, to: string, seed = 1) => [...wardYear(kiyota(), { from: from as Day, to: to as Day, seed })]

const countOf = (service: string, days: ReturnType<typeof daysOf>): number =>
  days.flatMap(({ facts }) => facts.filter((fact) => fact.service === service)).length

test('the same seed generates the same days, another one others; a closed day has no visitors [Y9]', () => {
  const days = daysOf('2026-06-05', '2026-06-08')
  expect(days.map(({ facts }) => facts.length > 0)).toEqual([true, false, false, true])
  expect(daysOf('2026-06-05', '2026-06-08')).toEqual(days)
  expect(daysOf('2026-06-05', '2026-06-08', 2)).not.toEqual(days)
})

test('generated days are busy when the calendar says so: moving notices in the season, family-register notices on lucky dates [Y9]', () => {
  const [may, season] = [daysOf('2026-05-18', '2026-05-22'), daysOf('2027-03-29', '2027-04-02')]
  expect(countOf('jusho', season)).toBeGreaterThan(1.8 * countOf('jusho', may))
  const [lucky, ordinary] = [daysOf('2026-12-24', '2026-12-25'), daysOf('2026-12-17', '2026-12-18')]
  expect(countOf('koseki', lucky)).toBeGreaterThan(1.8 * countOf('koseki', ordinary))
})

test('on generated days what is expected is nearer than the same weekday of the week before [Y9]', () => {
  const settings = kiyota()
  const history = daysOf('2026-06-01', '2026-08-07').map(({ facts, ...day }) => halfHoursOf(facts, day, settings.timeZone))
  const from = addDays('2026-06-01' as Day, 28)
  const { n, ours, lastWeek } = errors(scores(history, officeCalendar(settings, isHoliday), { from, daysAhead: 1 }), 'wait')
  expect(n).toBeGreaterThan(300)
  expect(ours).toBeLessThan(0.9 * lastWeek)
})

test.skipIf(!existsSync(WARSAW))('on a recorded fortnight it is nearer than the same weekday of the week before [Y9]', () => {
  const trace = openTrace(WARSAW)
  const calendar = traceCalendar(trace, 'Europe/Warsaw')
  const offices = [...traceFigures(trace, { by: 'office', zone: 'Europe/Warsaw' }).values()]
  const from = addDays(trace.firstDay, 8)
  const { n, ours, lastWeek } = errors(
    offices.flatMap((days) => scores(days, calendar, { from, daysAhead: 1 })),
    'wait',
  )
  expect(n).toBeGreaterThan(500)
  expect(ours).toBeLessThan(0.8 * lastWeek)
})
