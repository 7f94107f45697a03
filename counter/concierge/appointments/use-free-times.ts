import { useEffect, useMemo, useState } from 'react'
import { createSend, type Outcome, type Send, USUAL_PATIENCE } from '#client/commands.ts'
import { useScreen } from '#client/screen-name.ts'
import type { Trouble } from '#client/trouble.ts'
import type { Slot, SlotList } from '#contract/appointments.ts'
import type { Day } from '#contract/primitives.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'

/** The times of a day at which a service can be booked. */
export type FreeTimes = Readonly<{ offer: ServiceOffer; slots: readonly Slot[] }>
type State = Readonly<{ times: readonly FreeTimes[] | null; trouble: Trouble | null }>
const UNREAD: State = { times: null, trouble: null }

type Asked = Readonly<{ office: string; day: Day; offers: readonly ServiceOffer[] }>

/** Each service is asked for its times: which of them take bookings is told by their having any. */
async function readTimes(send: Send, { office, day, offers }: Asked): Promise<State> {
  const ask = (offer: ServiceOffer): Promise<Outcome<SlotList>> => send('list-slots', { office }, { service: offer.id, day })
  const outcomes = await Promise.all(offers.map(ask))
  const trouble = outcomes.find((outcome) => !outcome.ok)
  if (trouble && !trouble.ok) return { times: null, trouble: trouble.refusal }
  const slotsAt = (index: number): readonly Slot[] => {
    const outcome = outcomes[index]
    return outcome?.ok ? outcome.answer.slots : []
  }
  return {
    times: offers.map((offer, index) => ({ offer, slots: slotsAt(index) })).filter(({ slots }) => slots.length > 0),
    trouble: null,
  }
}

/** Read when the day is shown, and again in each `round`. */
export function useFreeTimes(menu: MenuView, day: Day, round: number): State {
  const screen = useScreen()
  const send = useMemo(() => createSend(screen, USUAL_PATIENCE), [screen])
  const [state, setState] = useState(UNREAD)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu changes with every ticket, its services do not; a round reads again
  useEffect(() => {
    let current = true
    void readTimes(send, { office: menu.office, day, offers: menu.services }).then((read) => {
      if (current) setState(read)
    })
    return () => {
      current = false
    }
  }, [send, menu.office, day, round])
  return state
}
