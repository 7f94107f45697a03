import type { DrawnDay } from './drawn-day.ts'
import { type Hall, isSame, mostVisitors, type Shift } from './hall.ts'

/** The busy counters' ends, ascending: a window of the buffer that only moves on, as each visitor adds one behind and whoever is done leaves in front. */
type Busy = { readonly ends: Float64Array; first: number; next: number }

/** A hall with one line and counters that are all alike, so that it is enough to know how many are busy (Kiefer and Wolfowitz 1955). */
export function pooledHall(days: readonly DrawnDay[], most: number): Hall {
  const calledAt = new Float64Array(mostVisitors(days))
  const heads = new Int32Array(1)
  const busy: Busy = { ends: new Float64Array(calledAt.length + most), first: 0, next: 0 }
  const window = (): Float64Array => busy.ends.subarray(busy.first, busy.next)
  return {
    calledAt,
    heads,
    standing: () => ({ heads: heads.slice(), ends: window().slice() }),
    standAs: ({ heads: [head = 0], ends }) => {
      heads[0] = head
      busy.ends.set(ends)
      busy.first = 0
      busy.next = ends.length
    },
    isAs: (standing) => heads[0] === standing.heads[0] && isSame(window(), standing.ends),
    play: (day, shift) => {
      heads[0] = playLine(day, { head: heads[0] ?? 0, busy, shift }, calledAt)
      leaveUntil(busy, shift.to)
    },
  }
}

/** In order of arrival; tells who is the first not to be called in this shift. Where there are fewer counters than before, whoever is being served is served to the end. */
function playLine(
  { arrivals, minutes }: DrawnDay,
  { head, busy, shift }: Readonly<{ head: number; busy: Busy; shift: Shift }>,
  calledAt: Float64Array,
): number {
  const counters = shift.plan[shift.halfHour] ?? 0
  for (let visitor = head; visitor < arrivals.length; visitor++) {
    const ready = Math.max(arrivals[visitor] ?? 0, shift.from)
    if (ready >= shift.to) return visitor
    leaveUntil(busy, ready)
    const at = freeFrom(busy, counters, ready)
    if (at >= shift.to) return visitor
    leaveUntil(busy, at)
    calledAt[visitor] = at
    beBusyUntil(busy, at + (minutes[visitor] ?? 0))
  }
  return arrivals.length
}

function freeFrom({ ends, first, next }: Busy, counters: number, ready: number): number {
  if (next - first < counters) return ready
  return counters === 0 ? Number.POSITIVE_INFINITY : (ends[next - counters] ?? ready)
}

function leaveUntil(busy: Busy, at: number): void {
  while (busy.first < busy.next && (busy.ends[busy.first] ?? at) <= at) busy.first++
}

function beBusyUntil(busy: Busy, end: number): void {
  const { ends, first } = busy
  let place = busy.next++
  for (; place > first && (ends[place - 1] ?? 0) > end; place--) ends[place] = ends[place - 1] ?? 0
  ends[place] = end
}
