import type { PageTicket } from '#contract/public-page.ts'

/** What an address asks to be shown: the whole city, a ward, a ticket, the end of notices, or (`lost`) nothing that we have. `path` is the one way to write it. */
export type PageAddress = Readonly<
  | { kind: 'city' | 'stop' | 'offline' | 'lost'; path: string }
  | { kind: 'ward' | 'book' | 'outlook'; path: string; office: string }
  | { kind: 'guide'; path: string; event: string | null }
  | { kind: 'ticket'; path: string; office: string; ticket: PageTicket }
>

const WARD = /^\/offices\/([^/]+)(?:\/(book|outlook))?$/
const GUIDE = /^\/guide(?:\/([^/]*))?$/
const TICKET = /^\/t\/([^/]+)\/([^/]+)\/([^/]+)$/

/** What cannot be decoded, such as `%E0%A4`, is taken as it stands: it names nothing that we have, and is answered as such. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function wardAddress(named: string, part: string | undefined): PageAddress {
  const office = decoded(named)
  const path = `/offices/${encodeURIComponent(office)}`
  return part === 'book' || part === 'outlook' ? { kind: part, path: `${path}/${part}`, office } : { kind: 'ward', path, office }
}

function guideAddress(named: string): PageAddress {
  const event = decoded(named)
  return event === ''
    ? { kind: 'guide', path: '/guide', event: null }
    : { kind: 'guide', path: `/guide/${encodeURIComponent(event)}`, event }
}

/** `null`: not a resident's address. */
export function pageAddress(path: string): PageAddress | null {
  if (path === '/') return { kind: 'city', path }
  if (path === '/n') return { kind: 'stop', path }
  if (path === '/offline') return { kind: 'offline', path }
  const [, ward, part] = WARD.exec(path) ?? []
  if (ward !== undefined) return wardAddress(ward, part)
  const guide = GUIDE.exec(path)
  if (guide) return guideAddress(guide[1] ?? '')
  const [, ...named] = TICKET.exec(path) ?? []
  const [office, day, number] = named.map(decoded)
  if (office === undefined || day === undefined || number === undefined) return null
  return { kind: 'ticket', path, office, ticket: { office, day, number: number.toUpperCase() } }
}

const TICKET_NUMBER = /^(\/t\/[^/]+\/[^/]+\/)([^/]+)$/

/**
 * A resident's address that was typed in another case, or with a slash too many, as we write it. `null`: it is written so already,
 * or it is no resident's address however it is written.
 */
export function tidyAddress(path: string): string | null {
  if (path.includes('%')) return null
  const lower = path
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
    .toLowerCase()
  const tidy = lower.replace(TICKET_NUMBER, (_, place: string, number: string) => place + number.toUpperCase())
  return tidy !== path && pageAddress(tidy) ? tidy : null
}
