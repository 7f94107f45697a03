import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextFor } from '#core/queue.ts'
import { counter, number, outcomeOf, paperDay, service, smallOffice } from './office-for-tests.ts'

test('the earliest arrival is called first [Q2]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  expect(day.callNext('1')).toBe(first)
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('1')).toBe(second)
})

test('a counter turns to a lower rank only when the higher ones are empty [Q1]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('2') })
  const certificate = day.take(['shomei'])
  const moving = day.take(['jusho'])
  expect(day.callNext('2')).toBe(moving)
  day.must({ type: 'finish', counter: counter('2') })
  expect(day.callNext('2')).toBe(certificate)
})

test('priority goes first, but after two in a row one ordinary visitor is called, and staff are told why [Q3]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const ordinary = day.take(['shomei'])
  const priority = [1, 2, 3].map(() => day.take(['shomei'], 'priority'))
  const called = [1, 2, 3, 4].map(() => {
    const why = nextFor(day.office(), expectCounter(day), day.now())?.why
    const paper = day.callNext('1')
    day.must({ type: 'finish', counter: counter('1') })
    return [paper, why]
  })
  expect(called).toEqual([
    [priority[0], 'priority'],
    [priority[1], 'priority'],
    [ordinary, 'interleave'],
    [priority[2], 'arrival'],
  ])
})

test('nobody is overtaken past the limit, even when priorities come without end [Q4]', () => {
  const settings = smallOffice({ priority: { interleave: 20, overtakingLimit: 4 } })
  const day = paperDay(settings)
  day.must({ type: 'open', counter: counter('1') })
  const ordinary = day.take(['shomei'])
  const called: string[] = []
  for (let turn = 0; turn < 6; turn++) {
    day.take(['shomei'], 'priority')
    called.push(day.callNext('1'))
    day.must({ type: 'finish', counter: counter('1') })
  }
  expect(called.indexOf(ordinary)).toBe(4)
})

test('called to one counter, a visitor stands in no other line, and comes back in order of arrival [T3]', () => {
  const day = paperDay()
  for (const id of ['1', '2']) day.must({ type: 'open', counter: counter(id) })
  const both = day.take(['shomei', 'jusho'])
  const later = day.take(['jusho'])
  expect(day.callNext('1')).toBe(both)
  expect(day.callNext('2')).toBe(later)
  day.must({ type: 'finish', counter: counter('2') })
  const third = day.take(['jusho'])
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('2')).toBe(both)
  day.must({ type: 'finish', counter: counter('2') })
  expect(day.callNext('2')).toBe(third)
})

test('any number can be called while it is at no counter and not settled [Q5]', () => {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  const [first, second] = [day.take(['shomei']), day.take(['shomei'])]
  const call = (id: string, paper: string) =>
    day.command({ type: 'call', counter: counter(id), number: number(paper), service: null })
  expect(outcomeOf(call('1', second))).toBe('allowed')
  expect(outcomeOf(call('2', second))).toBe('ticket-at-counter')
  day.must({ type: 'finish', counter: counter('1') })
  expect(outcomeOf(call('2', second))).toBe('illegal-move')
  expect(outcomeOf(call('2', 'Z999'))).toBe('unknown-ticket')
  expect(outcomeOf(call('2', first))).toBe('allowed')
})

test('a counter calls only when it is open and has nobody [Q6]', () => {
  const day = paperDay()
  day.take(['shomei'])
  day.take(['shomei'])
  const next = () => outcomeOf(day.command({ type: 'call-next', counter: counter('1') }))
  expect(next()).toBe('counter-not-open')
  day.must({ type: 'open', counter: counter('1') })
  expect(next()).toBe('allowed')
  expect(next()).toBe('counter-busy')
  day.must({ type: 'finish', counter: counter('1') })
  day.must({ type: 'pause', counter: counter('1') })
  expect(next()).toBe('counter-not-open')
})

test('whoever was overtaken to the limit is next, but not before an earlier arrival of the same class [Q2, Q4]', () => {
  const day = paperDay(smallOffice({ priority: { interleave: 5, overtakingLimit: 1 } }))
  day.must({ type: 'open', counter: counter('1') })
  const [early, late] = [day.take(['shomei']), day.take(['shomei'])]
  expect(day.callNext('1')).toBe(early)
  day.must({ type: 'hold', number: early, service: null })
  day.take(['shomei'], 'priority')
  day.callNext('1')
  day.must({ type: 'finish', counter: counter('1') })
  day.must({ type: 'return', number: early, service: null })
  day.take(['shomei'], 'priority')
  expect(day.callNext('1')).toBe(early)
  day.must({ type: 'finish', counter: counter('1') })
  expect(day.callNext('1')).toBe(late)
})

const expectCounter = (day: ReturnType<typeof paperDay>) => {
  const found = day.office().counters.get(counter('1'))
  if (!found) throw new Error('no counter 1')
  return found
}

