import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { decide } from '#core/decide.ts'
import { afterAnswer } from '../../counter/deeds/after-answer.ts'
import { currentErrand } from '../../counter/deeds/cards.ts'
import type { Deed } from '../../counter/deeds/deed.ts'
import { counter, type PaperDay, paperDay } from '../core/office-for-tests.ts'
import { answerTo, commandOf, deskOf } from './counter-desk-for-tests.ts'

const HERE = '2'

function morning(): PaperDay {
  const day = paperDay()
  for (const services of [['jusho', 'shomei'], ['jusho'], ['shomei'], ['annai', 'jusho']]) day.take(services)
  return day
}

/** Everything that somebody at this desk could do just now. */
function deedsAt(day: PaperDay): readonly Deed[] {
  const view = deskOf(day, HERE)
  const number = view.current?.ticket.number
  const service = currentErrand(view)?.service
  const elsewhere = [...view.held.first, ...view.absent.first, ...view.preparing.first]
  const wanted: readonly Deed[] = [
    { type: 'open' },
    { type: 'pause', reason: 'lunch', minutes: 60 },
    { type: 'close' },
    { type: 'call-next' },
    { type: 'recall' },
    { type: 'start' },
    { type: 'finish' },
    ...(number === undefined || service === undefined ? [] : deedsOn({ number, service })),
    ...elsewhere.flatMap(awayDeeds),
  ]
  return wanted.filter((deed) => {
    const decision = decide(day.office(), commandOf(deed, HERE), day.now())
    return decision.ok && decision.events.length > 0
  })
}

const deedsOn = ({ number, service }: { number: string; service: string }): readonly Deed[] => [
  { type: 'hold', number, service, reason: 'form', minutes: 10 },
  { type: 'absent', number, service },
  { type: 'prepare', number, service },
  { type: 'transfer', number, service, to: 'annai', for: null },
  { type: 'transfer', number, service, to: null, for: { to: 'counter', counter: counter('1') } },
  { type: 'redirect', number, to: 'annai' },
  { type: 'add-errand', number, service: 'annai', after: service },
  { type: 'cancel', number, service: null, reason: 'went-home' },
  { type: 'cancel', number, service, reason: null },
  { type: 'prioritise', number, reason: 'pregnancy' },
  { type: 'note', number, needs: ['hearing'], language: 'en' },
]

const awayDeeds = ({ number, errands }: TicketCard): readonly Deed[] =>
  errands.flatMap(({ service, state }): readonly Deed[] => {
    if (state === 'preparing') return [{ type: 'ready', number, service }]
    return state === 'held' || state === 'absent'
      ? [
          { type: 'return', number, service },
          { type: 'call', number, service },
        ]
      : []
  })

const numbersIn = (view: DeskView, list: 'held' | 'absent' | 'preparing') => view[list].first.map(({ number }) => number).sort()

/** What the clerk goes by: the counter, who is at it and how they stand, who is away and why. */
const shownBy = (view: DeskView) => ({
  counter: [view.counter.state, view.counter.number, view.counter.pause],
  current: view.current && {
    ...view.current,
    ticket: {
      ...view.current.ticket,
      errands: view.current.ticket.errands.map(({ errand, service, state, counter: at }) => ({ errand, service, state, at })),
    },
  },
  held: [view.held.total, numbersIn(view, 'held')],
  absent: [view.absent.total, numbersIn(view, 'absent')],
  preparing: [view.preparing.total, numbersIn(view, 'preparing')],
})

test('on any day, what a desk shows upon an answer is what the view then says of the counter and who is there [C8]', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), (presses) => {
      const day = morning()
      for (const press of presses) {
        day.wait(1)
        const before = deskOf(day, HERE)
        const deeds = deedsAt(day)
        const deed = deeds[press % deeds.length]
        const answer = deed && answerTo(day, deed, { at: HERE })
        if (!deed || !answer) throw new Error('something can always be done')
        const shown = afterAnswer(before, { deed, answer, at: day.now() })
        expect([deed.type, shownBy(shown)]).toEqual([deed.type, shownBy(deskOf(day, HERE))])
      }
    }),
    { numRuns: 300 },
  )
})

test('of a visitor whom the desk did not know the answer tells the number, the errand and the state [C8]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('3') })
  for (let people = 0; people < 40; people++) day.take(['shomei'])
  const late = day.take(['jusho'], 'priority')
  const before = deskOf(day, '3')
  expect(before.waiting.first.some(({ number }) => number === late)).toBe(false)
  const answer = answerTo(day, { type: 'call-next' }, { at: '3' })
  if (!answer) throw new Error('somebody waits')
  const { current } = afterAnswer(before, { deed: { type: 'call-next' }, answer, at: day.now() })
  expect(current).toMatchObject({ ticket: { number: late, issuedAt: day.now() }, state: 'called', calls: 1 })
  expect(current?.ticket.errands).toMatchObject([{ service: 'jusho', name: { ja: '住所変更' }, state: 'called' }])
})

test('a call that is taken back empties the counter at once, before the view says who is next [C8, U1]', () => {
  const day = morning()
  day.must({ type: 'open', counter: counter(HERE) })
  const number = day.callNext(HERE)
  const before = deskOf(day, HERE)
  const undo: Deed = { type: 'undo', number }
  const answer = answerTo(day, undo, { at: HERE })
  if (!answer) throw new Error('it can be taken back')
  expect(afterAnswer(before, { deed: undo, answer, at: day.now() }).current).toBeNull()
})
