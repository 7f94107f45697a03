import { chance, seededRandom } from '../../simulate/random.ts'
import { wall } from './office.ts'
import { remarkable } from './remarkable.ts'
import { ready, type Visitor } from './story.ts'

export const VISITORS = 150

/** What people come for, in turn. */
const PURPOSES = [
  ['shomei'],
  ['jusho', 'kokuho'],
  ['shomei'],
  ['inkan', 'shomei'],
  ['mynumber'],
  ['jusho', 'kokuho', 'kodomo', 'mynumber'],
  ['shomei'],
  ['koseki', 'kodomo'],
  ['jusho', 'inkan', 'shomei'],
  ['koseki', 'jusho', 'kokuho', 'shomei'],
] as const

/** Moving notices end early on this day: whoever comes late comes for less. */
const LATE = wall('16:20')

/** Everyone else: some at the door, the others over the day, each a little slower or quicker. */
function everyoneElse(count: number): readonly Visitor[] {
  const random = seededRandom(20261124)
  const [doors, last] = [wall('08:45'), wall('17:10')]
  const times = Array.from({ length: count }, (_, place) => (place < 6 ? doors : doors + Math.floor(random() * (last - doors))))
  return times
    .sort((a, b) => a - b)
    .map((at, place) => ({
      at,
      errands: at >= LATE ? ['shomei'] : (PURPOSES[place % PURPOSES.length] ?? []),
      slow: chance(random, 0.3) ? Math.floor(random() * 5) : 0,
    }))
}

/** The visitors of the day, in order of arrival. */
export function visitorsOfTheDay(sato: string): readonly Visitor[] {
  const particular = remarkable(sato)
  return [...particular, ...everyoneElse(VISITORS - particular.length)].sort((a, b) => a.at - b.at)
}

/** The morning after: two for the same desks are at the door before it opens to those whose numbers were carried over. */
export const VISITORS_NEXT_DAY: readonly Visitor[] = [
  { at: wall('08:45'), errands: ['okuyami'] },
  { at: wall('08:45'), errands: ['okuyami'] },
  { at: wall('08:46'), errands: ['koseki'] },
  { at: wall('09:05'), errands: ['okuyami'] },
]

/** Yesterday’s papers are ready now. */
export const READY_NEXT_DAY = { at: wall('08:50'), step: ready(0) }
