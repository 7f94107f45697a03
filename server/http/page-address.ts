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

/** `null`: an address that cannot be read, such as `%E0%A4`. */
function decoded(parts: readonly (string | undefined)[]): readonly string[] | null {
  try {
    return parts.map((part = '') => decodeURIComponent(part))
  } catch {
    return null
  }
}

function guideAddress(path: string, named: string): PageAddress {
  const [event] = decoded([named]) ?? []
  if (event === undefined) return { kind: 'lost', path }
  if (event === '') return { kind: 'guide', path: '/guide', event: null }
  return { kind: 'guide', path: `/guide/${encodeURIComponent(event)}`, event }
}

/** `null`: not a resident's address. */
export function pageAddress(path: string): PageAddress | null {
  if (path === '/') return { kind: 'city', path }
  if (path === '/n') return { kind: 'stop', path }
  if (path === '/offline') return { kind: 'offline', path }
  const ward = WARD.exec(path)
  if (ward) {
    const [office] = decoded([ward[1]]) ?? []
    if (office === undefined) return { kind: 'lost', path }
    const page = `/offices/${encodeURIComponent(office)}`
    const part = ward[2] as 'book' | 'outlook' | undefined
    return part ? { kind: part, path: `${page}/${part}`, office } : { kind: 'ward', path: page, office }
  }
  const guide = GUIDE.exec(path)
  if (guide) return guideAddress(path, guide[1] ?? '')
  const [, ...parts] = TICKET.exec(path) ?? []
  if (parts.length === 0) return null
  const [office, day, number] = decoded(parts) ?? []
  if (office === undefined || day === undefined || number === undefined) return { kind: 'lost', path }
  return { kind: 'ticket', path, office, ticket: { office, day, number: number.toUpperCase() } }
}
