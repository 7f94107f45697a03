import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Pairing } from '#contract/devices.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { type Role, roleOfScreen, type Screen } from '#contract/words.ts'
import { CannotStart } from './cannot-start.ts'
import type { Clock } from './clock.ts'
import { type EstimatesMode, openEstimates } from './estimates/estimates.ts'
import { prepareGuide, readGuide } from './guide.ts'
import { isHoliday } from './holidays.ts'
import type { House } from './house.ts'
import { createApp } from './http/app.ts'
import { createPublicPages } from './http/public-pages.ts'
import { answerPublicRead } from './http/public-reads.ts'
import { createLineViews } from './line-views.ts'
import { NO_NOTICES, type NoticeSettings, type Notices } from './notice-ports.ts'
import { openChannels } from './notices/channels.ts'
import { createNotices } from './notices/notices.ts'
import { newVapidKeys } from './notices/web-push.ts'
import { type OfficeWriter, openOffice } from './office.ts'
import { createOutlooks } from './outlook/outlooks.ts'
import { invite } from './pairing.ts'
import { readPlaces } from './places.ts'
import { createPresence } from './presence.ts'
import { loadPublicWeb } from './public-web-build.ts'
import { readOffices } from './seed.ts'
import { createHub, type Hub } from './socket/hub.ts'
import { createAudit } from './sqlite/audit.ts'
import { openDatabase } from './sqlite/database.ts'
import { createDevices } from './sqlite/devices.ts'
import { createFacts } from './sqlite/facts.ts'
import { createJournal } from './sqlite/journal.ts'
import { createNoticeStore } from './sqlite/notices.ts'
import { createOfficeAccess } from './sqlite/office-access.ts'
import { createPairingRequests } from './sqlite/pairing-requests.ts'
import { createSettingsVersions } from './sqlite/settings-versions.ts'
import { becomeSoleServer } from './sqlite/sole-server.ts'
import { createAccounts } from './sqlite/staff.ts'
import { createStaffSessions } from './sqlite/staff-sessions.ts'
import { ticketKey } from './sqlite/ticket-key.ts'
import { vapidKeys } from './sqlite/vapid-keys.ts'
import { createWrongTries } from './sqlite/wrong-tries.ts'
import { createStaffDirectory } from './staff-directory.ts'
import { createDaysToStaff } from './staffing/days-to-staff.ts'
import { createThrottle } from './throttle.ts'
import { createTicketSecrets } from './ticket-secret.ts'
import { createWork } from './work/work.ts'

export type ServerOptions = Readonly<{
  /** 0 takes any free port. */
  port: number
  host?: string
  dataDir: string
  clock: Clock
  /** How many times faster than the wall the clock runs; views are refreshed accordingly. */
  clockSpeed?: number
  offices?: readonly OfficeSettings[]
  alwaysOpen?: boolean
  publicUrl?: string
  trustProxy?: number
  notices?: NoticeSettings
  /** `off`: waits are told by the plain formula. */
  estimates?: EstimatesMode
  logLevel?: string
  /** Where the log goes; standard output unless told. */
  logTo?: DestinationStream
}>

export type RunningServer = Readonly<{
  url: string
  port: number
  log: Logger
  mintToken: (role: Role, office: string | null, label: string) => string
  inviteScreen: (screen: Screen, office: string | null, label: string) => Pairing
  /** Puts one-time links that nobody has opened out of use. */
  withdrawInvitations: () => void
  /** Whether any browser has been paired as an administrator, or an administrator can sign in. */
  hasAdmin: () => boolean
  /** Shows every office anew as of now, as the timer does every half minute. */
  refresh: () => void
  stop: () => Promise<void>
}>

/** Waits and hours move with the clock even when nothing happens. */
const REFRESH_MS = 30_000
const FASTEST_REFRESH_MS = 1000

/** What the time brings about (a hold is over, a counter calls by itself) happens within a second. */
const TICK_MS = 1000
const FASTEST_TICK_MS = 100

/** How long a stop waits for a request that does not end. */
const STOPS_WITHIN_MS = 10_000

const listen = (http: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', ({ message }) => reject(new CannotStart(`it cannot answer on port ${port} of ${host}: ${message}`)))
    http.listen(port, host, resolve)
  })

