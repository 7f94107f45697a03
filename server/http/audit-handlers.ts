import type { RouteId } from '#contract/api.ts'
import type { AuditEntry, AuditPage, AuditQuery } from '#contract/audit.ts'
import type { Instant } from '#contract/primitives.ts'
import { addDays, instant, startOfDay } from '#core/time.ts'
import type { House } from '../house.ts'
import type { AuditPlace, AuditRow } from '../ports.ts'
import { type Handler, officeOf, reply } from './handler.ts'

/** Newer than everything. */
const NEWEST: AuditPlace = { at: Number.MAX_SAFE_INTEGER, source: 1, seq: Number.MAX_SAFE_INTEGER }
const END_OF_TIME = instant(Number.MAX_SAFE_INTEGER)

const cursorOf = ({ at, source, seq }: AuditPlace): string => `${at}.${source}.${seq}`

function placeIn(cursor: string | undefined): AuditPlace {
  if (cursor === undefined) return NEWEST
  const [at = 0, source = 0, seq = 0] = cursor.split('.').map(Number)
  return { at, source, seq }
}

/** Days in the zone of the office; the city's are those of its first office. */
function spanOf({ offices }: House, office: string | null, { from, to }: AuditQuery): { from: Instant; until: Instant } {
  const [first] = offices.values()
  const writer = office === null ? first : offices.get(office)
  const zone = writer?.read().office.settings.timeZone ?? 'UTC'
  return {
    from: from === undefined ? instant(0) : startOfDay(zone, from),
    until: to === undefined ? END_OF_TIME : startOfDay(zone, addDays(to, 1)),
  }
}

/** Names as of now: of a person, or of a device. */
function entryOf({ staff, devices }: House, { place: _place, ...row }: AuditRow): AuditEntry {
  const nameOf = (id: string): string | null => staff.nameOf(id) ?? devices.labelOf(id)
  const named = (id: string | null) => (id === null ? null : { id, name: nameOf(id) })
  return { ...row, by: named(row.by), device: named(row.device), about: row.about && (nameOf(row.about) ?? row.about) }
}

function pageOf(house: House, office: string | null, query: AuditQuery): AuditPage {
  const { limit, before } = query
  const range = { office, ...spanOf(house, office, query), before: placeIn(before), limit: limit + 1 }
  const rows = house.audit.read(range)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    entries: page.map((row) => entryOf(house, row)),
    before: rows.length > limit && last ? cursorOf(last.place) : null,
  }
}

const readAudit: Handler = (visit) => reply(pageOf(visit.house, officeOf(visit).id, visit.query as AuditQuery))

/** A token of one office sees that office's acts, whatever its role. */
const readCityAudit: Handler = ({ house, principal, query }) => reply(pageOf(house, principal.office, query as AuditQuery))

export const handlers = {
  'read-audit': readAudit,
  'read-city-audit': readCityAudit,
} as const satisfies Partial<Record<RouteId, Handler>>
