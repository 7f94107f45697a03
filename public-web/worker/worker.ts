import { isFile, isKept, isPage } from './addresses.ts'
import { answerPage } from './answers.ts'
import { fileOf, keepPage, tidy } from './keeping.ts'
import { showNotices } from './notices.ts'
import type { AskEvent, MessageToWorker, WorkerEvent, WorkerScope } from './scope.ts'

const worker = globalThis as unknown as WorkerScope

/** What a page had before this worker was there: the page, or one of its files. */
async function keep(address: unknown): Promise<void> {
  const url = new URL(String(address), worker.location.origin)
  if (isFile(url)) await fileOf(url.href)
  if (!isKept(url)) return
  const page = await fetch(url)
  if (page.status === 200) await keepPage(url, page)
}

// A newer worker takes over at once: what it keeps is of the same shape, or thrown away.
worker.addEventListener('install', (event: WorkerEvent) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event: WorkerEvent) => {
  event.waitUntil(Promise.all([worker.clients.claim(), tidy()]))
})
worker.addEventListener('message', (event: MessageToWorker) => event.waitUntil(keep(event.data)))
worker.addEventListener('fetch', (event: AskEvent) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (event.request.mode === 'navigate' && isPage(url)) event.respondWith(answerPage(event))
  else if (isFile(url)) event.respondWith(fileOf(url.href))
})
showNotices(worker)
