import type { CounterAnswer, MoveAnswer } from '#contract/answers.ts'
import type { Instant } from '#contract/primitives.ts'
import type { DeskList, ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { ErrandState } from '#contract/words.ts'
import { cardIn, LISTS, type ListName } from './cards.ts'
import type { Answer, Deed } from './deed.ts'

/** A deed that the office has done. `at`: when the answer came, by the server's clock. */
export type Done = Readonly<{ deed: Deed; answer: Answer; at: Instant }>

const isAtCounter = (state: ErrandState): state is 'called' | 'serving' => state === 'called' || state === 'serving'

/** The errand as the answer tells it. */
const moved = (errand: ErrandCard, { state, service, counter }: MoveAnswer, at: Instant): ErrandCard => ({
  ...errand,
  state,
  service,
  counter,
  since: at,
  hold: null,
  returns: null,
  blocked: isAtCounter(state) ? false : errand.blocked,
})

/** An errand of which the desk knows only what the answer tells; the name is that of its line. */
function newErrand(view: DeskView, { errand, service, state, counter }: MoveAnswer, at: Instant): ErrandCard {
  const name = view.lines.find(({ id }) => id === service)?.name ?? { ja: service, en: service }
  const nothing = { delivery: false, blocked: false, designation: null, hold: null, returns: null, overtaken: 0 }
  return { errand, service, name, state, stage: 'reception', since: at, counter, ...nothing }
}

/** A visitor of whom the desk knows only what the answer tells. */
const newCard = (view: DeskView, { number }: MoveAnswer, at: Instant): TicketCard => ({
  number,
  issuedAt: view.next?.number === number ? view.next.since : at,
  paperDay: view.day,
  language: 'ja',
  priority: 'ordinary',
  reason: null,
  appointmentAt: null,
  needs: [],
  carry: false,
  errands: [],
})

/** What the deed itself says of the visitor; the answer only says that it was done. */
function toldBy(deed: Deed): Partial<TicketCard> {
  if (deed.type === 'prioritise') return { priority: deed.reason === null ? 'ordinary' : 'priority', reason: deed.reason }
  return deed.type === 'note' ? { needs: [...deed.needs], language: deed.language } : {}
}

function cardAfter(view: DeskView, { deed, at }: Done, answer: MoveAnswer): TicketCard {
  const card = { ...(cardIn(view, answer.number) ?? newCard(view, answer, at)), ...toldBy(deed) }
  // What was noted of the visitor moves no errand.
  if (deed.type === 'prioritise' || deed.type === 'note') return card
  const isLeaving = deed.type === 'cancel' && deed.service === null
  const isKnown = card.errands.some(({ errand }) => errand === answer.errand)
  const errands = isKnown ? card.errands : [...card.errands, newErrand(view, answer, at)]
  return {
    ...card,
    errands: errands.map((errand) => (isLeaving || errand.errand === answer.errand ? moved(errand, answer, at) : errand)),
  }
}

function currentAfter(view: DeskView, ticket: TicketCard, { deed, at }: Done): DeskView['current'] {
  const here = ticket.errands.find(({ state, counter }) => isAtCounter(state) && counter === view.counter.id)
  const before = view.current?.ticket.number === ticket.number ? view.current : null
  if (!here || !isAtCounter(here.state)) return before === null ? view.current : null
  const { errand, state, stage } = here
  const startedAt = state === 'serving' ? (before?.startedAt ?? at) : null
  const calls = (before?.calls ?? 0) + (deed.type === 'recall' || before === null ? 1 : 0)
  return { ticket, errand, state, stage, calledAt: before?.calledAt ?? at, startedAt, calls }
}

/** The state that puts a visitor into a list. Who waits for what, the view tells. */
const STATE_OF_LIST = { held: 'held', absent: 'absent', preparing: 'preparing' } as const

function listAfter(view: DeskView, list: ListName, ticket: TicketCard): DeskList {
  const { total, first } = view[list]
  const wasThere = first.some(({ number }) => number === ticket.number)
  const others = first.filter(({ number }) => number !== ticket.number)
  const isAway = ticket.errands.some(({ state }) => isAtCounter(state))
  const stays =
    list === 'waiting' || list === 'ready'
      ? wasThere && !isAway && ticket.errands.some(({ state }) => state === 'waiting' || state === 'ready')
      : ticket.errands.some(({ state }) => state === STATE_OF_LIST[list])
  if (!stays) return { total: total - (wasThere ? 1 : 0), first: others }
  if (wasThere) return { total, first: first.map((one) => (one.number === ticket.number ? ticket : one)) }
  return { total: total + 1, first: [...first, ticket] }
}

function afterMove(view: DeskView, done: Done, answer: MoveAnswer): DeskView {
  const ticket = cardAfter(view, done, answer)
  const current = currentAfter(view, ticket, done)
  const lists = Object.fromEntries(LISTS.map((list) => [list, listAfter(view, list, ticket)])) as Pick<DeskView, ListName>
  const counter = { ...view.counter, number: current?.ticket.number ?? null, errandState: current?.state ?? null }
  return { ...view, ...lists, counter, current, autoCallAt: null }
}

function afterTurn(view: DeskView, { deed, at }: Done, { state }: CounterAnswer): DeskView {
  const until = deed.type === 'pause' && deed.minutes !== null ? ((at + deed.minutes * 60_000) as Instant) : null
  const pause = deed.type === 'pause' ? { reason: deed.reason, until } : null
  return { ...view, counter: { ...view.counter, state, since: at, pause }, autoCallAt: null }
}

/**
 * What the desk shows once the office has answered, until the view that confirms it comes: as much as the answer and the deed
 * tell (C8). Where others are concerned (who is next, how long the lines are) the view before still stands.
 */
export const afterAnswer = (view: DeskView, done: Done): DeskView =>
  'number' in done.answer ? afterMove(view, done, done.answer) : afterTurn(view, done, done.answer)
