import { parseArgs } from 'node:util'
import { z } from 'zod'
import { OfficeId } from '#contract/primitives.ts'

export const HELP = `Brings the log of another queue system into the journal as an office's history. The server must be stopped.

  npm run import -- --trace FILE --office chuo --map FILE

  --trace FILE     CSV, gzipped or not: category, arrival, start, outcome, date, and if known end and server; times in seconds
                   from midnight of the file's first day, in the office's time zone. Further columns are not read
  --office ID      the office that lived these days
  --map FILE       JSON: category, or how categories begin, → service id; the longest beginning counts. Without it a category is
                   the service of that very id
  --counters FILE  JSON: server → counter id, for those that are counters of this office
  --only PREFIX    rows whose category begins so; the others are not looked at
  --refused FILE   writes every refused row there: line, reason, why (CSV)
  --dry-run        says what would be done, and stores nothing
  --help

Days that the journal knows already, today and later are left alone. DATA_DIR is the server's (./data).`

const Path = z.string().min(1)
const Options = z.strictObject({
  trace: z.string('--trace is missing').min(1),
  office: z.string('--office is missing').pipe(OfficeId),
  map: Path.nullable().default(null),
  counters: Path.nullable().default(null),
  only: z.string().default(''),
  refused: Path.nullable().default(null),
  'dry-run': z.boolean().default(false),
})
export type ImportOptions = Readonly<z.infer<typeof Options>>

export type Asked = Readonly<{ kind: 'help' } | { kind: 'wrong'; why: string } | { kind: 'import'; options: ImportOptions }>

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const KNOWN = {
  trace: text,
  office: text,
  map: text,
  counters: text,
  only: text,
  refused: text,
  'dry-run': flag,
  help: { ...flag, short: 'h' },
} as const

function wordsOf(args: readonly string[]) {
  try {
    return { ...parseArgs({ args: [...args], options: KNOWN }).values }
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

/** What the command line asks for; a wrong word is refused before anything is read. */
export function readOptions(args: readonly string[]): Asked {
  const words = wordsOf(args)
  if (typeof words === 'string') return { kind: 'wrong', why: words }
  const { help = false, ...rest } = words
  if (help) return { kind: 'help' }
  const parsed = Options.safeParse(rest)
  if (!parsed.success) return { kind: 'wrong', why: parsed.error.issues.map(({ message }) => message).join('\n') }
  return { kind: 'import', options: parsed.data }
}
