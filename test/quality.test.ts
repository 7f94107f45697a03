import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const run = promisify(execFile)

/** What a tool has to say; nothing when it is content. */
async function complaintsOf(tool: string, ...args: string[]): Promise<string> {
  try {
    await run(join(ROOT, 'node_modules', '.bin', tool), args, { cwd: ROOT, maxBuffer: 10_000_000 })
    return ''
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return `${stdout}${stderr}`
  }
}

test('everything is formatted and linted [G3]', async () => {
  expect(await complaintsOf('biome', 'check', '.')).toBe('')
})

test('everything is typed, the core without a browser and without Node [G3]', async () => {
  expect(await complaintsOf('tsc', '-p', 'core')).toBe('')
  expect(await complaintsOf('tsc', '-p', '.')).toBe('')
})

test('nothing is dead: no unused file, export or package [G3]', async () => {
  expect(await complaintsOf('knip')).toBe('')
})
