import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficeId } from '#contract/primitives.ts'
import { systemClock } from '#server/clock.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createDevices } from '#server/sqlite/devices.ts'

export type LocalTokens = Readonly<{ kiosk: string; clerk: string; revoke: () => void }>

/** Tokens for a server that runs on this machine, straight from its data directory, and put out of use afterwards. */
export function localTokens(office: OfficeId, dataDir: string): LocalTokens {
  if (!existsSync(join(dataDir, 'machiai.sqlite')))
    throw new Error(`no server has its data in ${dataDir}: give --token-kiosk and --token-clerk, or DATA_DIR`)
  const database = openDatabase(dataDir)
  const devices = createDevices(database)
  const mint = (role: 'kiosk' | 'clerk') =>
    devices.mint({ role, office, label: `simulated ${role}`, createdAt: systemClock.now() })
  const minted = { kiosk: mint('kiosk'), clerk: mint('clerk') }
  return {
    kiosk: minted.kiosk.token,
    clerk: minted.clerk.token,
    revoke: () => {
      for (const { device } of Object.values(minted)) devices.revoke(device.id, systemClock.now())
      database.close()
    },
  }
}
