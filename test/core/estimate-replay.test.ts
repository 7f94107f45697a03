import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playForward, type Scene } from '#core/estimate/replay.ts'
import { exponential, seededRandom } from '#core/random.ts'

type Person = Readonly<{ name: string; service: string; takes: number }>
type Desk = Readonly<{ name: string; serves: readonly string[]; free: number }>

const person = (name: string, takes: number, service = 'tax'): Person => ({ name, takes, service })

const first: Scene<Person, Desk>['next'] = (line, { serves }) => line.findIndex(({ service }) => serves.includes(service))

const scene = (
  line: readonly Person[],
  desks: readonly Desk[],
  more: Partial<Scene<Person, Desk>> = {},
): Scene<Person, Desk> => ({
  now: 1000,
  line,
  desks,
  drawFree: ({ free }) => free,
  drawLeaving: () => Number.POSITIVE_INFINITY,
  drawComing: () => [],
  drawOpening: () => [],
  next: first,
  drawTaken: ({ takes }) => takes,
  ...more,
})
const plays = { runs: 1, until: 10_000, random: seededRandom(1) }
const waitOf = (of: Scene<Person, Desk>, who: Person) => playForward(of, [who], plays)[0]?.[0]

const desk = (name: string, free: number, serves: readonly string[] = ['tax']): Desk => ({ name, free, serves })
const [anna, ben, cleo, dora] = [person('Anna', 100), person('Ben', 50), person('Cleo', 70), person('Dora', 30)]

test('each counter that comes free calls the next, until the turn has come [E20]', () => {
  const desks = [desk('1', 1010), desk('2', 1020)]
  // 1010 Anna, 1020 Ben, 1070 Cleo at the second, 1110 Dora at the first.
  expect(waitOf(scene([anna, ben, cleo, dora], desks), dora)).toBe(110)
  const everybody = playForward(scene([anna, ben, cleo, dora], desks), [anna, ben, cleo, dora], plays)
  expect(everybody).toEqual([[10], [20], [70], [110]])
})

test('who is next is what the office says: with the last one first Anna waits longest [E20]', () => {
  const lastFirst = scene([anna, ben, cleo, dora], [desk('1', 1010)], { next: (line) => line.length - 1 })
  expect(waitOf(lastFirst, anna)).toBe(10 + 30 + 70 + 50)
})

test('a counter that serves something else does not help [E20]', () => {
  const pension = person('Emil', 500, 'pension')
  const desks = [desk('1', 1010, ['pension']), desk('2', 1040)]
  expect(waitOf(scene([pension, anna, ben], desks), ben)).toBe(40 + 100)
})

test('those ahead who leave make the wait shorter [E22]', () => {
  const leaving = scene([anna, ben, dora], [desk('1', 1010)], { drawLeaving: ({ name }) => (name === 'Ben' ? 1060 : 9999) })
  expect(waitOf(leaving, dora)).toBe(110)
})

test('those who come later count where they overtake [E22]', () => {
  const late = { at: 1015, who: person('Late', 200) }
  const overtaken = (next: Scene<Person, Desk>['next']) =>
    waitOf(scene([anna, dora], [desk('1', 1010)], { drawComing: () => [late], next }), dora)
  expect(overtaken(first)).toBe(110)
  expect(
    overtaken((line) =>
      Math.max(
        0,
        line.findIndex(({ name }) => name === 'Late'),
      ),
    ),
  ).toBe(310)
})

test('a counter that opens later takes part, and one that is idle calls whoever comes [E20]', () => {
  const opening = scene([anna, ben, dora], [desk('1', 1010)], { drawOpening: () => [{ at: 1020, who: desk('2', 1020) }] })
  expect(waitOf(opening, dora)).toBe(70)
})

test('whoever is not called by the end counts as called then [E20, E26]', () => {
  expect(waitOf(scene([anna], []), anna)).toBe(9000)
  expect(waitOf(scene([anna], [desk('1', Number.POSITIVE_INFINITY)]), anna)).toBe(9000)
})

test('the same seed gives the same waits; they ascend, and are finite [E20, E26]', () => {
  const queue = fc.record({
    seed: fc.integer({ min: 0 }),
    line: fc.array(fc.constantFrom('tax', 'pension', 'moving'), { minLength: 1, maxLength: 25 }),
    desks: fc.array(fc.subarray(['tax', 'pension', 'moving']), { maxLength: 5 }),
  })
  fc.assert(
    fc.property(queue, ({ seed, line, desks }) => {
      const people = line.map((service, place) => person(`${place}`, 0, service))
      const office = scene(
        people,
        desks.map((serves, place) => desk(`${place}`, 0, serves)),
        {
          drawFree: (_, random) => 1000 + exponential(random, 60),
          drawLeaving: (_, random) => 1000 + exponential(random, 900),
          drawTaken: (_, __, random) => exponential(random, 200),
        },
      )
      const play = () => playForward(office, people, { runs: 8, until: 20_000, random: seededRandom(seed) })
      const waits = play()
      expect(play()).toEqual(waits)
      for (const list of waits) {
        expect(list).toHaveLength(8)
        expect(list).toEqual(list.toSorted((a, b) => a - b))
        expect(list.every((wait) => wait >= 0 && wait <= 19_000)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