/** What may happen on a random day; indices pick among what is there. */
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      of: fc.subarray(['shomei', 'jusho'], { minLength: 1 }),
      priority: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('next' as const), at: fc.constantFrom('1', '2', '3') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('start' as const, 'finish' as const, 'recall' as const),
      at: fc.constantFrom('1', '2', '3'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'hold' as const,
        'absent' as const,
        'return' as const,
        'prepare' as const,
        'ready' as const,
        'cancel' as const,
        'transfer' as const,
      ),
      pick: fc.nat(50),
      service: fc.option(fc.constantFrom('shomei', 'jusho'), { nil: null }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('call' as const), at: fc.constantFrom('1', '2', '3'), pick: fc.nat(50) }) },
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

function perform(day: ReturnType<typeof paperDay>, wanted: Act): void {
  const paper = 'pick' in wanted ? [...day.office().live.keys()][wanted.pick % Math.max(1, day.office().live.size)] : undefined
  switch (wanted.do) {
    case 'take':
      day.take(wanted.of, wanted.priority ? 'priority' : 'ordinary')
      return
    case 'next':
      day.command({ type: 'call-next', counter: counter(wanted.at) })
      return
    case 'start':
    case 'finish':
    case 'recall':
      day.command({ type: wanted.do, counter: counter(wanted.at) })
      return
    case 'call':
      if (paper) day.command({ type: 'call', counter: counter(wanted.at), number: paper, service: null })
      return
    default: {
      if (!paper) return
      const about = { number: paper, service: wanted.service === null ? null : service(wanted.service) }
      if (wanted.do === 'transfer') day.command({ type: 'transfer', ...about, to: service('annai') })
      else if (wanted.do === 'cancel') day.command({ type: 'cancel', ...about, by: 'staff' })
      else day.command({ type: wanted.do, ...about })
    }
  }
}

const acts = fc.array(act, { minLength: 5, maxLength: 120 })

function play(wanted: readonly Act[], check: (day: ReturnType<typeof paperDay>) => void): void {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  for (const each of wanted) {
    day.wait(0.5)
    perform(day, each)
    check(day)
  }
}

test('on any day no ticket is at two counters and every counter’s visitor is at that counter [T2, T7]', () => {
  fc.assert(
    fc.property(acts, (wanted) =>
      play(wanted, (day) => {
        const { counters, live } = day.office()
        const occupied = [...counters.values()].flatMap(({ settings, current }) =>
          current === null ? [] : [[settings.id, current] as const],
        )
        expect(new Set(occupied.map(([, paper]) => paper)).size).toBe(occupied.length)
        for (const [id, paper] of occupied) expect(live.get(paper)?.at).toBe(id)
        for (const ticket of live.values()) {
          const active = ticket.errands.filter(({ state }) => state === 'called' || state === 'serving')
          expect(active.length).toBe(ticket.at === null ? 0 : 1)
        }
      }),
    ),
    { numRuns: 200 },
  )
})

test('on any day, within a class and a service, the next button calls in order of arrival [Q2]', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      play(wanted, (day) => {
        const last = day.events().at(-1)?.body
        if (last?.type !== 'errand-called' || last.why === 'chosen') return
        const { live } = day.office()
        const called = live.get(last.number)
        const errand = called?.errands[last.errand - 1]
        const passedOver = [...live.values()].filter(
          (other) =>
            called &&
            other.order < called.order &&
            other.priority === called.priority &&
            other.at === null &&
            other.errands.some(({ state, service: of }) => (state === 'waiting' || state === 'ready') && of === errand?.service),
        )
        expect(passedOver.map((other) => other.number)).toEqual([])
      })
    }),
    { numRuns: 200 },
  )
})

test('on any day the next button overtakes nobody past the limit [Q4]', () => {
  const withoutChosen = acts.map((wanted) => wanted.filter(({ do: what }) => what !== 'call'))
  fc.assert(
    fc.property(withoutChosen, (wanted) =>
      play(wanted, (day) => {
        const { overtakingLimit } = day.office().settings.priority
        for (const { errands } of day.office().live.values())
          for (const { overtaken } of errands) expect(overtaken).toBeLessThanOrEqual(overtakingLimit)
      }),
    ),
    { numRuns: 200 },
  )
})

test('on any day no number is given twice and none changes [N3, N5]', () => {
  fc.assert(
    fc.property(acts, (wanted) =>
      play(wanted, (day) => {
        const issued = day.events().flatMap(({ body }) => (body.type === 'ticket-issued' ? [body.number] : []))
        expect(new Set(issued).size).toBe(issued.length)
        expect(new Set([...day.office().live.keys(), ...day.office().settled.keys()])).toEqual(new Set(issued))
      }),
    ),
    { numRuns: 100 },
  )
})
