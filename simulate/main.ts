import '#server/node-version.mjs'
import { HELP, readOptions } from './options.ts'
import { runPlay } from './run-play.ts'
import { runTrace } from './run-trace.ts'

const WRONG_USE = 2

/** Ctrl-C ends the play cleanly; a second one ends the process. */
function stopOnInterrupt(): AbortSignal {
  const stopping = new AbortController()
  process.once('SIGINT', () => {
    console.error('stopping …')
    stopping.abort(new Error('stopped before its end'))
  })
  process.once('SIGTERM', () => stopping.abort(new Error('stopped before its end')))
  return stopping.signal
}

async function main(args: readonly string[]): Promise<number> {
  const asked = readOptions(args)
  switch (asked.kind) {
    case 'help':
      console.log(HELP)
      return 0
    case 'wrong':
      console.error(`${asked.why}\n(--help tells what there is)`)
      return WRONG_USE
    case 'trace':
      return runTrace(asked.options, stopOnInterrupt())
    case 'play':
      return runPlay(asked.options, stopOnInterrupt())
    default:
      return asked satisfies never
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
