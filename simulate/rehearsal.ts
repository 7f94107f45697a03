import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OfficeId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { SCREENS } from '#contract/words.ts'
import { hoursOn } from '#core/calendar.ts'
import { addDays, dayOf, instant, instantAt, minutesMs } from '#core/time.ts'
import { rehearsalClock } from '#server/clock.ts'
import { isHoliday } from '#server/holidays.ts'
import { type RunningServer, startServer } from '#server/server.ts'
import { playClock } from './play-clock.ts'
import type { Scene } from './scene.ts'

/** The clerks are at their desks a quarter of an hour before the doors open. */
const BEFORE_OPENING_MINUTES = 15
/** Long enough for any office's closing days. */
const LOOK_AHEAD_DAYS = 60

/** Shortly before the next opening after today: the rehearsal's first instant. */
function nextMorning(office: OfficeSettings, nowMs: number): number {
  const today = dayOf(office.timeZone, instant(nowMs))
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = addDays(today, ahead)
    const hours = hoursOn(office, day, isHoliday)
    if (hours) return instantAt(office.timeZone, day, hours.from) - minutesMs(BEFORE_OPENING_MINUTES)
  }
  throw new Error(`${office.id} does not open within ${LOOK_AHEAD_DAYS} days`)
}

/** A server of its own for a played day, forgotten afterwards. */
export async function startRehearsal(office: OfficeSettings, { nowMs, speed }: { nowMs: number; speed: number }): Promise<Scene> {
  const dataDir = mkdtempSync(join(tmpdir(), 'machiai-rehearsal-'))
  const forget = (): void => rmSync(dataDir, { recursive: true, force: true })
  const clock = rehearsalClock(nextMorning(office, nowMs), speed)
  try {
    const server = await startServer({ port: 0, dataDir, clock, clockSpeed: speed, logLevel: 'warn' })
    return {
      url: server.url,
      speed,
      clock: playClock(clock.now, speed),
      tokens: {
        kiosk: server.mintToken('kiosk', office.id, 'simulated kiosk'),
        clerk: server.mintToken('clerk', office.id, 'simulated clerks'),
        admin: server.mintToken('section-admin', office.id, 'simulation'),
      },
      links: [`public   ${server.url}/${office.id}`, ...pairingLinks(server, office.id)],
      stop: async () => {
        try {
          await server.stop()
        } finally {
          forget()
        }
      },
    }
  } catch (error) {
    forget()
    throw error
  }
}

/** One link each; the code in it is spent by the first browser that opens it. */
const pairingLinks = (server: RunningServer, office: OfficeId): readonly string[] =>
  SCREENS.map((screen) => `${screen.padEnd(8)} ${server.inviteScreen(screen, office, `rehearsal ${screen}`).url}`)
