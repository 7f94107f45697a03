import { useEffect, useState } from 'react'
import type { Trouble } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import { type Acts, useActs } from '../use-acts.ts'
import { type CardAct, type On, sendCardAct } from './card-act.ts'

/** What was noted since the card was read: the next touch builds on it, not on a card that does not know of it yet. */
type Noted = Readonly<{ over: TicketCard; facts: Pick<TicketCard, 'needs' | 'language'> }>

export type TicketHandle = Readonly<{
  card: TicketCard | null
  refusal: Trouble | null
  acts: Acts
  act: (act: CardAct) => Promise<void>
}>

/** One ticket, read anew after each act and with each `revision` of the floor. */
export function useTicket(on: On, revision: number | null): TicketHandle {
  const [{ answer, refusal }, readAgain] = useRead('read-card', { params: on, input: null }, null)
  const acts = useActs()
  const [noted, setNoted] = useState<Noted | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the floor is what makes it read again
  useEffect(readAgain, [revision, readAgain])
  const act = async (wanted: CardAct) => {
    const done = await acts.run(wanted.name, (send) => sendCardAct(send, on, wanted))
    if (!done) return
    if (answer && wanted.type === 'note')
      setNoted({ over: answer, facts: { needs: [...wanted.needs], language: wanted.language } })
    readAgain()
  }
  const card = answer && noted?.over === answer ? { ...answer, ...noted.facts } : answer
  return { card, refusal, acts, act }
}
