import { useReducer } from 'react'
import { type CommandHandle, useCommand } from '#client/use-command.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { type Hearing, NEW_HEARING, type Turn, turn } from './hearing.ts'
import { ticketFor } from './ticket-for.ts'
import { type Roll, useRoll } from './use-roll.ts'

/** The hearing under way. It outlives its place on the screen, so that nothing is lost while the concierge looks elsewhere. */
export type HearingDesk = Readonly<{
  hearing: Hearing
  act: (turn: Turn) => void
  roll: Roll
  take: CommandHandle<'take-ticket'>
  /** One ticket for all of it. */
  issue: (office: string, chosen: readonly ServiceOffer[]) => Promise<void>
  nextVisitor: () => void
}>

export function useHearing(): HearingDesk {
  const [hearing, act] = useReducer(turn, NEW_HEARING)
  const roll = useRoll()
  // Never given up by itself: the same key is sent until the office answers, so that there is one ticket or a reason why not.
  const take = useCommand('take-ticket', Number.POSITIVE_INFINITY)
  const issue = async (office: string, chosen: readonly ServiceOffer[]) => {
    const paper = roll.on ? roll.tear() : null
    if (roll.on && paper === null) return
    const outcome = await take.run({ office }, ticketFor(hearing, chosen, paper))
    if (!outcome?.ok) return
    if (paper !== null) roll.roll(paper)
    act({ type: 'issued', ticket: outcome.answer })
  }
  const nextVisitor = () => {
    take.forget()
    act({ type: 'next-visitor' })
  }
  return { hearing, act, roll, take, issue, nextVisitor }
}
