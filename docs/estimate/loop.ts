import { COLOURS, mark, picture, rule, WIDTH, words } from './svg.ts'

const BOX = { width: 176, height: 116, gap: 21.3 } as const
const ROWS = [52, 214] as const

/** A box of the picture: its column and row, its name, and what is to be said of it. */
type Box = Readonly<{ column: number; row: 0 | 1; name: string; lines: readonly string[]; isAnswer?: true }>

const BOXES: readonly Box[] = [
  {
    column: 0,
    row: 0,
    name: 'The hall just now',
    lines: ['who waits since when,', 'who is being served,', 'which counters are open', 'for what, their lunches'],
  },
  {
    column: 1,
    row: 0,
    name: 'Played 200 times',
    lines: ['each counter calls by', 'the rule of its next', 'button; chance is', 'drawn anew each time'],
  },
  {
    column: 2,
    row: 0,
    name: 'Corrected',
    lines: ['longer or shorter,', 'wider or narrower,', 'as such forecasts', 'turned out lately'],
  },
  {
    column: 3,
    row: 0,
    name: 'Told',
    lines: ['“about 20–30 min,', 'as of 10:42”', 'kiosk, slip, boards,', 'phone, counter, floor'],
    isAnswer: true,
  },
  {
    column: 1,
    row: 1,
    name: 'The office’s habits',
    lines: ['how long services take,', 'papers, breaks, who', 'is not there when called,', 'who leaves, who comes'],
  },
  {
    column: 2,
    row: 1,
    name: 'What came of it',
    lines: ['told beside lived:', 'the last 400 of each', 'service, short and long', 'forecasts apart'],
  },
  {
    column: 3,
    row: 1,
    name: 'The call',
    lines: ['the wait it came to is', 'kept beside what was', 'told, and scored on the', 'page of forecasts'],
  },
]

const leftOf = (column: number): number => 16 + column * (BOX.width + BOX.gap)

function drawn({ column, row, name, lines, isAnswer }: Box): readonly string[] {
  const [x, y] = [leftOf(column), ROWS[row]]
  const [ground, ink] = isAnswer ? [COLOURS.key, COLOURS.ground] : [row === 0 ? COLOURS.tint : COLOURS.sunken, COLOURS.text]
  return [
    mark('rect', {
      x,
      y,
      width: BOX.width,
      height: BOX.height,
      rx: 8,
      fill: ground,
      stroke: row === 0 ? COLOURS.key : COLOURS.line,
    }),
    words(x + 12, y + 26, name, { 'font-weight': 700, fill: ink }),
    ...lines.map((line, place) => words(x + 12, y + 48 + place * 18, line, { 'font-size': 13, fill: ink })),
  ]
}

const ARROW = { stroke: COLOURS.key, 'stroke-width': 2, 'marker-end': 'url(#head)' } as const

const across = (row: 0 | 1, from: number, to: number): string => {
  const y = ROWS[row] + BOX.height / 2
  return from < to
    ? rule([leftOf(from) + BOX.width, y], [leftOf(to), y], ARROW)
    : rule([leftOf(from), y], [leftOf(to) + BOX.width, y], ARROW)
}

const upright = (column: number, towards: 'up' | 'down'): string => {
  const x = leftOf(column) + BOX.width / 2
  const [top, bottom] = [ROWS[0] + BOX.height, ROWS[1]] as const
  return towards === 'up' ? rule([x, bottom], [x, top], ARROW) : rule([x, top], [x, bottom], ARROW)
}

/** How a wait is found, told, and learned from. */
export const loopPicture = (): string =>
  picture({
    title: 'How a wait is found, told, and learned from',
    description:
      'The hall as it is just now is played forward 200 times; the result is corrected by how such forecasts turned out lately and told. Each call then teaches what the office is like and how near the forecast was.',
    height: ROWS[1] + BOX.height + 16,
    marks: [
      words(16, 28, 'How a wait is found, told, and learned from', { 'font-size': 16, 'font-weight': 700 }),
      words(WIDTH - 16, 28, 'at every event in the hall, and every 30 seconds', { 'text-anchor': 'end', fill: COLOURS.subtle }),
      ...BOXES.flatMap(drawn),
      across(0, 0, 1),
      across(0, 1, 2),
      across(0, 2, 3),
      upright(3, 'down'),
      across(1, 3, 2),
      across(1, 2, 1),
      upright(2, 'up'),
      upright(1, 'up'),
    ],
  })
