import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** What was answered, whole. */
export type Answer = Readonly<{ status: number; text: string; headers: Headers }>

export async function ask(url: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${url}/open-data/${path}`, { redirect: 'manual', ...init })
  // Response.text() would take the byte order mark away.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  return { status: response.status, text, headers: response.headers }
}

// biome-ignore lint/suspicious/noExplicitAny: what a server answers is what the test is about to look at
export const json = ({ text }: Answer): any => JSON.parse(text)

export const csv = ({ text }: Answer): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true, bom: true })

const property = <T extends z.ZodType>(value: T) =>
  z.strictObject({ type: z.literal('Property'), value, observedAt: z.iso.datetime() })
const words = property(z.string().min(1))

/** QueueMonitor 0.0.1 (dataModel.QueueManagement) as normalized NGSI-LD, with the model's attributes and no other. */
export const QueueMonitor = z.strictObject({
  id: z.string().regex(/^urn:ngsi-ld:QueueMonitor:[\w:.-]+$/),
  type: z.literal('QueueMonitor'),
  '@context': z.array(z.url()).min(2),
  name: words,
  alternateName: words,
  dataProvider: words,
  source: property(z.url()),
  localId: words,
  officeName: words,
  serviceId: words,
  serviceName: words,
  serviceStatus: property(z.enum(['Closed', 'Open', 'Suspended'])),
  serviceStatusNote: words,
  queueLine: words,
  ticketServed: property(z.int()).optional(),
  ticketServedLabel: words.optional(),
  ticketsToServe: property(z.int().min(0)),
})

const code = z.string().regex(/^[a-z0-9-]+$/)
const time = z.iso.datetime({ offset: true })
const count = z.int().min(0)
const minutes = z.number().min(0)

/** One row of the status, and nothing beside it. */
export const StatusRow = z.strictObject({
  as_of: time,
  office: code,
  office_name_ja: z.string(),
  office_name_en: z.string(),
  open_from: time.nullable(),
  open_to: time.nullable(),
  service: code,
  service_name_ja: z.string(),
  service_name_en: z.string(),
  state: code,
  tickets_until: time.nullable(),
  lamp: code,
  waiting: count,
  longest_wait_since: time.nullable(),
  estimate: code,
  estimate_from_min: count.nullable(),
  estimate_to_min: count.nullable(),
  counters_open: count,
  counters: z.array(z.string().max(8)),
})

/** One row of the statistics, and nothing beside it. */
export const StatisticsRow = z.strictObject({
  day: z.iso.date(),
  office: code,
  office_name_ja: z.string(),
  office_name_en: z.string(),
  service: code,
  service_name_ja: z.string().nullable(),
  service_name_en: z.string().nullable(),
  arrivals: count.nullable(),
  called: count.nullable(),
  wait_mean_min: minutes.nullable(),
  wait_median_min: minutes.nullable(),
  wait_p90_min: minutes.nullable(),
  target_min: minutes,
  within_target: z.number().min(0).max(1).nullable(),
  few: z.boolean(),
})
