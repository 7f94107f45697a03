import type { Random } from '../random.ts'

/** Somebody who comes later, or a counter that opens later, and when, in seconds. */
export type Later<Kind> = Readonly<{ at: number; who: Kind }>

/**
 * A queue at one moment, and the rules by which it goes on. Times are seconds on one scale. Everything that is a matter of chance is drawn
 * anew in each run; who is next is the office's own rule, a function of the line, the counter and the moment.
 */
export type Scene<Person, Desk> = Readonly<{
  now: number
  /** All who wait, by arrival. */
  line: readonly Person[]
  desks: readonly Desk[]
  /** When a counter will first call; `Infinity` for one that will not. */
  drawFree: (desk: Desk, random: Random) => number
  /** When somebody leaves who has not been called by then. Not asked of those who are watched. */
  drawLeaving: (person: Person, random: Random) => number
  /** Who may still come and overtake, by arrival. */
  drawComing: (random: Random) => readonly Later<Person>[]
  drawOpening: (random: Random) => readonly Later<Desk>[]
  /** The place in the line of whom this counter calls, or -1. */
  next: (line: readonly Person[], desk: Desk, at: number) => number
  /** Seconds from a call until the counter can call again. */
  drawTaken: (person: Person, desk: Desk, random: Random) => number
}>

export type Plays = Readonly<{
  runs: number
  /** A run ends here: whoever has not been called by then counts as called then. */
  until: number
  random: Random
}>

type Standing<Desk> = { readonly desk: Desk; free: number }

/**
 * Plays the queue forward (estimate.md; the idea of queue mining by replay, Senderovich et al. 2014) and gives, for each watched person, the seconds
 * until the call in every run, ascending.
 */
export function playForward<Person, Desk>(
  scene: Scene<Person, Desk>,
  watched: readonly Person[],
  { runs, until, random }: Plays,
): readonly (readonly number[])[] {
  const placeOf = new Map(watched.map((person, place) => [person, place]))
  const waits = watched.map((): number[] => [])
  for (let run = 0; run < runs; run++) {
    const called = playOnce(scene, placeOf, { until, random })
    for (const [place, list] of waits.entries()) list.push(Math.max(0, (called[place] ?? until) - scene.now))
  }
  for (const list of waits) list.sort((a, b) => a - b)
  return waits
}

/** When each watched person is called in one run. */
function playOnce<Person, Desk>(
  scene: Scene<Person, Desk>,
  placeOf: ReadonlyMap<Person, number>,
  { until, random }: Omit<Plays, 'runs'>,
): readonly (number | undefined)[] {
  const people = [...scene.line]
  const leaving = people.map((person) => (placeOf.has(person) ? Number.POSITIVE_INFINITY : scene.drawLeaving(person, random)))
  const coming = scene.drawComing(random)
  const desks: Standing<Desk>[] = [
    ...scene.desks.map((desk) => ({ desk, free: scene.drawFree(desk, random) })),
    ...scene.drawOpening(random).map(({ who, at }) => ({ desk: who, free: at })),
  ]
  const called: (number | undefined)[] = Array.from({ length: placeOf.size })
  let [missing, arrived] = [placeOf.size, 0]

  const remove = (place: number): void => {
    people.splice(place, 1)
    leaving.splice(place, 1)
  }
  while (missing > 0) {
    const first = firstFree(desks)
    if (first === null || first.free > until) break
    const at = first.free
    for (let later = coming[arrived]; later && later.at <= at; later = coming[++arrived]) {
      people.push(later.who)
      leaving.push(scene.drawLeaving(later.who, random))
    }
    for (let place = people.length - 1; place >= 0; place--) if ((leaving[place] ?? at) <= at) remove(place)
    const next = scene.next(people, first.desk, at)
    const person = people[next]
    if (person === undefined) {
      // Nobody for this counter: it looks again when the next one comes, and otherwise has nothing more to call.
      first.free = coming[arrived]?.at ?? Number.POSITIVE_INFINITY
      continue
    }
    remove(next)
    const place = placeOf.get(person)
    if (place !== undefined) {
      called[place] = at
      missing -= 1
    }
    first.free = at + scene.drawTaken(person, first.desk, random)
  }
  return called
}

function firstFree<Desk>(desks: readonly Standing<Desk>[]): Standing<Desk> | null {
  let first: Standing<Desk> | null = null
  for (const desk of desks) if (first === null || desk.free < first.free) first = desk
  return first
}
