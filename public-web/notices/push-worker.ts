import type { Language } from '#contract/words.ts'

/** Shows notices while the page is closed. It keeps nothing and serves nothing: pages and files come from the office as ever. */

type Shown = Readonly<{
  tag: string
  title: string
  body: string
  language: Language
  ticketUrl: string
  stop: Readonly<{ words: string; post: string }>
}>
type PushEvent = Event & Readonly<{ data: { json: () => Shown } | null; waitUntil: (done: Promise<unknown>) => void }>
type ClickEvent = Event &
  Readonly<{ action: string; notification: Notification & { data: Shown }; waitUntil: (done: Promise<unknown>) => void }>
type WindowClient = Readonly<{ url: string; focus: () => Promise<unknown> }>
type PushWorker = Readonly<{
  addEventListener: (name: string, listener: (event: never) => void) => void
  registration: ServiceWorkerRegistration
  clients: Readonly<{
    matchAll: (options: { type: 'window' }) => Promise<readonly WindowClient[]>
    openWindow: (url: string) => Promise<unknown>
  }>
}>

const worker = globalThis as unknown as PushWorker

// A second message with the same tag takes the place of the first without another sound.
const show = (shown: Shown): Promise<void> =>
  worker.registration.showNotification(shown.title, {
    tag: shown.tag,
    body: shown.body,
    lang: shown.language,
    data: shown,
    ...{ actions: [{ action: 'stop', title: shown.stop.words }], vibrate: [400, 200, 400] },
  })

async function openTicket({ ticketUrl }: Shown): Promise<unknown> {
  const { pathname } = new URL(ticketUrl)
  const open = await worker.clients.matchAll({ type: 'window' })
  const mine = open.find(({ url }) => new URL(url).pathname === pathname)
  return mine ? mine.focus() : worker.clients.openWindow(ticketUrl)
}

worker.addEventListener('push', (event: PushEvent) => {
  if (event.data) event.waitUntil(show(event.data.json()))
})
worker.addEventListener('notificationclick', (event: ClickEvent) => {
  const { data } = event.notification
  event.notification.close()
  event.waitUntil(event.action === 'stop' ? fetch(data.stop.post, { method: 'POST' }) : openTicket(data))
})
