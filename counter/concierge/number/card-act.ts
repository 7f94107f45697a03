import type { Outcome, Send } from '#client/commands.ts'
import type { MoveAnswer } from '#contract/answers.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { Language, Need } from '#contract/words.ts'
import type { GivenReason } from '../reasons.ts'

/** What the concierge does to a ticket; `name` tells the button apart. */
export type CardAct = Readonly<{ name: string }> &
  Readonly<
    | { type: 'add' | 'drop' | 'return'; service: ServiceId }
    | { type: 'note'; needs: readonly Need[]; language: Language }
    | { type: 'prioritise'; reason: GivenReason | null }
  >

export type On = Readonly<{ office: string; number: string }>

export function sendCardAct(send: Send, on: On, act: CardAct): Promise<Outcome<MoveAnswer>> {
  switch (act.type) {
    case 'add':
      return send('add-errand', on, { service: act.service })
    case 'drop':
      return send('cancel-ticket', on, { service: act.service, reason: 'other' })
    case 'return':
      return send('return-ticket', on, { service: act.service })
    case 'note':
      return send('note-ticket', on, { needs: [...act.needs], language: act.language })
    case 'prioritise':
      return send('prioritise-ticket', on, { reason: act.reason })
    default:
      return act satisfies never
  }
}
