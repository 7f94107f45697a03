import { scaleLinear } from 'd3-scale'
import { instant, isoIn, minutesMs } from '#core/time.ts'
import { COLOURS, group, mark, path, picture, rule, WIDTH, words } from './svg.ts'
import type { Moment, Path } from './told.ts'

const AREA = { left: 120, right: WIDTH - 24, top: 84, bottom: 264 } as const
const ENDS = { top: 292, bottom: 352 } as const
const BAND = { top: 366, bottom: 390 } as const
/** One in so many plays is drawn; all are counted. */
const ONE_IN = 4
const BIN = 2

type Told = Readonly<{ from: number; to: number; line: string; zone: string }>

const endOf = (play: Path): number => play.at(-1) ?? 0

/** One moment played forward: the line going down in each play, when the plays end, what is told, and how it went. */
export function playsPicture({ at, ahead, plays, went }: Moment, { from, to, line, zone }: Told): string {
  const ends = plays.map(endOf).sort((a, b) => a - b)
  const last = Math.max(ends[Math.floor(ends.length * 0.99)] ?? 0, endOf(went), to) + 4
  const x = scaleLinear().domain([0, last]).range([AREA.left, AREA.right])
  const y = scaleLinear().domain([0, ahead]).range([AREA.bottom, AREA.top])
  const clock = (minutes: number): string => isoIn(zone, instant(at + minutesMs(minutes))).slice(11, 16)
  // Somebody who is at another counter meanwhile is ahead until the call itself.
  const steps = (play: Path) => {
    const calls = play.slice(0, -1).filter((minutes) => minutes <= last)
    return path(
      [
        ['M', x(0), y(ahead)],
        ...calls.flatMap((minutes, place) => [['H', x(minutes)] as const, ['V', y(ahead - place - 1)] as const]),
        ['H', x(Math.min(endOf(play), last))],
        ['V', y(0)],
      ],
      {},
    )
  }
  const bins = binned(ends.filter((end) => end <= last))
  const fullest = Math.max(...bins.values())
  return picture({
    title: `A ticket taken at ${clock(0)}: the queue of that moment, played forward ${plays.length} times`,
    description: `${line}, ${ahead} people ahead. Told: about ${from} to ${to} minutes. It came to ${Math.round(endOf(went))}.`,
    height: 424,
    marks: [
      words(16, 26, `A ticket taken at ${clock(0)} (${line}): the queue played forward ${plays.length} times`, {
        'font-size': 16,
        'font-weight': 700,
      }),
      words(16, 50, 'Thin lines: the people ahead in every fourth play, until the call. Thick line: what then happened.'),
      ...x
        .ticks(6)
        .flatMap((minutes) => [
          rule([x(minutes), AREA.bottom + 8], [x(minutes), BAND.bottom], { stroke: COLOURS.faint }),
          words(x(minutes), BAND.bottom + 20, clock(minutes), { 'text-anchor': 'middle', fill: COLOURS.subtle }),
        ]),
      ...Array.from({ length: ahead + 1 }, (_, count) =>
        words(AREA.left - 12, y(count) + 5, String(count), { 'text-anchor': 'end', fill: COLOURS.subtle }),
      ),
      words(16, AREA.top + 5, 'ahead', { fill: COLOURS.subtle }),
      group(
        { fill: 'none', stroke: COLOURS.edge, 'stroke-width': 1, opacity: 0.55 },
        plays.filter((_, place) => place % ONE_IN === 0).map(steps),
      ),
      group({ fill: 'none', stroke: COLOURS.text, 'stroke-width': 3 }, [steps(went)]),
      mark('circle', { cx: x(endOf(went)), cy: y(0), r: 6, fill: COLOURS.text }),
      words(16, ENDS.bottom, 'plays end', { fill: COLOURS.subtle }),
      ...[...bins].map(([bin, count]) => {
        const height = (count / fullest) * (ENDS.bottom - ENDS.top)
        return mark('rect', {
          x: x(bin * BIN) + 0.5,
          y: ENDS.bottom - height,
          width: x(BIN) - x(0) - 1,
          height,
          fill: COLOURS.edge,
        })
      }),
      rule([AREA.left, ENDS.bottom], [AREA.right, ENDS.bottom], { stroke: COLOURS.line }),
      words(16, BAND.top + 17, 'told', { fill: COLOURS.subtle }),
      mark('rect', { x: x(from), y: BAND.top, width: x(to) - x(from), height: BAND.bottom - BAND.top, rx: 4, fill: COLOURS.key }),
      words((x(from) + x(to)) / 2, BAND.top + 17, `about ${from}–${to} min`, {
        'text-anchor': 'middle',
        fill: COLOURS.ground,
        'font-weight': 700,
      }),
    ],
  })
}

function binned(ends: readonly number[]): ReadonlyMap<number, number> {
  const bins = new Map<number, number>()
  for (const end of ends) bins.set(Math.floor(end / BIN), (bins.get(Math.floor(end / BIN)) ?? 0) + 1)
  return bins
}
