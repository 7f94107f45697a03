import { exponential, seededRandom } from '#core/random.ts'
import { lognormal } from '#simulate/random.ts'

/** One visit of a made queue, in the columns of a trace. */
export type Visit = Readonly<{
  category: string
  arrival: number
  start: number | null
  end: number
  server: string
  date: string
  priority: number
}>

const OPENS = 9 * 3600
const CLOSES = 13 * 3600
const COUNTERS = 3
const SERVICE = { 'Ward/tax': 240, 'Ward/pension': 420 } as const

const dateOf = (day: number): string => new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10)

/** Some days of an office with three counters: people come a little faster than they are served, some leave, and priority goes first. */
export function recordedQueue({ seed, days }: { seed: number; days: number }): readonly Visit[] {
  const random = seededRandom(seed)
  return Array.from({ length: days }, (_, day) => recordedDay(day, random)).flat()
}

type Waiting = { category: keyof typeof SERVICE; arrival: number; leaves: number; priority: number }

function recordedDay(day: number, random: () => number): readonly Visit[] {
  const midnight = day * 86_400
  const free = Array.from({ length: COUNTERS }, () => midnight + OPENS)
  const coming: Waiting[] = []
  for (let at = midnight + OPENS; at < midnight + CLOSES; at += exponential(random, 95))
    coming.push({
      category: random() < 0.7 ? 'Ward/tax' : 'Ward/pension',
      arrival: at,
      leaves: at + exponential(random, 4000),
      priority: Number(random() < 0.15),
    })
  const visits: Visit[] = []
  const line: Waiting[] = []
  while (coming.length + line.length > 0) {
    const counter = free.indexOf(Math.min(...free))
    const at = Math.max(free[counter] ?? 0, line.length === 0 ? (coming[0]?.arrival ?? 0) : 0)
    while (coming[0] && coming[0].arrival <= at) line.push(coming.shift() as Waiting)
    line.sort((a, b) => b.priority - a.priority || a.arrival - b.arrival)
    const next = line.shift()
    if (!next) continue
    const { category, arrival, leaves, priority } = next
    const visit = { category, arrival: Math.round(arrival), date: dateOf(day), priority }
    if (leaves < at) {
      visits.push({ ...visit, start: null, end: Math.round(leaves), server: '' })
      continue
    }
    const end = at + lognormal(random, SERVICE[category], 0.7)
    free[counter] = end
    visits.push({ ...visit, start: Math.round(at), end: Math.round(end), server: `S${counter}` })
  }
  return visits
}

export const HEAD = 'category,arrival,start,end,server,outcome,date,priority'

/** The lines of a trace file; `without` leaves columns empty, as files of other systems do. */
export const asLines = (visits: readonly Visit[], without: readonly ('end' | 'server')[] = []): readonly string[] =>
  visits.map(({ category, arrival, start, end, server, date, priority }) =>
    [
      category,
      arrival,
      start ?? '',
      without.includes('end') && start !== null ? '' : end,
      without.includes('server') ? '' : server,
      start === null ? 'abandoned' : 'served',
      date,
      priority,
    ].join(','),
  )
