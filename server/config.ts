import { z } from 'zod'

const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('false')
  .transform((value) => value === 'true' || value === '1')

/** The process's settings, from the environment. A wrong one is refused at the start, by name. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  /** The address that residents reach, as printed in QR codes. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** How many proxies in front may be believed about a visitor's address. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** For try-outs out of hours: every office is open around the clock. */
  ALWAYS_OPEN: flag,
  /** For rehearsals: the clock starts here, an instant such as 2026-11-24T08:30+09:00 … */
  REHEARSAL: z.iso.datetime({ offset: true, local: false }).optional(),
  /** … and runs so many times as fast. */
  REHEARSAL_SPEED: z.coerce.number().min(0.1).max(10_000).default(1),
})
export type Config = Readonly<z.infer<typeof Environment>>

export type ParsedConfig = Readonly<{ ok: true; config: Config }> | Readonly<{ ok: false; problems: readonly string[] }>

export function readConfig(environment: NodeJS.ProcessEnv): ParsedConfig {
  const parsed = Environment.safeParse(environment)
  if (parsed.success) return { ok: true, config: parsed.data }
  return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}
