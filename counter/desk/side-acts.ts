import { counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { currentErrand } from '../deeds/cards.ts'
import type { Deed } from '../deeds/deed.ts'
import type { Question } from '../panels/question.ts'

/** What can be done beside the main act. Each keeps its place on the screen and its key, whether it is possible or not. */
export const SIDE_ACTS = [
  'recall',
  'absent',
  'hold',
  'prepare',
  'transfer',
  'redirect',
  'add-errand',
  'priority',
  'note',
  'cancel',
  'pause',
  'close',
] as const
export type SideAct = (typeof SIDE_ACTS)[number]

type Situation = Pick<DeskView, 'counter' | 'current'>

const whileCalled = ({ current }: Situation): Wording | null =>
  current === null ? words.whyNotCurrent : current.state === 'called' ? null : words.whyNotCalled
const whileHere = ({ current }: Situation): Wording | null => (current === null ? words.whyNotCurrent : null)
const whileFree = ({ current }: Situation): Wording | null => (current === null ? null : words.whyNotBusy)

function whilePapersAreToBeMade(situation: Situation): Wording | null {
  const errand = currentErrand(situation)
  if (errand === null) return words.whyNotCurrent
  return errand.delivery && errand.stage === 'reception' ? null : words.whyNotDelivery
}

/** Why it cannot be done now, in words; `null` when it can. The office decides again (core/ticket.ts); this spares the question. */
export const WHY_NOT = {
  recall: whileCalled,
  absent: whileCalled,
  hold: whileHere,
  prepare: whilePapersAreToBeMade,
  transfer: whileHere,
  redirect: whileHere,
  'add-errand': whileHere,
  priority: whileHere,
  note: whileHere,
  cancel: whileHere,
  pause: whileFree,
  close: (situation) => (situation.counter.state === 'closed' ? words.whyNotClosed : whileFree(situation)),
} as const satisfies Record<SideAct, (situation: Situation) => Wording | null>

type Direct = Exclude<SideAct, Question['act']>
/** Whether the act is done by its key alone; the others ask something first. */
export const isDirect = (act: SideAct): act is Direct =>
  act === 'recall' || act === 'absent' || act === 'prepare' || act === 'close'

/** What pressing it asks of the office; `null` without a visitor. */
export function sideDeed(act: Direct, situation: Situation): Deed | null {
  if (act === 'recall' || act === 'close') return { type: act }
  const errand = currentErrand(situation)
  return situation.current && errand && { type: act, number: situation.current.ticket.number, service: errand.service }
}
