import type { StillReading } from '#contract/public-page.ts'
import type { House } from '../house.ts'
import type { PageAddress } from './page-address.ts'

const STILL: readonly PageAddress['kind'][] = ['guide', 'outlook']

export const isStill = ({ kind }: PageAddress): boolean => STILL.includes(kind)

/** What a page without script has to say; `null`: the address is a live page's, or there is nothing to read. */
export function readStill({ guide, lines }: House, address: PageAddress): StillReading | null {
  if (address.kind !== 'guide') return null
  const { event } = address
  const isKnown = event === null || guide.guide.events.some(({ id }) => id === event)
  return isKnown ? { kind: 'guide', guide: guide.guide, event, city: lines.city().view } : null
}
