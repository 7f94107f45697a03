import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export type Mailed = Readonly<{ to: string; headers: string; words: string }>

/** Words of a mail as its reader sees them: quoted-printable or base64 undone. */
function wordsOf(raw: string): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4)
  if (/^Content-Transfer-Encoding: base64/im.test(raw)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** A mail server that speaks SMTP. `answer`: replies to the next recipients, such as 451; without more to say it takes them. */
export async function openMailServer() {
  const received: Mailed[] = []
  const answers: number[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const code = answers.shift()
      done(code === undefined ? null : Object.assign(new Error('not now'), { responseCode: code }))
    },
    onData: (stream, session, done) => {
      void text(stream).then((raw) => {
        const headers = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n\s+/g, ' ')
        received.push({ to: session.envelope.rcptTo[0]?.address ?? '', headers, words: wordsOf(raw) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: (...next: readonly number[]) => void answers.push(...next),
    answerNothing: () => void answers.splice(0),
  }
}

export type OnLine = Readonly<{ headers: IncomingHttpHeaders; to: string; text: string }>

export const LINE = { token: 'line-channel-token', secret: 'line-channel-secret', basicId: '@machiai' } as const

/** LINE's Messaging API as far as push messages go; a retry key that was taken before is answered 409. */
export async function openLine() {
  const received: OnLine[] = []
  const taken = new Set<string>()
  const answers: number[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const key = String(request.headers['x-line-retry-key'])
      const status = answers.shift()
      const answer = (code: number): void => {
        response.writeHead(code, { 'Content-Type': 'application/json' }).end('{"message":"","sentMessages":[]}')
      }
      if (request.url !== '/v2/bot/message/push' || request.headers.authorization !== `Bearer ${LINE.token}`) return answer(401)
      if (taken.has(key)) return answer(409)
      if (status !== undefined) return answer(status)
      taken.add(key)
      const { to, messages } = JSON.parse(body)
      received.push({ headers: request.headers, to, text: messages[0].text })
      answer(200)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: (...next: readonly number[]) => void answers.push(...next),
  }
}

/** What LINE sends when somebody writes to the office, signed as LINE signs. */
export function lineWebhook(events: readonly unknown[], secret: string = LINE.secret) {
  const body = JSON.stringify({ destination: 'U0', events })
  return { body, headers: { 'X-Line-Signature': createHmac('sha256', secret).update(body).digest('base64') } }
}
