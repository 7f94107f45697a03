import { scaleLinear } from 'd3-scale'
import type { Instant } from '#contract/primitives.ts'
import type { ErrandFact, ToldFact } from '#contract/statistics.ts'
import { hourOf, minutesOf } from '#core/time.ts'
import { COLOURS, mark, picture, rule, WIDTH, words } from './svg.ts'

const AREA = { left: 48, right: WIDTH - 16, top: 92, bottom: 380 } as const
const BAR = 7
const MARK = 4

/** A visitor of the day: what the slip said, in minutes, and the wait; `null`: gone before the call. */
type Visitor = Readonly<{ at: Instant; from: number; to: number; waited: number | null }>

/** Those whose wait was not stopped by another counter, as the scorecard counts them. */
function visitorsOf(facts: readonly ErrandFact[]): readonly Visitor[] {
  return facts.flatMap(({ told, issuedAt, firstCalledAt, waitMs }) => {
    const ends = told && endsOf(told)
    if (!ends || (firstCalledAt !== null && firstCalledAt - issuedAt !== waitMs)) return []
    return [{ at: issuedAt, ...ends, waited: waitMs === null ? null : minutesOf(waitMs) }]
  })
}

const endsOf = ({ shownFromMs, shownToMs }: ToldFact): Pick<Visitor, 'from' | 'to'> | null =>
  shownFromMs === null || shownToMs === null ? null : { from: minutesOf(shownFromMs), to: minutesOf(shownToMs) }

const markOf = ({ from, to, waited }: Visitor): 'inside' | 'early' | 'late' | null => {
  if (waited === null) return null
  if (waited < from) return 'early'
  return waited > to ? 'late' : 'inside'
}

function outcome(kind: ReturnType<typeof markOf>, x: number, y: number): string {
  if (kind === 'inside') return mark('circle', { cx: x, cy: y, r: MARK - 0.5, fill: COLOURS.text })
  const up = kind === 'late' ? -1 : 1
  const points = [`${x - MARK} ${y - up * MARK}`, `${x + MARK} ${y - up * MARK}`, `${x} ${y + up * MARK}`].join(' ')
  return mark('polygon', { points, fill: COLOURS.amiss, stroke: COLOURS.ground, 'paint-order': 'stroke' })
}

/** A line's visitors of one day, in order: the range on each slip, and what became of it. */
export function dayPicture(facts: readonly ErrandFact[], { line, zone }: Readonly<{ line: string; zone: string }>): string {
  const visitors = visitorsOf(facts)
  const most = Math.max(...visitors.flatMap(({ to, waited }) => [to, waited ?? 0]))
  const x = scaleLinear().domain([0, visitors.length]).range([AREA.left, AREA.right])
  const y = scaleLinear().domain([0, most]).nice(5).range([AREA.bottom, AREA.top])
  const middle = (place: number): number => Math.round(10 * x(place + 0.5)) / 10
  const hours = visitors.flatMap(({ at }, place) => {
    const last = visitors[place - 1]
    return last && hourOf(zone, last.at) < hourOf(zone, at) ? [{ hour: hourOf(zone, at), place }] : []
  })
  /** Where few came in an hour, its name would stand in the next one's. */
  const named = hours.filter(({ place }, at) => (hours[at + 1]?.place ?? visitors.length + 2) - place > 1)
  const known = visitors.filter(({ waited }) => waited !== null)
  const left = visitors.length - known.length
  const inside = visitors.filter((visitor) => markOf(visitor) === 'inside').length
  const said = `${inside} of ${known.length} were called within the range on their slip; ${left} left before their call.`
  return picture({
    title: 'A day: what each visitor was told, and the wait it came to',
    description: `${line}. ${said}`,
    height: 430,
    marks: [
      words(16, 26, `One simulated day, ${line}: what each slip said, and the wait it came to`, {
        'font-size': 16,
        'font-weight': 700,
      }),
      words(16, 50, said),
      ...legend(),
      ...y
        .ticks(5)
        .flatMap((minutes) => [
          rule([AREA.left, y(minutes)], [AREA.right, y(minutes)], { stroke: COLOURS.faint }),
          words(AREA.left - 8, y(minutes) + 5, String(minutes), { 'text-anchor': 'end', fill: COLOURS.subtle }),
        ]),
      words(16, AREA.top - 14, 'minutes', { fill: COLOURS.subtle }),
      ...named.flatMap(({ hour, place }) => [
        rule([x(place), AREA.bottom], [x(place), AREA.bottom + 8], { stroke: COLOURS.line }),
        words(x(place), AREA.bottom + 24, String(hour), { 'text-anchor': 'middle', fill: COLOURS.subtle }),
      ]),
      ...visitors.map(({ from, to }, place) =>
        mark('rect', {
          x: middle(place) - BAR / 2,
          y: y(to),
          width: BAR,
          height: y(from) - y(to),
          rx: 2,
          fill: COLOURS.tint,
          stroke: COLOURS.edge,
        }),
      ),
      ...visitors.flatMap((visitor, place) =>
        visitor.waited === null ? [] : [outcome(markOf(visitor), middle(place), y(visitor.waited))],
      ),
      rule([AREA.left, AREA.bottom], [AREA.right, AREA.bottom], { stroke: COLOURS.line }),
      words(AREA.right, AREA.bottom + 44, 'tickets in their order, by the hour in which they were taken', {
        'text-anchor': 'end',
        fill: COLOURS.subtle,
      }),
    ],
  })
}

function legend(): readonly string[] {
  const y = 70
  return [
    mark('rect', { x: 420, y: y - 10, width: BAR, height: 16, rx: 2, fill: COLOURS.tint, stroke: COLOURS.edge }),
    words(434, y + 3, 'range told'),
    outcome('inside', 524, y - 2),
    words(534, y + 3, 'called within'),
    outcome('late', 640, y - 2),
    words(650, y + 3, 'later'),
    outcome('early', 706, y - 2),
    words(716, y + 3, 'earlier'),
  ]
}
