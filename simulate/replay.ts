import type { RouteAnswer, RouteId } from '#contract/api.ts'
import type { CounterId, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { OfficeApi, Said } from './office-api.ts'
import type { TraceRow } from './trace-rows.ts'
import type { Step } from './trace-steps.ts'

/** A server whose clock we move, and the tokens of its devices. */
export type ReplayedServer = Readonly<{
  office: OfficeSettings
  /** Service of each ticket group of the trace. */
  services: ReadonlyMap<string, ServiceId>
  setClock: (ms: number) => void
  kiosk: OfficeApi
  clerk: OfficeApi
}>

type Held = { number: TicketNumber; secret: string; counter: CounterId | null }
/** Who holds which ticket, and which counters nobody stands at. */
type Hall = { free: CounterId[]; tickets: Map<TraceRow, Held> }

/** Plays the steps one after the other over HTTP, the server's clock set to each. Tells how many tickets were taken. */
export async function replay(server: ReplayedServer, steps: readonly Step[], stop: AbortSignal): Promise<number> {
  const [first] = steps
  if (!first) return 0
  server.setClock(first.at)
  await openCounters(server)
  const hall: Hall = { free: server.office.counters.map(({ id }) => id), tickets: new Map() }
  for (const step of steps) {
    stop.throwIfAborted()
    server.setClock(step.at)
    await (step.kind === 'take' ? take(server, step, hall) : move(server, step, hall))
  }
  return hall.tickets.size
}

async function openCounters({ office, clerk }: ReplayedServer): Promise<void> {
  for (const { id } of office.counters) {
    const said = await clerk('open-counter', { params: { office: office.id, counter: id } })
    if (!said.ok) throw new Error(`counter ${id} could not be opened: ${said.code}`)
  }
}

async function take({ office, services, kiosk }: ReplayedServer, step: Step, { tickets }: Hall): Promise<void> {
  const service = services.get(step.row.group)
  if (service === undefined) throw new Error(`no service for ${step.row.group}`)
  const said = await kiosk('take-ticket', { params: { office: office.id }, body: { services: [service] } })
  const { number, secret } = agreed(said, step)
  tickets.set(step.row, { number, secret, counter: null })
}

async function move(server: ReplayedServer, step: Step, hall: Hall): Promise<void> {
  const ticket = hall.tickets.get(step.row)
  if (!ticket) throw new Error(`line ${step.row.line}: ${step.kind} before the ticket was taken`)
  const { office, kiosk, clerk } = server
  switch (step.kind) {
    case 'call':
    case 'call-and-start':
      return call(server, step, { ticket, hall })
    case 'finish':
    case 'finish-from-call': {
      const counter = at(ticket, step)
      agreed(await clerk('finish', { params: { office: office.id, counter } }), step)
      ticket.counter = null
      hall.free.push(counter)
      return
    }
    case 'cancel': {
      const { number, secret } = ticket
      agreed(await kiosk('cancel-ticket', { params: { office: office.id, number }, body: { secret } }), step)
      return
    }
    case 'take':
      throw new Error('a ticket is taken, not moved')
    default:
      return step.kind satisfies never
  }
}

/** A free counter calls that very number, as the trace says and not as the queue would. */
async function call(
  { office, clerk }: ReplayedServer,
  step: Step,
  { ticket, hall }: { ticket: Held; hall: Hall },
): Promise<void> {
  const counter = hall.free.shift()
  if (counter === undefined) throw new Error(`line ${step.row.line}: no free counter`)
  const params = { office: office.id, counter }
  agreed(await clerk('call-number', { params, body: { number: ticket.number } }), step)
  ticket.counter = counter
  if (step.kind === 'call-and-start') agreed(await clerk('start', { params }), step)
}

function at({ counter, number }: Held, { row }: Step): CounterId {
  if (counter === null) throw new Error(`line ${row.line}: ${number} is at no counter`)
  return counter
}

/** Every refusal is a failure here: a trace holds only what did happen. */
function agreed<R extends RouteId>(said: Said<R>, { kind, row }: Step): RouteAnswer<R> {
  if (said.ok) return said.answer
  throw new Error(`line ${row.line}: the server refused to ${kind}: ${said.code} ${said.detail}`)
}
