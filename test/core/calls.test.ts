import { expect, test } from 'vitest'
import type { CounterSettings, OfficeSettings } from '#contract/settings.ts'
import { nextFor } from '#core/queue.ts'
import { counter, outcomeOf, type PaperDay, paperDay, service, smallOffice } from './office-for-tests.ts'

/** Counter 1 hears certificates alone; counter 2 moving notices, and helps with certificates. */
function helping(help: CounterSettings['helps'][number]): OfficeSettings {
  const [one, two] = smallOffice().counters
  if (!one || !two) throw new Error('no counters')
  return smallOffice({
    counters: [
      { ...one, ranks: [[service('shomei')], [service('annai')]] },
      { ...two, ranks: [[service('jusho')]], helps: [help] },
    ],
  })
}
const reasonAt = (day: PaperDay, id: string) => {
  const found = day.office().counters.get(counter(id))
  return found ? (nextFor(day.office(), found, day.now())?.why ?? null) : null
}
const open = (day: PaperDay, ...ids: readonly string[]) => {
  for (const id of ids) day.must({ type: 'open', counter: counter(id) })
}

test('a counter helps from the threshold on after its own lines, and from the second one before them [Q8]', () => {
  const day = paperDay(helping({ services: [service('shomei')], fromMinutes: 10, beforeOwnFromMinutes: 30 }))
  open(day, '2')
  const certificate = day.take(['shomei'])
  day.wait(9)
  expect(reasonAt(day, '2')).toBe(null)
  day.wait(1)
  expect(reasonAt(day, '2')).toBe('help')
  const moving = day.take(['jusho'])
  expect(day.callNext('2')).toBe(moving)
  day.must({ type: 'finish', counter: counter('2') })
  day.take(['jusho'])
  day.wait(20)
  expect(day.callNext('2')).toBe(certificate)
})

test('someone meant for one counter is called there only, in order of arrival, until it closes [Q9]', () => {
  const day = paperDay()
  open(day, '1', '2', '3')
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  expect(day.callNext('1')).toBe(first)
  day.must({ type: 'transfer', number: first, service: null, to: null, for: { to: 'counter', counter: counter('3') } })
  expect(day.callNext('1')).toBe(second)
  expect(outcomeOf(day.command({ type: 'call-next', counter: counter('2') }))).toBe('nobody-waiting')
  const third = day.take(['shomei'])
  expect(day.callNext('3')).toBe(first)
  day.must({ type: 'transfer', number: first, service: null, to: null, for: { to: 'counter', counter: counter('3') } })
  day.must({ type: 'close', counter: counter('3') })
  expect(day.callNext('2')).toBe(first)
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('1')).toBe(third)
})

test('on hold until a time, a visitor is back in the line by itself [Q11]', () => {
  const day = paperDay()
  open(day, '1')
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  day.must({ type: 'hold', number: first, service: null, reason: 'form', minutes: 10 })
  day.wait(9)
  day.tick()
  expect(day.callNext('1')).toBe(second)
  day.must({ type: 'finish', counter: counter('1') })
  day.wait(1)
  day.tick()
  expect(day.callNext('1')).toBe(first)
})

test('absent, a visitor comes back after so many calls or minutes, so often; then staff call them back [Q11]', () => {
  const day = paperDay(smallOffice({ absence: { times: 2, afterCalls: 2, afterMinutes: 15 } }))
  open(day, '1')
  const absent = () => day.office().live.get(first)?.errands[0]?.state === 'absent'
  const first = day.take(['shomei'])
  for (let other = 0; other < 6; other++) day.take(['shomei'])
  const miss = () => {
    expect(day.callNext('1')).toBe(first)
    day.must({ type: 'absent', number: first, service: null })
  }
  const serveNext = () => {
    day.callNext('1')
    day.must({ type: 'finish', counter: counter('1') })
    day.tick()
  }
  miss()
  serveNext()
  expect(absent()).toBe(true)
  serveNext()
  expect(absent()).toBe(false)
  miss()
  day.wait(15)
  day.tick()
  expect(absent()).toBe(false)
  miss()
  day.wait(60)
  for (let other = 0; other < 3; other++) serveNext()
  expect(absent()).toBe(true)
})

test('a counter that calls by itself does so after being idle for its time, and never two for one visitor [Q12, Q7]', () => {
  const { counters } = smallOffice()
  const day = paperDay(smallOffice({ counters: counters.map((each) => ({ ...each, autoCallSeconds: 30 })) }))
  open(day, '1', '2')
  const paper = day.take(['shomei'])
  day.wait(0.4)
  day.tick()
  expect(day.office().live.get(paper)?.at).toBe(null)
  day.wait(0.1)
  day.tick()
  expect(day.office().live.get(paper)?.at).toBe('1')
  expect(day.office().calls).toHaveLength(1)
})

test('a counter’s last turn is taken back while nothing has happened there since [U4]', () => {
  const day = paperDay()
  const undoTurn = () => day.command({ type: 'undo-turn', counter: counter('1') })
  expect(outcomeOf(undoTurn())).toBe('nothing-to-undo')
  open(day, '1')
  const before = day.office().counters.get(counter('1'))
  day.wait(5)
  day.must({ type: 'pause', counter: counter('1'), reason: 'lunch', minutes: 60 })
  expect(day.office().counters.get(counter('1'))?.pause).toMatchObject({ reason: 'lunch' })
  expect(outcomeOf(undoTurn())).toBe('allowed')
  expect(day.office().counters.get(counter('1'))).toEqual(before)
  day.take(['shomei'])
  day.callNext('1')
  expect(outcomeOf(undoTurn())).toBe('nothing-to-undo')
})
