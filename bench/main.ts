import '../server/node-version.mjs'
import { parseArgs } from 'node:util'
import { callToDisplays } from './call-to-displays.ts'
import { durableTickets } from './durable-tickets.ts'
import { forecast } from './forecast.ts'
import { outlook } from './outlook.ts'
import { secondCounter } from './second-counter.ts'
import { staffing } from './staffing.ts'
import { viewers } from './viewers.ts'

/** `npm run bench -- PART … --trace FILE`: only these parts; a recorded fortnight for the part that can use one. */
const { values, positionals } = parseArgs({ options: { trace: { type: 'string' } }, allowPositionals: true })

const PARTS = {
  'durable-tickets': durableTickets,
  'call-to-displays': callToDisplays,
  viewers,
  'second-counter': secondCounter,
  outlook: () => outlook(values.trace ?? null),
  staffing,
  forecast,
} as const

/** Every figure is from this run on this machine; the ratios are what counts. */
for (const [name, measure] of Object.entries(PARTS))
  if (positionals.length === 0 || positionals.includes(name)) console.log(`\n${(await measure()).join('\n')}`)
