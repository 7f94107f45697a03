import { z } from 'zod'
import type { NoticeSettings } from './notice-ports.ts'

const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('false')
  .transform((value) => value === 'true' || value === '1')

/** Settings that are of use only together. */
const TOGETHER = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['LINE_CHANNEL_ACCESS_TOKEN', 'LINE_CHANNEL_SECRET', 'LINE_BASIC_ID'],
] as const

const Variables = z.object({
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
  /** Notices by Web Push, where push services find whom to turn to: a `mailto:` or `https:` address. */
  VAPID_SUBJECT: z
    .string()
    .regex(/^(?:mailto:|https:\/\/)\S+$/)
    .optional(),
  /** Notices by mail: the server with its sign-in, and who they are from. Both or neither. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Notices on LINE: of the office's account, all three or none. */
  LINE_CHANNEL_ACCESS_TOKEN: z.string().min(1).optional(),
  LINE_CHANNEL_SECRET: z.string().min(1).optional(),
  LINE_BASIC_ID: z
    .string()
    .regex(/^@\S+$/)
    .optional(),
  LINE_API_URL: z.url({ protocol: /^https?$/ }).default('https://api.line.me'),
  /** For rehearsals: the clock starts here, an instant such as 2026-11-24T08:30+09:00 … */
  REHEARSAL: z.iso.datetime({ offset: true, local: false }).optional(),
  /** … and runs so many times as fast. */
  REHEARSAL_SPEED: z.coerce.number().min(0.1).max(10_000).default(1),
})

/** The process's settings, from the environment. A wrong one is refused at the start, by name. */
const Environment = Variables.superRefine((config, context) => {
  for (const together of TOGETHER) {
    const missing = together.filter((name) => config[name] === undefined)
    if (missing.length === together.length) continue
    for (const name of missing)
      context.addIssue({ code: 'custom', path: [name], message: `is needed with ${together.join(', ')}` })
  }
})
export type Config = Readonly<z.infer<typeof Environment>>

export type ParsedConfig = Readonly<{ ok: true; config: Config }> | Readonly<{ ok: false; problems: readonly string[] }>

export function readConfig(environment: NodeJS.ProcessEnv): ParsedConfig {
  const parsed = Environment.safeParse(environment)
  if (parsed.success) return { ok: true, config: parsed.data }
  return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}

/** How notices leave the house, as far as it is configured. */
export function noticeSettings(config: Config): NoticeSettings {
  const { VAPID_SUBJECT, SMTP_URL, MAIL_FROM, LINE_CHANNEL_ACCESS_TOKEN, LINE_CHANNEL_SECRET, LINE_BASIC_ID, LINE_API_URL } =
    config
  return {
    push: VAPID_SUBJECT ? { subject: VAPID_SUBJECT } : null,
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null,
    line:
      LINE_CHANNEL_ACCESS_TOKEN && LINE_CHANNEL_SECRET && LINE_BASIC_ID
        ? { token: LINE_CHANNEL_ACCESS_TOKEN, secret: LINE_CHANNEL_SECRET, basicId: LINE_BASIC_ID, apiUrl: LINE_API_URL }
        : null,
  }
}
