import { useEffect, useMemo, useState } from 'react'
import type { SlotList } from '#contract/appointments.ts'
import { createSend } from '../commands.ts'
import { useHandedOver } from '../handed-over.ts'
import { useScreen } from '../screen-name.ts'
import type { Trouble } from '../trouble.ts'

/** What can be booked, as far as the office has said. `unreachable`: it is being asked again. */
export type Slots = Readonly<
  { state: 'asking'; unreachable: boolean } | { state: 'known'; list: SlotList } | { state: 'refused'; trouble: Trouble }
>

const ASKING: Slots = { state: 'asking', unreachable: false }

/** Whether a list is the answer to what is asked. */
const isAbout = (list: SlotList, service: string, day: string | null): boolean =>
  list.service === service && (day === null ? list.days !== null : list.days === null && list.day === day)

/** The times of a day, or (`null`) the free days of a service, asked of the office until it answers. */
export function useSlots(office: string, service: string, day: string | null): Slots {
  const screen = useScreen()
  const handed = useHandedOver().state?.slots
  const [slots, setSlots] = useState<Slots>(() => (handed ? { state: 'known', list: handed } : ASKING))
  const query = useMemo(() => ({ service, ...(day === null ? {} : { day }) }), [service, day])
  useEffect(() => {
    const leaving = new AbortController()
    const onRetry = () => setSlots({ state: 'asking', unreachable: true })
    const send = createSend(screen, { tries: Number.POSITIVE_INFINITY, signal: leaving.signal, onRetry })
    setSlots((last) => (last.state === 'known' && isAbout(last.list, service, day) ? last : ASKING))
    send('list-slots', { office }, query).then((outcome) => {
      if (leaving.signal.aborted) return
      setSlots(outcome.ok ? { state: 'known', list: outcome.answer } : { state: 'refused', trouble: outcome.refusal })
    })
    return () => leaving.abort()
  }, [screen, office, query, service, day])
  return slots
}
