import './node-version.mjs'
import { parseArgs } from 'node:util'
import { ROLES, type Role } from '#contract/words.ts'
import { screenOfRole } from './access.ts'
import { sayWhyAndExit } from './cannot-start.ts'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { invite } from './pairing.ts'
import type { NewDevice } from './ports.ts'
import { readOffices } from './seed.ts'
import { openDatabase } from './sqlite/database.ts'
import { createDevices } from './sqlite/devices.ts'

const USAGE = `Prints a bearer token for an integrator or, with --link, a one-time link that pairs a browser.
  npm run -s token -- --role clerk --office chuo [--label "tax system"]
  npm run -s pair -- --role kiosk --office chuo
Roles: ${ROLES.filter((role) => role !== 'public').join(', ')}. A city-admin is of all offices and takes no --office.`

type Wanted = Readonly<{ ok: true; device: NewDevice; link: boolean }> | Readonly<{ ok: false; problem: string }>

const text = { type: 'string' } as const
const OPTIONS = { role: text, office: text, label: text, link: { type: 'boolean' } } as const
type Options = Readonly<{ role?: string; office?: string; label?: string; link?: boolean }>

type Words = Readonly<{ ok: true; values: Options }> | Readonly<{ ok: false; problem: string }>

/** A word that is no option is a problem like any other. */
function wordsOf(args: readonly string[]): Words {
  try {
    return { ok: true, values: parseArgs({ args: [...args], options: OPTIONS }).values }
  } catch (error) {
    return { ok: false, problem: (error as Error).message }
  }
}

function wanted(args: readonly string[]): Wanted {
  const words = wordsOf(args)
  if (!words.ok) return words
  const { role: named = '', office = null, label, link = false } = words.values
  const role = ROLES.find((known): known is Exclude<Role, 'public'> => known === named && known !== 'public')
  if (!role) return { ok: false, problem: `--role ${named} is not a role.` }
  if (office === null && role !== 'city-admin') return { ok: false, problem: '--office is missing.' }
  if (office !== null && !readOffices().some(({ id }) => id === office))
    return { ok: false, problem: `--office ${office} is not an office.` }
  const device = { role, office, label: label ?? `${link ? 'link' : 'token'}: ${role}`, createdAt: systemClock.now() }
  return { ok: true, link, device }
}

function print(): void {
  const config = readConfig(process.env)
  const request = wanted(process.argv.slice(2))
  if (!config.ok || !request.ok) {
    console.error(`${config.ok ? '' : config.problems.join('\n')}${request.ok ? '' : request.problem}\n\n${USAGE}`)
    process.exit(2)
  }
  const { DATA_DIR, PUBLIC_URL, PORT } = config.config
  const devices = createDevices(openDatabase(DATA_DIR))
  const screen = request.link ? screenOfRole(request.device.role) : null
  const publicUrl = () => PUBLIC_URL ?? `http://localhost:${PORT}`
  console.log(screen ? invite({ devices, publicUrl }, request.device, screen).url : devices.mint(request.device).token)
}

try {
  print()
} catch (error) {
  sayWhyAndExit(error)
}
