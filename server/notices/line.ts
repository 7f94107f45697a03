import { createHash } from 'node:crypto'
import { HTTPFetchError, messagingApi, validateSignature } from '@line/bot-sdk'
import { z } from 'zod'
import type { Channel, Delivery, NoticeMessage } from '../notice-ports.ts'
import { attempted, deliveryOf } from './answers.ts'

const WITHIN_MS = 4000
/** LINE has taken a message with this key before. */
const TAKEN_BEFORE = 409

/** LINE's retry key is a UUID: this one is the same for every attempt of a notice (version 8 of RFC 9562, made of a hash). */
function retryKeyOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Messages from the office's LINE account to those who have written to it. */
export function line({ token, apiUrl }: Readonly<{ token: string; apiUrl: string }>): Channel {
  const client = new messagingApi.MessagingApiClient({ channelAccessToken: token, baseURL: apiUrl })

  async function push({ key, title, body, ticketUrl, stop }: NoticeMessage, to: string): Promise<Delivery> {
    const text = `${title}\n${body}\n\n${ticketUrl}\n\n${stop.words}\n${stop.url}`
    try {
      await client.pushMessage({ to, messages: [{ type: 'text', text }] }, retryKeyOf(key))
      return { outcome: 'delivered' }
    } catch (error) {
      if (!(error instanceof HTTPFetchError)) throw error
      if (error.status === TAKEN_BEFORE) return { outcome: 'delivered' }
      return deliveryOf(error.status, error.headers.get('Retry-After'))
    }
  }

  return {
    name: 'line',
    repeatable: true,
    send: (message, address) => attempted(push(message, address), WITHIN_MS),
    close: () => undefined,
  }
}

/** What of LINE's webhook matters here: somebody wrote something, or has turned away. */
const Webhook = z.object({
  events: z.array(
    z.object({
      type: z.string(),
      source: z.object({ userId: z.string().optional() }).optional(),
      message: z.object({ type: z.string(), text: z.string().optional() }).optional(),
    }),
  ),
})
export type LineEvent = Readonly<{ kind: 'wrote'; user: string; text: string } | { kind: 'left'; user: string }>

/** The events of a webhook, `null` when it is not signed by LINE or not a webhook. */
export function lineEvents(
  body: Buffer,
  { secret, signature }: Readonly<{ secret: string; signature: string }>,
): LineEvent[] | null {
  if (!validateSignature(body, secret, signature)) return null
  const parsed = Webhook.safeParse(JSON.parse(body.toString('utf8')))
  if (!parsed.success) return null
  return parsed.data.events.flatMap(({ type, source, message }): LineEvent[] => {
    const user = source?.userId
    if (user === undefined) return []
    if (type === 'unfollow') return [{ kind: 'left', user }]
    return type === 'message' && message?.text !== undefined ? [{ kind: 'wrote', user, text: message.text }] : []
  })
}
