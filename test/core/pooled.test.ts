import { expect, test } from 'vitest'
import { pooledWait } from '#core/estimate/pooled.ts'
import { lineLengths } from '#core/queue.ts'
import { exponential, seededRandom } from '#core/random.ts'
import { readWaits } from '#core/waits.ts'
import { counter, paperDay, service } from './office-for-tests.ts'

const RUNS = 20_000

/** Waits behind so many people, minute by minute as counters become free. */
function drawn({ ahead, counters, minutes }: { ahead: number; counters: number; minutes: number }): readonly number[] {
  const random = seededRandom(7)
  const waits = Array.from({ length: RUNS }, () => {
    let wait = 0
    for (let turn = 0; turn <= ahead; turn++) wait += exponential(random, minutes / counters)
    return wait
  })
  return waits.sort((a, b) => a - b)
}

test('where counters are all alike the closed form agrees with twenty thousand drawn waits within a twentieth [E32]', () => {
  for (const place of [
    { ahead: 0, counters: 1, minutes: 5 },
    { ahead: 7, counters: 3, minutes: 8 },
    { ahead: 40, counters: 6, minutes: 4 },
  ]) {
    const waits = drawn(place)
    const told = pooledWait({ ...place, allBusy: true })
    for (const [end, share] of [
      ['soonest', 0.05],
      ['low', 0.1],
      ['middle', 0.5],
      ['high', 0.9],
    ] as const)
      expect(Math.abs(told[end] - (waits[Math.floor(share * RUNS)] ?? 0))).toBeLessThan(0.05 * (told.middle + 1))
  }
})

test('whoever comes to a free counter does not wait [E32]', () => {
  expect(pooledWait({ ahead: 0, counters: 2, minutes: 5, allBusy: false }).high).toBe(0)
})

test('before anything is foreseen people of all lines count where one counter serves them all alike, and not where ranks differ [E32]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('3') })
  for (const errand of ['jusho', 'jusho', 'jusho', 'shomei']) day.take([errand])
  const waitFor = (id: string) => readWaits(day.office(), day.now(), lineLengths(day.office())).ofNewcomer(service(id))
  expect(waitFor('annai')).toEqual(waitFor('shomei'))
  expect(waitFor('annai').soonest).not.toBeNull()
  day.must({ type: 'open', counter: counter('1') })
  expect(waitFor('shomei').soonest).toBeNull()
})
