import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import webpush from 'web-push'
import { PushAddress } from '#contract/notices.ts'
import type { Channel, Delivery, NoticeMessage } from '../notice-ports.ts'
import { attempted, deliveryOf } from './answers.ts'
import { lookupOutside } from './inside.ts'

const WITHIN_MS = 4000

export type VapidDetails = Readonly<{ subject: string; publicKey: string; privateKey: string }>

/** What the page's service worker shows (public-web/worker/notices.ts). */
const payloadOf = ({ key, title, body, language, ticketUrl, stop }: NoticeMessage): string =>
  JSON.stringify({ tag: key, title, body, language, ticketUrl, stop: { words: stop.words, post: stop.post } })

/** A message with the topic of one that was not fetched yet takes its place (RFC 8030, 5.4): 32 characters at most. */
const topicOf = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 32)

/** Web Push: encrypted so that only the visitor's browser can read it (RFC 8291), signed as coming from this server (RFC 8292). */
export function webPush(vapid: VapidDetails, { mayPushInside }: Readonly<{ mayPushInside: boolean }>): Channel {
  function post(message: NoticeMessage, address: PushAddress): Promise<Delivery> {
    const { endpoint, headers, body } = webpush.generateRequestDetails(address, payloadOf(message), {
      vapidDetails: vapid,
      TTL: message.ttlSeconds,
      urgency: 'high',
      topic: topicOf(message.key),
      contentEncoding: 'aes128gcm',
    })
    const request = mayPushInside && endpoint.startsWith('http:') ? httpRequest : httpsRequest
    const guard = mayPushInside ? {} : { lookup: lookupOutside }
    return new Promise((resolve, reject) => {
      const sending = request(endpoint, { method: 'POST', headers, timeout: WITHIN_MS, ...guard }, (response) => {
        response.resume()
        resolve(deliveryOf(response.statusCode ?? 500, response.headers['retry-after']))
      })
      sending.once('timeout', () => sending.destroy(new Error('no answer')))
      sending.once('error', reject)
      sending.end(body)
    })
  }

  return {
    name: 'push',
    repeatable: true,
    send: async (message, address) => attempted(post(message, PushAddress.parse(JSON.parse(address))), WITHIN_MS),
    close: () => undefined,
  }
}

export const newVapidKeys = webpush.generateVAPIDKeys
