import type { LineService, LineView } from '#contract/views/public.ts'
import type { ServiceState } from '#contract/words.ts'

/**
 * QueueMonitor of the Smart Data Models (dataModel.QueueManagement, version 0.0.1) in NGSI-LD (ETSI GS CIM 009): one entity for
 * each service of an office. Attributes of the model only. Left out: `lastTicketIssued`, which is no figure of the public view,
 * `linePriority`, as there is one line a service, and `scheduleTime`, which holds one instant where there are hours.
 */
const QUEUE_MONITOR = 'https://smartdatamodels.org/dataModel.QueueManagement/QueueMonitor'
const CONTEXT = [
  'https://raw.githubusercontent.com/smart-data-models/dataModel.QueueManagement/master/context.jsonld',
  'https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context-v1.6.jsonld',
] as const

export const isQueueMonitor = (type: string): boolean =>
  type.split(',').some((each) => each === 'QueueMonitor' || each === QUEUE_MONITOR)

const PREFIX = 'urn:ngsi-ld:QueueMonitor:machiai:'

/** What an office calls open, out of hours, or not just now, in the model's three words. */
const STATUSES = {
  open: 'Open',
  'before-hours': 'Closed',
  'after-hours': 'Closed',
  'closed-today': 'Closed',
  withdrawn: 'Closed',
  'no-counter': 'Suspended',
  paused: 'Suspended',
  stopped: 'Suspended',
  capped: 'Suspended',
  full: 'Suspended',
} as const satisfies Record<ServiceState, string>

/** The newest call of the service; nobody called, nothing said. */
function served({ called }: LineService): { ticketServed?: number; ticketServedLabel?: string } {
  const newest = called.toSorted((a, b) => b.at - a.at)[0]
  if (!newest) return {}
  return { ticketServed: Number(newest.number.replace(/^\D+/, '')), ticketServedLabel: newest.number }
}

/** Values of the model's attributes, as `options=keyValues` shows them. */
const valuesOf = (line: LineView, service: LineService, { source, provider }: Source) => ({
  name: `${line.name.ja} ${service.name.ja}`,
  alternateName: `${line.name.en}, ${service.name.en}`,
  dataProvider: provider,
  source,
  localId: `${line.office}/${service.id}`,
  officeName: line.name.ja,
  serviceId: service.id,
  serviceName: service.name.ja,
  serviceStatus: STATUSES[service.state],
  serviceStatusNote: service.state,
  queueLine: service.id,
  ticketsToServe: service.waiting.length,
  ...served(service),
})

/** Where the data are from: address and name. */
export type Source = Readonly<{ source: string; provider: string }>
export type Shape = 'normalized' | 'keyValues'
export type QueueMonitor = Readonly<{ id: string; type: 'QueueMonitor'; '@context': typeof CONTEXT } & Record<string, unknown>>

function normalized(values: Readonly<Record<string, unknown>>, observedAt: string): Record<string, unknown> {
  const property = (value: unknown) => ({ type: 'Property', value, observedAt })
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, property(value)]))
}

/** The entities of one office, true as of its view. */
export function queueMonitors(line: LineView, shape: Shape, source: Source): readonly QueueMonitor[] {
  const observedAt = new Date(line.at).toISOString()
  return line.services.map((service) => {
    const values = valuesOf(line, service, source)
    return {
      id: `${PREFIX}${line.office}:${service.id}`,
      type: 'QueueMonitor',
      ...(shape === 'keyValues' ? values : normalized(values, observedAt)),
      '@context': CONTEXT,
    }
  })
}
