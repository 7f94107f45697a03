import type { DisplayReport } from '#contract/sockets.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import type { DeviceRecord } from '../ports.ts'

/** What the displays tell of themselves, so that staff learn that a board is silent or gone. Not history: a fresh start knows none. */
export type DisplayWatch = Readonly<{
  report: (office: string, device: DeviceRecord, report: DisplayReport & { socket: string }) => void
  /** `true` when a display that had reported went away with this socket. */
  gone: (office: string, socket: string) => boolean
  /** A display that was put out of use is no longer missed. Tells the offices that knew it. */
  forget: (device: string) => readonly string[]
  of: (office: string) => readonly DisplayHealth[]
}>

type Known = DisplayHealth & { readonly socket: string }

export function createDisplayWatch(): DisplayWatch {
  const offices = new Map<string, Map<string, Known>>()
  const displaysOf = (office: string): Map<string, Known> => {
    const known = offices.get(office) ?? new Map<string, Known>()
    offices.set(office, known)
    return known
  }

  return {
    report: (office, { id, label }, { socket, ...report }) => {
      displaysOf(office).set(id, { device: id, label, connected: true, ...report, socket })
    },
    gone: (office, socket) => {
      const display = [...displaysOf(office).values()].find((candidate) => candidate.socket === socket)
      if (display) displaysOf(office).set(display.device, { ...display, connected: false })
      return display !== undefined
    },
    forget: (device) => [...offices].flatMap(([office, known]) => (known.delete(device) ? [office] : [])),
    of: (office) => [...displaysOf(office).values()].map(({ socket: _socket, ...health }) => health),
  }
}