/** Wires the whole office server: the only place, with main.ts, that knows every adapter. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { clock, port, host = '127.0.0.1', clockSpeed = 1 } = options
  const log = pino({ level: options.logLevel ?? 'info' }, options.logTo ?? pino.destination(1))
  const database = openDatabase(options.dataDir)
  const freeDataDir = becomeSoleServer(options.dataDir)
  const devices = createDevices(database)
  const accounts = createAccounts(database)
  const journal = createJournal(database)
  const estimates = openEstimates(options.estimates ?? 'thread', {
    dataDir: options.dataDir,
    clock,
    clockSpeed,
    log,
    today: journal.openDay,
    isWatched: (office) => wiring.hub?.isWatched('floor', office) ?? false,
    onForeseen: (office, waits) => offices.get(office)?.foreseen(waits),
    onAdvised: (office, advice) => offices.get(office)?.advised(advice),
  })
  const world = {
    journal,
    facts: createFacts(database),
    versions: createSettingsVersions(database),
    clock,
    isHoliday,
    alwaysOpen: options.alwaysOpen ?? false,
    onFacts: estimates.happened,
    onChange: (office: string) => {
      wiring.hub?.officeChanged(office)
      wiring.notices?.officeChanged(office)
    },
  }
  const wiring: { hub: Hub | null; notices: Notices | null; stopping: boolean } = { hub: null, notices: null, stopping: false }
  const settings = options.offices ?? readOffices()
  const offices = new Map<string, OfficeWriter>(settings.map((seed) => [seed.id, openOffice(seed, world)]))
  const publicUrl = (): string => options.publicUrl?.replace(/\/$/, '') ?? url()
  const noticeSettings = options.notices ?? NO_NOTICES
  const notices = createNotices({
    settings: noticeSettings,
    ...openChannels(noticeSettings, () => vapidKeys(database, newVapidKeys)),
    store: createNoticeStore(database),
    offices,
    publicUrl,
    clock,
    log,
  })
  wiring.notices = notices
  const outlooks = createOutlooks(offices)
  const house: House = {
    offices,
    lines: createLineViews(offices, clock, readPlaces()),
    outlooks,
    daysToStaff: createDaysToStaff(outlooks),
    work: createWork({ clock, log }),
    guide: prepareGuide(readGuide(), settings),
    devices,
    presence: createPresence(clock),
    pairingRequests: createPairingRequests(database),
    accounts,
    staff: createStaffDirectory(accounts),
    sessions: createStaffSessions(database),
    officeAccess: createOfficeAccess(database),
    throttle: createThrottle(createWrongTries(database)),
    audit: createAudit(database),
    secrets: createTicketSecrets(ticketKey(database)),
    notices,
    clock,
    log,
    publicUrl,
    trustProxy: options.trustProxy ?? 0,
    isStopping: () => wiring.stopping,
    onFloorWatched: (office) => estimates.happened(office, []),
    onRevoked: (device) => wiring.hub?.revoke(device),
    onRightsChanged: (device) => wiring.hub?.identifyAnew(device),
  }
  const publicPages = createPublicPages(house, await loadPublicWeb())
  const app = createApp(house, publicPages)
  const http = createServer((request, response) => {
    if (answerPublicRead(house.lines, request, response) || publicPages.answer(request, response)) return
    app(request, response)
  })
  wiring.hub = createHub(http, house)
  await listen(http, port, host)
  const bound = (http.address() as AddressInfo).port
  const refresh = (): void => {
    for (const office of offices.values()) office.refresh()
    estimates.refresh()
    // A session may have come to its end by the clock alone.
    house.onRightsChanged(null)
  }
  const refreshing = setInterval(refresh, Math.max(FASTEST_REFRESH_MS, REFRESH_MS / clockSpeed))
  const tick = (): void => {
    for (const office of offices.values()) office.tick()
  }
  const ticking = setInterval(tick, Math.max(FASTEST_TICK_MS, TICK_MS / clockSpeed))

  function url(): string {
    return `http://localhost:${bound}`
  }

  /** Answers what has been accepted, refuses what comes after, and closes the file last. */
  async function stop(): Promise<void> {
    if (wiring.stopping) return
    wiring.stopping = true
    clearInterval(refreshing)
    clearInterval(ticking)
    setTimeout(() => http.closeAllConnections(), STOPS_WITHIN_MS).unref()
    await wiring.hub?.close()
    await new Promise<void>((resolve) => {
      http.close(() => resolve())
      http.closeIdleConnections()
    })
    await notices.close()
    await estimates.stop()
    await house.work.stop()
    database.close()
    freeDataDir()
  }

  return {
    url: url(),
    port: bound,
    log,
    mintToken: (role, office, label) => devices.mint({ role, office, label, createdAt: clock.now() }).token,
    inviteScreen: (screen, office, label) =>
      invite(house, { role: roleOfScreen(screen, office), office, label, createdAt: clock.now() }, screen),
    withdrawInvitations: () => {
      for (const { id, paired } of devices.list()) if (!paired) devices.revoke(id, clock.now())
    },
    hasAdmin: () =>
      devices.list().some(({ role, paired }) => role === 'city-admin' && paired) ||
      accounts.list().some(({ role, active, hasPassword }) => role === 'city-admin' && active && hasPassword),
    refresh,
    stop,
  }
}
