import { scaleLinear } from 'd3-scale'
import type { ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { halfHoursOf } from '#core/outlook/figures.ts'
import { learn } from '#core/outlook/learn.ts'
import { officeCalendar } from '#core/outlook/office-calendar.ts'
import { factsAbout, hoursOf } from '#core/outlook/subject.ts'
import { minutesAtCounter } from '#core/staffing/at-counter.ts'
import { expectedDay, isStaffable, type Known, type StaffableDay } from '#core/staffing/office-day.ts'
import { formulaFor, halfHoursOf as staffedHalfHours } from '#core/staffing/office-question.ts'
import { isoIn } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { TODAY } from './lived.ts'
import { COLOURS, mark, path, picture, rule, WIDTH, words } from './svg.ts'

const AREA = { left: 40, right: WIDTH - 16, top: 96, bottom: 300 } as const

/** An ordinary Tuesday as the days before let expect it. */
export function tuesdayAfter(settings: OfficeSettings, facts: readonly ErrandFact[]): StaffableDay {
  const calendar = officeCalendar(settings, isHoliday)
  const days = [...Map.groupBy(facts, ({ day }) => day)]
  const minutes = minutesAtCounter(facts)
  const about = (subject: ServiceId | null): Known => {
    const lately = days.map(([day, own]) => {
      const hours = hoursOf(settings, subject, { day, opening: calendar.openingOn(day) })
      return halfHoursOf(factsAbout(own, subject), hours, settings.timeZone)
    })
    return { model: learn(lately, calendar), days: lately.length, lately, minutes: subject ? (minutes.get(subject) ?? []) : [] }
  }
  const services = new Map(settings.services.map(({ id }) => [id, about(id)]))
  const day = expectedDay('tue', settings, { today: TODAY, calendar, knowledge: { office: about(null), services } })
  if (!isStaffable(day)) throw new Error('nobody is expected')
  return day
}

/** Counters that a day takes by the formula, half hour by half hour, beside those that are there. */
export function countersPicture(day: StaffableDay): string {
  const { needed, most: there } = formulaFor(day)
  const halfHours = staffedHalfHours(day.hours.opening)
  const x = scaleLinear().domain([0, halfHours.length]).range([AREA.left, AREA.right])
  const y = scaleLinear()
    .domain([0, Math.max(...needed.plan, ...there) + 1])
    .range([AREA.bottom, AREA.top])
  const { minutes, share } = day.settings.target
  const short = needed.plan.filter((count, place) => count > (there[place] ?? 0)).length
  const bar = (place: number, [low, high]: readonly [number, number], fill: string): string =>
    mark('rect', { x: x(place) + 3, y: y(high), width: x(1) - x(0) - 6, height: y(low) - y(high), fill, stroke: COLOURS.edge })
  const said = `To call ${Math.round(share * 100)} % within ${minutes} minutes. Short in ${short} of ${halfHours.length} half hours, while counters are at lunch.`
  return picture({
    title: 'Counters needed and counters there, by half hour',
    description: said,
    height: 340,
    marks: [
      words(16, 26, 'An ordinary Tuesday: counters needed and counters there, by half hour', {
        'font-size': 16,
        'font-weight': 700,
      }),
      words(16, 50, said),
      ...legend(),
      ...y
        .ticks(5)
        .filter(Number.isInteger)
        .flatMap((count) => [
          rule([AREA.left, y(count)], [AREA.right, y(count)], { stroke: COLOURS.faint }),
          words(AREA.left - 8, y(count) + 5, String(count), { 'text-anchor': 'end', fill: COLOURS.subtle }),
        ]),
      ...needed.plan.flatMap((count, place) => {
        const own = Math.min(count, there[place] ?? 0)
        return [bar(place, [0, own], COLOURS.tint), ...(count > own ? [bar(place, [own, count], 'url(#hatch)')] : [])]
      }),
      path(
        there.flatMap((count, place) => [[place === 0 ? 'M' : 'L', x(place), y(count)] as const, ['H', x(place + 1)] as const]),
        { fill: 'none', stroke: COLOURS.text, 'stroke-width': 3 },
      ),
      rule([AREA.left, AREA.bottom], [AREA.right, AREA.bottom], { stroke: COLOURS.line }),
      ...halfHours.flatMap(({ from }, place) =>
        place % 2 === 0
          ? [
              words(x(place), AREA.bottom + 20, isoIn(day.settings.timeZone, from).slice(11, 16), {
                'text-anchor': 'middle',
                fill: COLOURS.subtle,
              }),
            ]
          : [],
      ),
    ],
  })
}

function legend(): readonly string[] {
  const y = 76
  return [
    mark('rect', { x: 400, y: y - 12, width: 16, height: 14, fill: COLOURS.tint, stroke: COLOURS.edge }),
    words(422, y, 'needed'),
    mark('rect', { x: 500, y: y - 12, width: 16, height: 14, fill: 'url(#hatch)', stroke: COLOURS.edge }),
    words(522, y, 'needed, but lacking'),
    rule([676, y - 5], [700, y - 5], { stroke: COLOURS.text, 'stroke-width': 3 }),
    words(708, y, 'there are'),
  ]
}
