import { counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'
import type { ErrandCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Deed } from '../deeds/deed.ts'

/** What can be done beside the main act. Each keeps its place on the screen and its key, whether it is possible or not. */
export const SIDE_ACTS = ['prepare', 'recall', 'absent', 'hold', 'transfer', 'cancel', 'pause', 'close'] as const
export type SideAct = (typeof SIDE_ACTS)[number]

type Situation = Pick<DeskView, 'counter' | 'current'>

/** The errand for which the visitor is here. */
export const currentErrand = ({ current }: Situation): ErrandCard | null =>
  current?.ticket.errands.find(({ errand }) => errand === current.errand) ?? null

const whileCalled = ({ current }: Situation): Wording | null =>
  current === null ? words.whyNotCurrent : current.state === 'called' ? null : words.whyNotCalled
const whileHere = ({ current }: Situation): Wording | null => (current === null ? words.whyNotCurrent : null)

function whilePapersAreToBeMade(situation: Situation): Wording | null {
  const errand = currentErrand(situation)
  if (errand === null) return words.whyNotCurrent
  return errand.delivery && errand.stage === 'reception' ? null : words.whyNotDelivery
}

const turnedTo =
  (state: 'paused' | 'closed', already: Wording) =>
  ({ counter, current }: Situation): Wording | null =>
    current !== null ? words.whyNotBusy : counter.state === state ? already : null

/** Why it cannot be done now, in words; `null` when it can. The office decides again (core/ticket.ts); this spares the question. */
export const WHY_NOT = {
  recall: whileCalled,
  absent: whileCalled,
  hold: whileHere,
  transfer: whileHere,
  cancel: whileHere,
  prepare: whilePapersAreToBeMade,
  pause: turnedTo('paused', words.whyNotPaused),
  close: turnedTo('closed', words.whyNotClosed),
} as const satisfies Record<SideAct, (situation: Situation) => Wording | null>

/** What pressing it asks of the office; `null` without a visitor. A transfer is a question first: where to? */
export function sideDeed(act: Exclude<SideAct, 'transfer'>, situation: Situation): Deed | null {
  if (act === 'recall' || act === 'pause' || act === 'close') return { type: act }
  const errand = currentErrand(situation)
  if (!situation.current || !errand) return null
  const { number } = situation.current.ticket
  return act === 'cancel' ? { type: act, number } : { type: act, number, service: errand.service }
}
