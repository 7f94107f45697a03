import { ServiceId } from '#contract/primitives.ts'
import type { StillReading } from '#contract/public-page.ts'
import type { House } from '../house.ts'
import { outlookSearch } from './outlook-search.ts'
import type { PageAddress } from './page-address.ts'

const STILL: readonly PageAddress['kind'][] = ['guide', 'outlook', 'offline']

export const isStill = ({ kind }: PageAddress): boolean => STILL.includes(kind)

/** Of each ward as it stands now, in the city's order. */
function guideReading({ guide, lines }: House, event: string | null): StillReading {
  const wards = lines.city().view.offices.flatMap(({ office }) => lines.of(office)?.view ?? [])
  return { kind: 'guide', guide: guide.guide, event, lines: wards }
}

/** A service that the office does not have is no reason to say nothing: then it is about all of them. */
async function outlookReading({ outlooks }: House, office: string, search: string): Promise<StillReading | null> {
  const service = ServiceId.safeParse(new URLSearchParams(search).get('service'))
  const outlook = (service.success && (await outlooks.read(office, service.data))) || (await outlooks.read(office, null))
  return outlook && { kind: 'outlook', view: outlook.view }
}

/** What a page without script has to say; `null`: the address is a live page's, or there is nothing to read. */
export async function readStill(house: House, address: PageAddress, search: string): Promise<StillReading | null> {
  if (address.kind === 'offline') return { kind: 'offline' }
  if (address.kind === 'guide') return guideReading(house, address.event)
  return address.kind === 'outlook' ? outlookReading(house, address.office, search) : null
}

/** An event that the guide has not is answered by those that it has; but it is not there (P41). */
export const isThere = (reading: StillReading): boolean =>
  reading.kind !== 'guide' || reading.event === null || reading.guide.events.some(({ id }) => id === reading.event)

const saysNothing = (search: string): boolean => [...new URLSearchParams(search).keys()].every((name) => name === 'lang')

/**
 * Of a page that is the same for everyone: what it is drawn from, for as long as that stands, and what of its address matters. Of the
 * guide it is the list and each first question, in which no wait stands; `null`: it is drawn for whoever asks.
 */
export function alikeFor(reading: StillReading, search: string): Readonly<{ from: object; said: string }> | null {
  if (reading.kind === 'outlook') return { from: reading.view, said: outlookSearch(search) }
  if (reading.kind !== 'guide' || !saysNothing(search)) return null
  const { guide, event } = reading
  const asks = event === null || guide.events.some(({ id, questions }) => id === event && questions.length > 0)
  return asks ? { from: guide, said: '' } : null
}
