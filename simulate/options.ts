import { parseArgs } from 'node:util'
import { z } from 'zod'
import { CounterId, Day, OfficeId } from '#contract/primitives.ts'

export const HELP = `Plays a day of an office with simulated visitors and clerks, over HTTP and sockets as real ones would.

  npm run simulate                                    an ordinary day at Chuo, on a server of its own, 60 times as fast
  npm run simulate -- --office kita --speed 300 --seed 7 --visitors 600
  npm run simulate -- --server http://localhost:3000  today, on a server that is running, in its time
  npm run simulate -- --trace FILE --office UD_Bemowo --date 2019-12-30
                                                      a day as it was, and its statistics from the server and from the file

A generated day
  --office ID         ward (chuo)
  --speed N           simulated seconds in a second (60; with --server 1, and then it is the speed of that server's clock)
  --seed N            the same seed brings the same visitors (1)
  --visitors N        how many come (by default an ordinary day of the ward)
  --leave COUNTER     leave this counter to a person at a console; may be given several times
  --server URL        play against this server
  --token-kiosk T     tokens for --server; without them they are minted in DATA_DIR (./data), which must be that server's
  --token-clerk T

A trace (CSV, gzipped or not: category, arrival, start, end, outcome, date; times in seconds from midnight of the file's first day)
  --trace FILE
  --office NAME       what stands before the slash of the category; not needed where the trace has one office only
  --date YYYY-MM-DD
  --zone ZONE         time zone of the trace (Europe/Warsaw; where categories name no office Asia/Jerusalem)
  Exits with 1 if the server's statistics differ from the trace's.

  --json              one JSON object instead of text
  --help`

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const number = (least: number, most: number) => z.coerce.number().min(least).max(most)

const PlayOptions = z.strictObject({
  office: OfficeId.default('chuo' as OfficeId),
  speed: number(0.1, 5000).nullable().default(null),
  seed: z.coerce.number().int().min(0).max(0xffffffff).default(1),
  visitors: z.coerce.number().int().min(1).max(2900).nullable().default(null),
  leave: z.array(CounterId).default([]),
  server: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  'token-kiosk': z.string().min(1).nullable().default(null),
  'token-clerk': z.string().min(1).nullable().default(null),
  json: z.boolean().default(false),
})
export type PlayOptions = Readonly<z.infer<typeof PlayOptions>>

const TraceOptions = z.strictObject({
  trace: z.string().min(1),
  office: z.string().min(1).nullable().default(null),
  date: Day.nullable().default(null),
  zone: z.string().refine(isZone, 'no such time zone').nullable().default(null),
  json: z.boolean().default(false),
})
export type TraceOptions = Readonly<z.infer<typeof TraceOptions>>

export type Asked = Readonly<
  | { kind: 'help' }
  | { kind: 'wrong'; why: string }
  | { kind: 'play'; options: PlayOptions }
  | { kind: 'trace'; options: TraceOptions }
>

/** What the command line asks for; a wrong one is refused by name before anything starts. */
export function readOptions(args: readonly string[]): Asked {
  const given = argumentsIn(args)
  if (typeof given === 'string') return { kind: 'wrong', why: given }
  const { help, ...rest } = given
  if (help) return { kind: 'help' }
  const parsed = rest.trace === undefined ? PlayOptions.safeParse(rest) : TraceOptions.safeParse(rest)
  if (!parsed.success) return { kind: 'wrong', why: z.prettifyError(parsed.error) }
  return 'trace' in parsed.data ? { kind: 'trace', options: parsed.data } : { kind: 'play', options: parsed.data }
}

function argumentsIn(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        office: text,
        speed: text,
        seed: text,
        visitors: text,
        leave: { type: 'string', multiple: true },
        server: text,
        'token-kiosk': text,
        'token-clerk': text,
        trace: text,
        date: text,
        zone: text,
        json: flag,
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { ...values }
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}
