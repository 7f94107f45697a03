import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

export type ServerProcess = Readonly<{ child: ChildProcess; url: string; links: ReadonlyMap<string, string> }>

/** A process that does not outlive its test. */
function start(script: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** The real server, started as `npm start` does, and the links it printed. `port` 0 takes any. */
export async function startServerProcess(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const child = start('server/main.ts', [], { PORT: '0', DATA_DIR: dataDir, ALWAYS_OPEN: 'true', LOG_LEVEL: 'warn', ...env })
  if (!child.stdout) throw new Error('no output to read')
  const links = new Map<string, string>()
  let url = ''
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, link] = /^ {2}(\w+) +(http\S+)$/.exec(line) ?? []
    if (name && link) links.set(name, link)
    if (name === 'residents') url = link?.replace(/\/$/, '') ?? ''
    if (name === 'admin' || line.includes('Screens are paired')) break
  }
  child.stdout.resume()
  return { child, url, links }
}

/** A bearer token, by the command an operator would use. */
export async function tokenFromCommand(dataDir: string, role: string, office: string): Promise<string> {
  const [line] = await linesOf(start('server/token.ts', ['--role', role, '--office', office], { DATA_DIR: dataDir }))
  return line ?? ''
}

/** Runs a load client and gives back what it printed, line by line. */
export const runClient = (args: readonly string[]): { child: ChildProcess; lines: Promise<readonly string[]> } => {
  const child = start('test/server/load-client.ts', args, {})
  return { child, lines: linesOf(child) }
}

async function linesOf(child: ChildProcess): Promise<readonly string[]> {
  if (!child.stdout) throw new Error('no output to read')
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(line)
  return lines
}

export async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exited = once(child, 'exit')
  child.kill(signal)
  const [code] = await exited
  return code
}
