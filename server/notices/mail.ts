import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Channel, Delivery, NoticeMessage } from '../notice-ports.ts'

const SILENT_FOR_MS = 15_000
const CONNECT_WITHIN_MS = 8000

/**
 * What a mail server's refusal means: 5yz is for ever, of the recipient or of the message, anything else is for now (RFC 5321,
 * 4.2.1). A line that breaks after the whole mail was handed over tells nothing: rather none than two.
 */
function refusalOf(error: unknown): Delivery {
  const { responseCode, code, command } = error as { responseCode?: number; code?: string; command?: string }
  if (responseCode === undefined && command === 'DATA') return { outcome: 'refused' }
  if (responseCode === undefined || responseCode < 500 || code === 'EAUTH') return { outcome: 'later', retryAfterMs: null }
  return { outcome: code === 'EENVELOPE' ? 'gone' : 'refused' }
}

/** Mail by SMTP. A mail cannot be told from its double on arrival, so an attempt cut off by a crash is not made again. */
export function mail({ url, from }: Readonly<{ url: string; from: string }>): Channel {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: CONNECT_WITHIN_MS,
    socketTimeout: SILENT_FOR_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  async function send({ key, title, body, ticketUrl, stop }: NoticeMessage, to: string): Promise<Delivery> {
    const id = createHash('sha256').update(key).digest('hex')
    try {
      await transport.sendMail({
        from,
        to,
        subject: title,
        text: `${body}\n\n${ticketUrl}\n\n${stop.words}\n${stop.url}\n`,
        messageId: `<${id}@machiai>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          // One press in the mail program (RFC 8058).
          'List-Unsubscribe': `<${stop.post}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      })
      return { outcome: 'delivered' }
    } catch (error) {
      return refusalOf(error)
    }
  }

  return {
    name: 'mail',
    repeatable: false,
    send,
    close: () => transport.close(),
  }
}
