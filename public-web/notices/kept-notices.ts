import { NOTICE_CHANNELS, type NoticeChannel } from '#contract/words.ts'
import type { TicketId } from '../ticket-id.ts'
import { BEFORES, type Before } from './befores.ts'

/** What this browser asked for, for one ticket: enough to say so and to stop it. No address. */
export type KeptNotices = Readonly<{ token: string; channel: NoticeChannel; before: Before; writeTo: string | null }>

const PREFIX = 'machiai-notices/'
const nameOf = ({ office, day, number }: TicketId): string => `${PREFIX}${office}/${day}/${number}`

function parsed(stored: string | null): unknown {
  try {
    return stored === null ? null : JSON.parse(stored)
  } catch {
    // Whatever else has written there is not ours.
    return null
  }
}

/** What was stored, if it is ours. */
function keptNotices(stored: string | null): KeptNotices | null {
  const value = parsed(stored)
  if (typeof value !== 'object' || value === null) return null
  const { token, channel, before, writeTo } = value as Readonly<Record<string, unknown>>
  const known = NOTICE_CHANNELS.find((name) => name === channel)
  const chosen = BEFORES.find((each) => each.by === before)
  if (typeof token !== 'string' || !known || !chosen) return null
  return { token, channel: known, before: chosen, writeTo: typeof writeTo === 'string' ? writeTo : null }
}

// A browser that keeps no storage (private mode, blocked cookies) throws; notices then are known as long as the page is open.
export function readKept(ticket: TicketId): KeptNotices | null {
  try {
    return keptNotices(localStorage.getItem(nameOf(ticket)))
  } catch {
    return null
  }
}

/** Keeps them for this ticket; those of other days are over and go. */
export function keep(ticket: TicketId, kept: KeptNotices | null): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(PREFIX) && !name.includes(`/${ticket.day}/`)) localStorage.removeItem(name)
    if (kept === null) localStorage.removeItem(nameOf(ticket))
    else localStorage.setItem(nameOf(ticket), JSON.stringify({ ...kept, before: kept.before.by }))
  } catch {
    return
  }
}
