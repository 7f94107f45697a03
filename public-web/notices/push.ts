import type { PushAddress } from '#contract/notices.ts'
import { registerWorker } from '../kept/keep-offline.ts'

/** Whether this browser can be pushed to at all. On iPhones only a page that was put on the home screen can. */
export const canPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

export type PushTrouble = 'denied' | 'failed'
export type Pushable = Readonly<{ ok: true; address: PushAddress } | { ok: false; trouble: PushTrouble }>

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** Asks the person and then the push service; must be called from a press. */
export async function pushAddress(pushKey: string): Promise<Pushable> {
  if ((await Notification.requestPermission()) !== 'granted') return { ok: false, trouble: 'denied' }
  try {
    if (!(await registerWorker())) return { ok: false, trouble: 'failed' }
    const { pushManager } = await navigator.serviceWorker.ready
    const subscription = await pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: bytesOf(pushKey),
    })
    const { endpoint = '', keys = {} } = subscription.toJSON()
    return { ok: true, address: { endpoint, keys: { p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' } } }
  } catch {
    // No push service can be reached, or the browser has none: the page says so.
    return { ok: false, trouble: 'failed' }
  }
}
