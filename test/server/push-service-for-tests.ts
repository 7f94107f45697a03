import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { PushAddress } from '#contract/notices.ts'

/** What a push service has been brought: the headers as they came, and the words as only the browser can read them. */
export type Pushed = Readonly<{ headers: IncomingHttpHeaders; payload: PushPayload; vapid: Vapid; atMs: number }>
type PushPayload = Readonly<{
  tag: string
  title: string
  body: string
  ticketUrl: string
  stop: { words: string; post: string }
}>
type Vapid = Readonly<{ isSigned: boolean; key: string; aud: string; sub: string; exp: number }>

/** A browser with its keys and, once it has asked, its address at the push service. */
type Subscriber = Readonly<{ ecdh: ReturnType<typeof createECDH>; auth: Buffer }>

const derived = (secret: Buffer, { salt, info, length }: { salt: Buffer; info: Buffer; length: number }): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length))

/** Opens a message by RFC 8291 (keys) and RFC 8188 (aes128gcm, one record), written anew from the texts. */
function opened(body: Buffer, { ecdh, auth }: Subscriber): PushPayload {
  const salt = body.subarray(0, 16)
  const keyLength = body.readUInt8(20)
  const senderKey = body.subarray(21, 21 + keyLength)
  const record = body.subarray(21 + keyLength)
  const keyInfo = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), senderKey])
  const secret = derived(ecdh.computeSecret(senderKey), { salt: auth, info: keyInfo, length: 32 })
  const key = derived(secret, { salt, info: Buffer.from('Content-Encoding: aes128gcm\0'), length: 16 })
  const nonce = derived(secret, { salt, info: Buffer.from('Content-Encoding: nonce\0'), length: 12 })
  const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()])
  return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString('utf8'))
}

const partOf = (jwt: string, index: number): Buffer => Buffer.from(jwt.split('.')[index] ?? '', 'base64url')

/** Who says they send it, and whether they have signed it (RFC 8292). */
function vapidOf(authorization: string): Vapid {
  const [, jwt = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? []
  const point = Buffer.from(key, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
  const signed = Buffer.from(jwt.split('.').slice(0, 2).join('.'))
  const isSigned = verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, partOf(jwt, 2))
  return { isSigned, key, ...JSON.parse(partOf(jwt, 1).toString('utf8')) }
}

/** A push service as RFC 8030 has it. `answer`: what it says to the next ones; without more to say it takes them (201). */
export async function openPushService(now: () => number = Date.now) {
  const browsers = new Map<string, Subscriber>()
  const received: Pushed[] = []
  const answers: { status: number; headers?: Record<string, string> }[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const browser = browsers.get(request.url ?? '')
      if (!browser) return void response.writeHead(404).end()
      const vapid = vapidOf(request.headers.authorization ?? '')
      received.push({ headers: request.headers, payload: opened(Buffer.concat(parts), browser), vapid, atMs: now() })
      const { status, headers = {} } = answers.shift() ?? { status: 201 }
      response.writeHead(status, headers).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url,
    received,
    /** What it answers to the next messages, one each. */
    answer: (...next: readonly { status: number; headers?: Record<string, string> }[]) => void answers.push(...next),
    /** A browser asks for an address. */
    subscribe: (): PushAddress => {
      const ecdh = createECDH('prime256v1')
      const auth = randomBytes(16)
      const path = `/push/${randomBytes(12).toString('base64url')}`
      const p256dh = ecdh.generateKeys('base64url')
      browsers.set(path, { ecdh, auth })
      return { endpoint: `${url}${path}`, keys: { p256dh, auth: auth.toString('base64url') } }
    },
  }
}
