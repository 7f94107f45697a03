import '#server/node-version.mjs'
import { parseArgs } from 'node:util'
import { openTrace } from '#simulate/trace-file.ts'
import { reportOn } from './report.ts'
import { reportTable } from './table.ts'

const HELP = `Goes through a recorded queue in the order of time, forecasts each wait from what was known at its moment, and scores the last third of the days.

  npm run bench:estimate -- --trace FILE          a table
  npm run bench:estimate -- --trace FILE --json   one JSON object, times in seconds

FILE is CSV, gzipped or not: category, arrival, start, outcome, date, and if known end, server, priority and bounds.
Rows that cannot be true are left out and told on standard error with their lines.`

const WRONG_USE = 2

type Asked = Readonly<{ trace: string | undefined; json: boolean; help: boolean }>

function asked(args: readonly string[]): Asked | string {
  try {
    const options = { trace: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
    const { values } = parseArgs({ args: [...args], options })
    return { trace: values.trace, json: values.json ?? false, help: values.help ?? false }
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

function main(args: readonly string[]): number {
  const given = asked(args)
  if (typeof given === 'string' || (given.trace === undefined && !given.help)) {
    console.error(`${typeof given === 'string' ? given : 'which trace? --trace FILE'}\n(--help tells what there is)`)
    return WRONG_USE
  }
  if (given.trace === undefined || given.help) {
    console.log(HELP)
    return 0
  }
  const reported = reportOn(openTrace(given.trace))
  if (reported === null) throw new Error('nobody in the last third of the trace had to wait: there is nothing to score')
  const { report, words } = reported
  const tell = given.json ? console.error : console.log
  tell(words.join('\n'))
  console.log(given.json ? JSON.stringify(report) : `\n${reportTable(report)}`)
  return 0
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
