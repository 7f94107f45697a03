import '../server/node-version.mjs'
import { startVitest } from 'vitest/node'

/** Runs every test once and ends on a line that counts them, whatever the reporters print. */
const vitest = await startVitest('test', process.argv.slice(2), { run: true, watch: false })
const modules = vitest.state.getTestModules()
const tests = modules.flatMap((module) => [...module.children.allTests()])
const count = (state: string): number => tests.filter((test) => test.result().state === state).length
// A file that cannot be loaded has no tests; it counts as one that failed.
const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests()].length === 0).length
const unhandled = vitest.state.getUnhandledErrors().length
const failed = count('failed') + broken + unhandled
await vitest.close()
console.log(`\n${count('passed')} passed, ${failed} failed${count('skipped') > 0 ? `, ${count('skipped')} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
