import './node-version.mjs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const API_PORT = process.env['API_PORT'] ?? '3000'

/** The server, restarted at every change, and Vite's pages in front of it; whichever ends first ends both. */
const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
const children = [['--watch', 'server/main.ts'], [vite]].map((args) =>
  spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: API_PORT,
      API_PORT,
      ALWAYS_OPEN: process.env['ALWAYS_OPEN'] ?? 'true',
      PUBLIC_URL: 'http://localhost:5173',
    },
  }),
)
for (const child of children)
  child.once('exit', (code) => {
    for (const other of children) other.kill()
    process.exitCode = code ?? 0
  })
