import '#server/node-version.mjs'
import { CannotStart } from '#server/cannot-start.ts'
import { readConfig } from '#server/config.ts'
import { HELP, readOptions } from './options.ts'
import { runImport } from './run-import.ts'

const WRONG_USE = 2

function main(args: readonly string[]): number {
  const asked = readOptions(args)
  const config = readConfig(process.env)
  if (asked.kind === 'help') {
    console.log(HELP)
    return 0
  }
  if (asked.kind === 'wrong' || !config.ok) {
    const problems = [...(config.ok ? [] : config.problems), ...(asked.kind === 'wrong' ? [asked.why] : [])]
    console.error(`${problems.join('\n')}\n(--help tells what there is)`)
    return WRONG_USE
  }
  for (const line of runImport(asked.options, config.config.DATA_DIR)) console.log(line)
  return 0
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  console.error(`Nothing was imported: ${error.message}`)
  process.exitCode = 1
}
