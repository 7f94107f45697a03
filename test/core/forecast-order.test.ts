import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PRIORITY_CLASSES } from '#contract/words.ts'
import { busyOffice } from './acts-for-tests.ts'
import { foreseenWaits, livedWaits } from './forecast-for-tests.ts'
import { counter, number, type PaperDay, paperDay, service } from './office-for-tests.ts'

const LONGEST_MS = 3 * 3_600_000
const COUNTERS = ['1', '2', '3', '4']

type Comer = Readonly<{
  services: readonly string[]
  priority: 'ordinary' | 'priority'
  afterMinutes: number
  meant: string | null
}>

type Wanted = Readonly<{ comers: readonly Comer[]; interleave: number; overtakingLimit: number; busy: readonly string[] }>

const comer = (priorities: readonly Comer['priority'][]) =>
  fc.record({
    services: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(['shomei'], ['jusho'], ['annai'], ['zei']) },
      { weight: 1, arbitrary: fc.constantFrom(['shomei', 'jusho'], ['annai', 'shomei'], ['jusho', 'zei']) },
    ),
    priority: fc.constantFrom(...priorities),
    afterMinutes: fc.integer({ min: 0, max: 4 }),
    meant: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...COUNTERS) }),
  })

const halls = (priorities: readonly Comer['priority'][]): fc.Arbitrary<Wanted> =>
  fc.record({
    comers: fc.array(comer(priorities), { minLength: 1, maxLength: 30 }),
    interleave: fc.integer({ min: 1, max: 4 }),
    overtakingLimit: fc.integer({ min: 1, max: 5 }),
    busy: fc.subarray(COUNTERS),
  })

/** An office in which these people have taken tickets, and some counters have called. */
function hallWith({ comers, interleave, overtakingLimit, busy }: Wanted): PaperDay {
  const office = busyOffice({ priority: { interleave, overtakingLimit } })
  const day = paperDay({ ...office, counters: office.counters.map((each) => ({ ...each, autoCallSeconds: null })) })
  for (const id of COUNTERS) day.must({ type: 'open', counter: counter(id) })
  for (const { services, priority, afterMinutes, meant } of comers) {
    day.wait(afterMinutes)
    const paper = day.take(services, priority)
    if (meant !== null)
      day.command({
        type: 'transfer',
        number: number(paper),
        service: null,
        to: null,
        for: { to: 'counter', counter: counter(meant) },
      })
  }
  for (const id of busy) day.command({ type: 'call-next', counter: counter(id) })
  return day
}

/** Whoever was called within the time, as it was lived and as it had been foreseen. */
function bothWays(day: PaperDay) {
  const { line } = foreseenWaits(day.office(), day.now())
  const lived = livedWaits(day.office(), day.now(), LONGEST_MS)
  return {
    lived: new Map([...line.keys()].map((key) => [key, lived.get(key) ?? null])),
    foreseen: new Map([...line].map(([key, wait]) => [key, wait < LONGEST_MS / 1000 ? wait : null])),
  }
}

test('ranks, help, priority, the limit of overtaking, designations, papers: the forecast calls whom the next button calls [E50]', () => {
  fc.assert(
    fc.property(halls(['ordinary', 'ordinary', 'priority']), (wanted) => {
      const { lived, foreseen } = bothWays(hallWith(wanted))
      expect(foreseen).toEqual(lived)
    }),
    { numRuns: 200 },
  )
})

for (const priority of PRIORITY_CLASSES)
  test(`a newcomer who is ${priority} takes nobody’s turn and is called when somebody who really comes would be, at every rank [E51]`, () => {
    fc.assert(
      fc.property(
        halls(['ordinary', 'ordinary', 'priority']),
        fc.constantFrom('shomei', 'jusho', 'annai', 'zei'),
        (wanted, wish) => {
          const withOneErrand = { ...wanted, comers: wanted.comers.filter(({ services }) => services.length === 1) }
          const day = hallWith(withOneErrand)
          const { next } = foreseenWaits(day.office(), day.now())
          const paper = day.take([wish], priority)
          const came = livedWaits(day.office(), day.now(), LONGEST_MS).get(`${paper}/1`)
          expect(next[priority].get(service(wish))).toBe(came ?? LONGEST_MS / 1000)
        },
      ),
      { numRuns: 100 },
    )
  })
