import type { Instant } from '#contract/primitives.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import type { Alarm } from '#contract/views/staff.ts'
import type { Office } from './office.ts'
import { lineFor, nextFor } from './queue.ts'
import { minutesMs } from './time.ts'

/** A device of the hall that has lost its live line, and since when. */
export type GoneDevice = Readonly<{ device: string; label: string; since: Instant }>

/** A kiosk that loads its page anew is not missed at once, and a display has a moment to show a call. */
const KIOSK_MISSED_AFTER_MS = 20_000
const DISPLAY_SHOWS_WITHIN_MS = 10_000

/** Lines with too many people, or with somebody who has waited too long (F1). */
function lineAlarms(office: Office, now: Instant): readonly Alarm[] {
  const { people: limit, waitMinutes } = office.settings.alarms
  return office.settings.services.flatMap(({ id: service }): Alarm[] => {
    const line = lineFor(office, [service])
    const since = line[0]?.ticket.issuedAt
    return [
      ...(limit !== null && line.length >= limit ? [{ kind: 'people' as const, service, people: line.length, limit }] : []),
      ...(waitMinutes !== null && since !== undefined && now - since >= minutesMs(waitMinutes)
        ? [{ kind: 'wait' as const, service, since, limitMinutes: waitMinutes }]
        : []),
    ]
  })
}

/** Counters that are idle while somebody waits for them, or whose clerk is not back from a break in time (F1). */
function counterAlarms(office: Office, now: Instant): readonly Alarm[] {
  const { idleMinutes } = office.settings.alarms
  return [...office.counters.values()].flatMap((each): Alarm[] => {
    const { idleSince, pause } = each
    const counter = each.settings.id
    if (pause !== null && pause.until !== null && now >= pause.until) return [{ kind: 'break-over', counter, until: pause.until }]
    const isIdle = idleMinutes !== null && idleSince !== null && now - idleSince >= minutesMs(idleMinutes)
    return isIdle && nextFor(office, each, now) ? [{ kind: 'idle', counter, since: idleSince, limitMinutes: idleMinutes }] : []
  })
}

/** The newest call that a display has had time to show. */
const dueOnDisplay = ({ calls }: Office, now: Instant): number =>
  calls.find(({ at }) => now - at >= DISPLAY_SHOWS_WITHIN_MS)?.call ?? 0

function displayAlarm({ device, label, connected, sound, shown }: DisplayHealth, due: number): readonly Alarm[] {
  const told = { kind: 'display', device, label } as const
  if (!connected) return [{ ...told, trouble: 'gone' }]
  if (shown < due) return [{ ...told, trouble: 'behind' }]
  return sound === 'blocked' ? [{ ...told, trouble: 'silent' }] : []
}

/** Everything the floor is warned of just now: people first, then the machines. */
export function alarmsOf(
  office: Office,
  { now, displays, kiosksGone }: { now: Instant; displays: readonly DisplayHealth[]; kiosksGone: readonly GoneDevice[] },
): readonly Alarm[] {
  const due = dueOnDisplay(office, now)
  const asked = [...office.helpAsked].map(([device, about]): Alarm => ({ kind: 'help', asked: { device, ...about } }))
  const missed = kiosksGone.filter(({ since }) => now - since >= KIOSK_MISSED_AFTER_MS)
  return [
    ...asked,
    ...lineAlarms(office, now),
    ...counterAlarms(office, now),
    ...displays.flatMap((display) => displayAlarm(display, due)),
    ...missed.map((kiosk): Alarm => ({ kind: 'kiosk', ...kiosk })),
  ]
}
