import { setImmediate as nextTurn } from 'node:timers/promises'
import { WHOLE_CITY } from '#contract/sockets.ts'
import type { House } from '../house.ts'
import type { ViewNamespace } from './hub.ts'
import { messageFor } from './messages.ts'

/** How many viewers share a room: a room is told in one turn of the loop, so that clerks' commands come between. */
const ROOM_SIZE = 500
/** The public is told at most so often of one office. */
const TOLD_EVERY_MS = 1000

/** Tells the public: coalesced to one view a second and office, spread over turns of the event loop. */
export type PublicFanOut = Readonly<{
  /** The first room of an office's viewers that is not full. */
  roomWithSpace: (office: string) => string
  officeChanged: (office: string) => void
  stop: () => void
}>

export function createPublicFanOut(house: House, line: ViewNamespace): PublicFanOut {
  const due = new Map<string, NodeJS.Timeout>()
  const toldAt = new Map<string, number>()

  /** Looked up by name: a room whose viewers have all gone is not there, while later ones still are. */
  const roomsOf = (office: string): string[] => [...line.adapter.rooms.keys()].filter((name) => name.startsWith(`${office}#`))

  function roomWithSpace(office: string): string {
    for (let index = 0; ; index++) {
      const name = `${office}#${index}`
      if ((line.adapter.rooms.get(name)?.size ?? 0) < ROOM_SIZE) return name
    }
  }

  async function tell(office: string): Promise<void> {
    due.delete(office)
    toldAt.set(office, performance.now())
    const rooms = roomsOf(office)
    if (rooms.length === 0) return
    const message = messageFor(house, 'line', { office, counter: null, displays: [] })
    if (!message) return
    for (const room of rooms) {
      line.to(room).emit('view', message)
      await nextTurn()
    }
  }

  function schedule(office: string): void {
    if (due.has(office)) return
    const since = performance.now() - (toldAt.get(office) ?? Number.NEGATIVE_INFINITY)
    due.set(
      office,
      setTimeout(() => void tell(office), Math.max(0, TOLD_EVERY_MS - since)),
    )
  }

  return {
    roomWithSpace,
    officeChanged: (office) => {
      schedule(office)
      schedule(WHOLE_CITY)
    },
    stop: () => {
      for (const timer of due.values()) clearTimeout(timer)
      due.clear()
    },
  }
}
