import '../server/node-version.mjs'
import { callToDisplays } from './call-to-displays.ts'
import { durableTickets } from './durable-tickets.ts'
import { secondCounter } from './second-counter.ts'

/** Every figure is from this run on this machine; the ratios are what counts. */
for (const measure of [durableTickets, callToDisplays, secondCounter]) console.log(`\n${(await measure()).join('\n')}`)
