import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { LineViews } from './line-views.ts'
import type { OfficeWriter } from './office.ts'
import type { Devices } from './ports.ts'
import type { TicketSecrets } from './ticket-secret.ts'

/** What the doors (http/ and socket/) are given: everything wired, nothing made by themselves. */
export type House = Readonly<{
  offices: ReadonlyMap<string, OfficeWriter>
  lines: LineViews
  devices: Devices
  secrets: TicketSecrets
  clock: Clock
  log: Logger
  /** The address that residents reach, without a slash at its end. */
  publicUrl: () => string
  /** How many proxies in front may be believed about a sender's address. */
  trustProxy: number
  isStopping: () => boolean
  /** Told when a device has been put out of use, so that its open lines are cut at once. */
  onRevoked: (device: string) => void
}>
