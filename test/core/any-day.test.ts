import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeskView } from '#contract/views/staff.ts'
import { decideDay } from '#core/day.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { placesAt } from '#core/queue.ts'
import { factsOf } from '#core/statistics.ts'
import { hasPriority, inLine } from '#core/ticket.ts'
import { boardView } from '#core/views/board.ts'
import { visitsOf } from '#core/visits.ts'
import { acts, busyOffice, commandOf, playDay } from './acts-for-tests.ts'
import { counter, outcomeOf, type PaperDay, paperDay } from './office-for-tests.ts'
import { desksOf, numbersIn, viewsOf } from './views-for-tests.ts'

/** Everything anyone sees of the office, and what the statistics say, as text. */
const everythingSeen = (day: PaperDay): string => JSON.stringify(viewsOf(day).map(([, view]) => view))

/** Numbers that some desk can see, in a list or at a counter. */
const inSight = (desks: readonly DeskView[]): ReadonlySet<string> =>
  new Set(
    desks.flatMap(({ waiting, held, absent, preparing, counters }) => [
      ...[waiting, held, absent, preparing].flatMap(({ first }) => first.map(({ number }) => number)),
      ...counters.flatMap(({ number }) => (number === null ? [] : [number])),
    ]),
  )

function visitorsStandWhereTheyAre({ live, settled, counters }: Office): void {
  for (const { settings, current } of counters.values()) if (current !== null) expect(live.get(current)?.at).toBe(settings.id)
  for (const { at, number, errands } of live.values()) {
    if (at !== null) expect(counters.get(at)?.current).toBe(number)
    const active = errands.filter(({ state }) => state === 'called' || state === 'serving')
    expect(active.length).toBe(at === null ? 0 : 1)
  }
  for (const ticket of settled.values())
    expect([ticket.at, ticket.errands.some(({ counter: at }) => at !== null)]).toEqual([null, false])
}

test('on any day, whatever is done: every view holds, no figure is negative or none, nobody is out of sight [T2, T7, E3]', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      playDay(wanted, (day) => {
        const views = viewsOf(day).map(([contract, view]) => contract.parse(view))
        expect(numbersIn(views).every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
        const seen = inSight(desksOf(day))
        expect([...day.office().live.keys()].filter((number) => !seen.has(number))).toEqual([])
        visitorsStandWhereTheyAre(day.office())
      })
    }),
    { numRuns: 10 },
  )
})

test('any day is the same after a replay, and ends with nobody in the hall [S2, O6, D4]', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      const day = playDay(wanted)
      const replayed = day.events().reduce<Office | null>((office, event) => evolve(office, event), null)
      expect(replayed && factsOf(replayed)).toEqual(factsOf(day.office()))
      expect(replayed && boardView(replayed, day.now())).toEqual(boardView(day.office(), day.now()))
      const { closing } = decideDay(day.office(), day.office(), day.office().settings)
      const closed = closing.reduce((office, body) => evolve(office, { at: day.now(), by: null, body }), day.office())
      expect(closed.live.size).toBe(0)
      expect(factsOf(closed).filter(({ outcome }) => outcome === 'open')).toEqual([])
      expect([...closed.counters.values()].filter(({ current }) => current !== null)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('on any day no number is given twice and none changes, also not when the settings do [N3, N5, Z2]', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      playDay(wanted, (day) => {
        const issued = day.events().flatMap(({ body }) => (body.type === 'ticket-issued' ? [body.number] : []))
        expect(new Set(issued).size).toBe(issued.length)
        expect(new Set([...day.office().live.keys(), ...day.office().settled.keys()])).toEqual(new Set(issued))
      })
    }),
    { numRuns: 100 },
  )
})

test('on any day the stages of a visit are together the time from arrival to the end [W6]', () => {
  fc.assert(
    fc.property(acts, (wanted) => {
      const day = playDay(wanted)
      const ended = day.office()
      day.nextDay()
      for (const { issuedAt, endedAt, spentMs } of visitsOf(ended))
        expect(Object.values(spentMs).reduce((sum, ms) => sum + ms, 0)).toBe((endedAt ?? 0) - issuedAt)
    }),
    { numRuns: 80 },
  )
})

