import './node-version.mjs'
import { SCREENS } from '#contract/words.ts'
import { sayWhyAndExit } from './cannot-start.ts'
import { rehearsalClock, systemClock } from './clock.ts'
import { type Config, noticeSettings, readConfig } from './config.ts'
import { readOffices } from './seed.ts'
import { type RunningServer, startServer } from './server.ts'

const parsed = readConfig(process.env)
if (!parsed.ok) {
  console.error(
    `machiai did not start: the environment is wrong.\n${parsed.problems.map((problem) => `  ${problem}`).join('\n')}`,
  )
  process.exit(1)
}

const server = await start(parsed.config).catch(sayWhyAndExit)
welcome(server)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.log.info({ signal }, 'stopping: answering what has been accepted')
    void server.stop().then(() => process.exit(0))
  })

function start(config: Config): Promise<RunningServer> {
  const { REHEARSAL, REHEARSAL_SPEED } = config
  return startServer({
    port: config.PORT,
    host: config.HOST,
    dataDir: config.DATA_DIR,
    clock: REHEARSAL === undefined ? systemClock : rehearsalClock(Date.parse(REHEARSAL), REHEARSAL_SPEED),
    clockSpeed: REHEARSAL === undefined ? 1 : REHEARSAL_SPEED,
    alwaysOpen: config.ALWAYS_OPEN,
    ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
    trustProxy: config.TRUST_PROXY,
    notices: noticeSettings(config),
    logLevel: config.LOG_LEVEL,
  })
}

/** Until an administrator has been paired, every start prints fresh one-time links: nothing has to be created by hand. */
function welcome({ url, inviteScreen, withdrawInvitations, hasAdmin }: RunningServer): void {
  console.log(`\n待合 machiai is running.\n\n  residents  ${url}/\n  API        ${url}/api/`)
  if (hasAdmin()) {
    console.log(`\n  Screens are paired in ${url}/admin/ (or: npm run pair -- --role kiosk --office chuo)\n`)
    return
  }
  withdrawInvitations()
  const [first] = readOffices()
  console.log('\n  Open each link once, in the browser that is to be that screen (valid for a day):\n')
  for (const screen of SCREENS) {
    const office = screen === 'admin' ? null : (first?.id ?? null)
    const { url: link } = inviteScreen(screen, office, `first ${screen}`)
    console.log(`  ${screen.padEnd(9)}  ${link}`)
  }
  console.log(
    `\n  The kiosk, counter and display are of ${first?.name.en} (${first?.name.ja}); admin is of all wards.\n  Offices keep their hours. To try things out at any hour: ALWAYS_OPEN=true npm start\n`,
  )
}
