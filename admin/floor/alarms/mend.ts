import type { CounterId, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { Alarm, FloorView } from '#contract/views/staff.ts'
import { takesTickets } from '../lines/ticketing.ts'

/** What mends a warning from here; `none`: somebody has to go there, and its words say what for. */
export type Mend = Readonly<
  | { act: 'answer'; device: string; label: string }
  | { act: 'call-next'; counter: CounterId; label: string; number: TicketNumber }
  | { act: 'call'; counter: CounterId; label: string; number: TicketNumber; service: ServiceId }
  | { act: 'open'; counter: CounterId; label: string }
  | { act: 'stop'; service: ServiceId }
  | { act: 'stopped' }
  | { act: 'look'; number: TicketNumber }
  | { act: 'none' }
>

type Seen = Pick<FloorView, 'lines' | 'counters'>

const NONE: Mend = { act: 'none' }

/** Whoever has waited longest is called where a counter of the service is free, else looked at. */
function mendWait({ lines, counters }: Seen, service: ServiceId): Mend {
  const number = lines.find(({ id }) => id === service)?.first ?? null
  if (number === null) return NONE
  const free = counters.find((each) => each.state === 'open' && each.number === null && each.services.includes(service))
  return free ? { act: 'call', counter: free.id, label: free.label, number, service } : { act: 'look', number }
}

function mendIdle({ counters }: Seen, id: CounterId): Mend {
  const counter = counters.find((each) => each.id === id)
  return counter?.next ? { act: 'call-next', counter: id, label: counter.label, number: counter.next.number } : NONE
}

/** The one act that mends a warning (F4). */
export function mendOf(alarm: Alarm, seen: Seen): Mend {
  switch (alarm.kind) {
    case 'help':
      return { act: 'answer', device: alarm.asked.device, label: alarm.asked.label }
    case 'people':
      return seen.lines.some((line) => line.id === alarm.service && takesTickets(line))
        ? { act: 'stop', service: alarm.service }
        : { act: 'stopped' }
    case 'wait':
      return mendWait(seen, alarm.service)
    case 'idle':
      return mendIdle(seen, alarm.counter)
    case 'break-over':
      return { act: 'open', counter: alarm.counter, label: labelOf(seen, alarm.counter) }
    case 'display':
    case 'kiosk':
      return NONE
    default:
      return alarm satisfies never
  }
}

/** What the sign over a counter says. */
export const labelOf = ({ counters }: Pick<FloorView, 'counters'>, counter: string): string =>
  counters.find(({ id }) => id === counter)?.label ?? counter
