import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { PreparedGuide } from './guide.ts'
import type { LineViews } from './line-views.ts'
import type { Notices } from './notice-ports.ts'
import type { OfficeWriter } from './office.ts'
import type { Outlooks } from './outlook/outlooks.ts'
import type { Accounts, Audit, Devices, OfficeAccess, PairingRequests, StaffSessions } from './ports.ts'
import type { Presence } from './presence.ts'
import type { StaffDirectory } from './staff-directory.ts'
import type { DaysToStaff } from './staffing/days-to-staff.ts'
import type { Throttle } from './throttle.ts'
import type { TicketSecrets } from './ticket-secret.ts'
import type { Work } from './work/work.ts'

/** What the doors (http/ and socket/) are given: everything wired, nothing made by themselves. */
export type House = Readonly<{
  offices: ReadonlyMap<string, OfficeWriter>
  lines: LineViews
  outlooks: Outlooks
  daysToStaff: DaysToStaff
  work: Work
  guide: PreparedGuide
  devices: Devices
  presence: Presence
  pairingRequests: PairingRequests
  accounts: Accounts
  /** Names of the staff, for whoever shows who did something. */
  staff: StaffDirectory
  sessions: StaffSessions
  officeAccess: OfficeAccess
  throttle: Throttle
  audit: Audit
  secrets: TicketSecrets
  notices: Notices
  clock: Clock
  log: Logger
  /** The address that residents reach, without a slash at its end. */
  publicUrl: () => string
  /** How many proxies in front may be believed about a sender's address. */
  trustProxy: number
  isStopping: () => boolean
  /** Told when somebody begins to watch the floor of an office. */
  onFloorWatched: (office: string) => void
  /** Told when a device has been put out of use, so that its open lines are cut at once. */
  onRevoked: (device: string) => void
  /** Told when someone may act with other rights than before: open lines are identified anew, those of this device in any case. */
  onRightsChanged: (device: string | null) => void
}>