/** Earlier arrivals of the class of a visitor whom the counter could have called for the same service, by the office as it was. */
function passedOver(
  before: Office,
  now: PaperDay['now'],
  called: { number: string; errand: number; counter: string },
): readonly string[] {
  const ticket = before.live.get(called.number as never)
  const at = before.counters.get(counter(called.counter))
  const errand = ticket?.errands[called.errand - 1]
  if (!ticket || !at || !errand) throw new Error('called from nowhere')
  const placeOf = placesAt(before, at)
  return [...before.live.values()]
    .filter(
      (other) =>
        other.order < ticket.order &&
        other.at === null &&
        hasPriority(other, now()) === hasPriority(ticket, now()) &&
        other.errands.some((each) => each.service === errand.service && inLine(other, each) && placeOf(each) === placeOf(errand)),
    )
    .map(({ number }) => number)
}

test('on any day, at every counter, the next button calls in order of arrival within a class, a rank and a service [Q2]', () => {
  const checked = { calls: 0 }
  fc.assert(
    fc.property(acts, (wanted) => {
      const day = paperDay(busyOffice())
      for (const each of day.office().counters.keys()) day.must({ type: 'open', counter: each })
      for (const each of wanted) {
        day.wait(each.kind === 'wait' ? each.minutes : 0.5)
        day.tick()
        const before = { ...day.office(), live: new Map(day.office().live), counters: new Map(day.office().counters) }
        const asked = commandOf(day, each)
        const decision = asked && day.command(asked)
        const called = decision?.ok ? decision.events.find(({ type }) => type === 'errand-called') : undefined
        if (called?.type !== 'errand-called' || called.why === 'chosen') continue
        expect(passedOver(before, day.now, called)).toEqual([])
        checked.calls += 1
      }
    }),
    { numRuns: 150 },
  )
  expect(checked.calls).toBeGreaterThan(300)
})

/** By the next button only: someone chosen, designated or given priority over others by staff goes first because staff say so. */
const BY_HAND = ['call', 'transfer', 'redirect', 'prioritise', 'add-errand']

test('on any day the next button overtakes nobody past the limit, appointments and help included [Q4, Q10]', () => {
  const withoutHands = acts.map((wanted) =>
    wanted.filter((each) => each.kind !== 'command' || !BY_HAND.includes(each.command.type)),
  )
  fc.assert(
    fc.property(withoutHands, (wanted) => {
      playDay(wanted, (day) => {
        const { overtakingLimit } = day.office().settings.priority
        for (const { errands } of day.office().live.values())
          for (const { overtaken } of errands) expect(overtaken).toBeLessThanOrEqual(overtakingLimit)
      })
    }),
    { numRuns: 200 },
  )
})

test('on any day, undoing the last move or turn restores everything anyone sees, byte for byte [U1, U4]', () => {
  const undone = { moves: 0, turns: 0 }
  fc.assert(
    fc.property(acts, (wanted) => {
      const day = paperDay(busyOffice())
      for (const each of day.office().counters.keys()) day.must({ type: 'open', counter: each })
      for (const each of wanted) {
        day.wait(each.kind === 'wait' ? each.minutes : 0.5)
        day.tick()
        const asked = commandOf(day, each)
        if (!asked) continue
        const before = everythingSeen(day)
        const decision = day.command(asked)
        const [done] = decision.ok ? decision.events : []
        if (!done || done.type === 'ticket-issued' || done.type === 'errand-undone' || done.type === 'counter-staffed') continue
        if ('number' in done) {
          day.must({ type: 'undo', number: done.number, by: null })
          undone.moves += 1
        } else if (done.type === 'counter-opened' || done.type === 'counter-paused' || done.type === 'counter-closed') {
          day.must({ type: 'undo-turn', counter: done.counter })
          undone.turns += 1
        } else continue
        expect(everythingSeen(day)).toBe(before)
        expect(outcomeOf(day.command(asked))).toBe('allowed')
      }
    }),
    { numRuns: 30 },
  )
  expect(undone.moves).toBeGreaterThan(200)
  expect(undone.turns).toBeGreaterThan(10)
})
