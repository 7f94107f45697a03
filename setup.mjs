// Brings a fresh clone to where `npm start` and `npm test` can run: packages first, then (with `build`) the screens.
// Plain JavaScript without packages, because it runs on whatever Node the machine has, before ours is there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const SCREEN_SOURCES = [
  'contract',
  'core',
  'client',
  'kiosk',
  'counter',
  'display',
  'public-web',
  'admin',
  'build',
  'vite.config.ts',
  'package-lock.json',
]
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

function newestIn(path) {
  if (!existsSync(path)) return 0
  const itself = statSync(path)
  if (!itself.isDirectory()) return itself.mtimeMs
  return Math.max(itself.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) {
    console.error(`setup: "${command} ${args.join(' ')}" failed (exit ${status}). Nothing was started.`)
    process.exit(status ?? 1)
  }
}

function install() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (changedAt(installed) >= changedAt(lock)) return
  console.log('setup: installing packages (about half a minute, once)')
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  const now = new Date()
  utimesSync(installed, now, now)
}

function build() {
  const stamp = join(root, 'dist', '.built')
  const newest = Math.max(...SCREEN_SOURCES.map((name) => newestIn(join(root, name))))
  if (changedAt(stamp) >= newest) return
  console.log('setup: building the screens')
  run(npm, ['run', '--silent', 'build'])
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, `${new Date().toISOString()}\n`)
}

install()
if (process.argv.includes('build')) build()
