import type { PushAddress } from '#contract/notices.ts'

/** Narrow enough to leave the rest of the site to whoever else serves it. */
const WORKER = { file: '/push-worker.js', scope: '/t/' } as const

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
    const registration = await navigator.serviceWorker.register(WORKER.file, { scope: WORKER.scope })
    await activeIn(registration)
    const subscription = await registration.pushManager.subscribe({
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

/** A worker that was just registered takes a moment until it can be subscribed for. */
function activeIn({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting
  if (active || !coming) return Promise.resolve()
  return new Promise((resolve) => {
    coming.addEventListener('statechange', () => coming.state === 'activated' && resolve())
  })
}
