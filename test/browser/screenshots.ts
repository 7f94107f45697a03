import '../../server/node-version.mjs'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Day } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import { manualClock } from '#server/clock.ts'
import { readOffices } from '#server/seed.ts'
import { startServer } from '#server/server.ts'
import { sender } from '../server/sender.ts'
import { openBrowser } from './browser-for-tests.ts'
import { busyDay, MORNING } from './busy-day.ts'
import { foretelling, liveThrough, recordDays } from './past-days.ts'
import { hireStaff, standInHall } from './pictures/people.ts'
import { takeClosed, takeScreens } from './pictures/screens.ts'
import { FOLDER, type Shot, type Studio, take, type Way } from './pictures/studio.ts'
import { adminWays, TOLD } from './pictures/ways-admin.ts'
import { conciergeWays } from './pictures/ways-concierge.ts'
import { counterWays } from './pictures/ways-counter.ts'
import { kioskWays } from './pictures/ways-kiosk.ts'
import { pairingWays } from './pictures/ways-pairing.ts'
import { publicWays } from './pictures/ways-public.ts'

/**
 * Makes the pictures of every screen at its real size, in Japanese and English: closed, empty, busy, and cut off from the server;
 * and each way through a screen step by step. With names of ways (`npm run screenshots -- kiosk concierge`) only theirs are made anew.
 */
const WAYS: Readonly<Record<string, Way>> = {
  ...pairingWays,
  ...counterWays,
  ...adminWays,
  ...conciergeWays,
  ...publicWays,
  ...kioskWays,
}
const FRIDAY_EVENING = Date.parse('2026-11-20T18:00:00+09:00')
/** Weeks that the ward with the pictures has behind it. */
const PAST = { before: '2026-11-20' as Day, days: 56 }
/** The last of them with all that happened on them, and what their visitors were told. */
const TOLD_DAYS = [TOLD.from, '2026-11-17', '2026-11-18', TOLD.to].map((day) => ({ day, visitors: 260 }))
const TOLD_RUNS = 40
const LANGUAGES = ['ja', 'en'] as const
/** By then the thread that foresees waits has foreseen those of a busy ward. */
const FORESEEN_MS = 60_000
const wanted = process.argv.slice(2)
const all = wanted.length === 0

const dataDir = mkdtempSync(join(tmpdir(), 'machiai-pictures-'))
if (all) rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
for (const office of readOffices()) {
  if (office.id !== 'chuo') continue
  liveThrough(dataDir, office, PAST)
  recordDays(dataDir, office, TOLD_DAYS, foretelling(TOLD_RUNS))
}
const clock = manualClock(FRIDAY_EVENING)
const browser = await openBrowser()
const server = await startServer({ port: 0, dataDir, clock, logLevel: 'warn' })
const token = server.mintToken('city-admin', null, '工藤')
const send = sender(server.url)
const post = (path: string, body?: unknown) => send(path, { as: token, body })
/** Until everyone in the ward's lines has been foreseen, so that the pictures show what is foreseen. */
async function foreseen(): Promise<void> {
  for (const until = Date.now() + FORESEEN_MS; Date.now() < until; ) {
    const { services } = (await send('/offices/chuo')).body as LineView
    if (services.every(({ waiting }) => waiting.every(({ soonest }) => soonest !== null))) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('the waits of the ward have not been foreseen')
}
const revoke = (device: string) => send(`/devices/${device}`, { as: token, method: 'DELETE' })
const studio: Omit<Studio, 'language' | 'state'> = { browser, server, post, revoke, tickets: null, paired: new Map() }

if (all) for (const language of LANGUAGES) await takeClosed({ ...studio, language, state: 'closed' })
clock.set(MORNING)
server.refresh()
if (all)
  for (const language of LANGUAGES)
    for (const { page } of await takeScreens({ ...studio, language, state: 'empty' })) await page.context().close()

await hireStaff(post)
const tickets = await busyDay({ post, clock })
server.refresh()
await foreseen()
const left: (Shot & Pick<Studio, 'language'>)[] = []
for (const language of LANGUAGES) {
  const busy: Studio = { ...studio, tickets, language, state: 'busy' }
  const hall = await standInHall(busy)
  await foreseen()
  for (const [name, way] of Object.entries(WAYS)) if (all || wanted.includes(name)) await way(busy)
  if (all) left.push(...(await takeScreens(busy)).map((shot) => ({ ...shot, language })))
  await hall.leave()
}
await server.stop()
await left[0]?.page.waitForTimeout(3000)
for (const { language, ...shot } of left) await take({ language, state: 'stale' }, shot)
await browser.close()
rmSync(dataDir, { recursive: true, force: true })
console.log(`The pictures are in ${FOLDER}`)
