import type { Language } from '#contract/words.ts'
import type { WorkerEvent, WorkerScope } from './scope.ts'

type Shown = Readonly<{
  tag: string
  title: string
  body: string
  language: Language
  ticketUrl: string
  stop: Readonly<{ words: string; post: string }>
}>
type PushEvent = WorkerEvent & Readonly<{ data: { json: () => Shown } | null }>
type ClickEvent = WorkerEvent & Readonly<{ action: string; notification: Notification & { data: Shown } }>

// A second message with the same tag takes the place of the first without another sound.
const show = ({ registration }: WorkerScope, shown: Shown): Promise<void> =>
  registration.showNotification(shown.title, {
    tag: shown.tag,
    body: shown.body,
    lang: shown.language,
    data: shown,
    ...{ actions: [{ action: 'stop', title: shown.stop.words }], vibrate: [400, 200, 400] },
  })

async function openTicket({ clients }: WorkerScope, { ticketUrl }: Shown): Promise<unknown> {
  const { pathname } = new URL(ticketUrl)
  const open = await clients.matchAll({ type: 'window' })
  const mine = open.find(({ url }) => new URL(url).pathname === pathname)
  return mine ? mine.focus() : clients.openWindow(ticketUrl)
}

/** Shows notices while the page is closed. */
export function showNotices(worker: WorkerScope): void {
  worker.addEventListener('push', (event: PushEvent) => {
    if (event.data) event.waitUntil(show(worker, event.data.json()))
  })
  worker.addEventListener('notificationclick', (event: ClickEvent) => {
    const { data } = event.notification
    event.notification.close()
    event.waitUntil(event.action === 'stop' ? fetch(data.stop.post, { method: 'POST' }) : openTicket(worker, data))
  })
}
