import type { CounterId, Instant } from '#contract/primitives.ts'
import { WHOLE_CITY } from '#contract/sockets.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import type { Audience, Views } from '#contract/views.ts'
import type { GoneDevice } from '#core/alarms.ts'
import type { Office } from '#core/office.ts'
import { instant } from '#core/time.ts'
import { boardView } from '#core/views/board.ts'
import { deskView } from '#core/views/desk.ts'
import { floorView } from '#core/views/floor.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import type { StaffNames } from '#core/views/parts.ts'
import type { House } from '../house.ts'

export type Watched = Readonly<{ office: string; counter: CounterId | null }>
type Sight = StaffNames &
  Readonly<{
    now: Instant
    counter: CounterId | null
    displays: readonly DisplayHealth[]
    kiosksGone: () => readonly GoneDevice[]
  }>
export type Message = Readonly<{ revision: number; view: unknown }>

/** Which view each audience is shown. */
const VIEW_FOR = {
  menu: (office, { now }) => menuView(office, now),
  board: (office, { now }) => boardView(office, now),
  line: (office, { now }) => lineView(office, now),
  desk: (office, { counter, ...sight }) => (counter === null ? null : deskView(office, counter, sight)),
  floor: (office, { kiosksGone, ...sight }) => floorView(office, { ...sight, kiosksGone: kiosksGone() }),
} as const satisfies { [A in Audience]: (office: Office, sight: Sight) => Views[A] | null }

/** Kiosks of an office whose live line has gone. */
const kiosksGone = ({ devices, presence, clock }: House, office: string): readonly GoneDevice[] =>
  devices
    .list()
    .filter((device) => device.role === 'kiosk' && device.office === office)
    .flatMap(({ id, label }) => {
      const { downSince } = presence.of(id, clock.now())
      return downSince === null ? [] : [{ device: id, label, since: instant(downSince) }]
    })

/** The latest message for a watcher; the public's comes from the prepared views. `null`: there is nothing to be seen there. */
export function messageFor(
  house: House,
  audience: Audience,
  { office: id, ...sight }: Watched & { displays: readonly DisplayHealth[] },
): Message | null {
  if (audience === 'line') {
    const prepared = id === WHOLE_CITY ? house.lines.city() : house.lines.of(id)
    return prepared && { revision: prepared.revision, view: prepared.view }
  }
  const seen = house.offices.get(id)?.read()
  const view =
    seen &&
    VIEW_FOR[audience](seen.office, {
      now: seen.now,
      nameOf: house.staff.nameOf,
      kiosksGone: () => kiosksGone(house, id),
      ...sight,
    })
  return seen && view ? { revision: seen.revision, view } : null
}
