/** As much of a service worker as ours uses: the types of its world are not those of a page. */
export type WorkerEvent = Event & Readonly<{ waitUntil: (done: Promise<unknown>) => void }>
export type AskEvent = WorkerEvent &
  Readonly<{
    request: Request
    respondWith: (answer: Promise<Response>) => void
  }>
export type MessageToWorker = WorkerEvent & Readonly<{ data: unknown }>

type WindowClient = Readonly<{ url: string; focus: () => Promise<unknown> }>

export type WorkerScope = Readonly<{
  addEventListener: (name: string, listener: (event: never) => void) => void
  location: Location
  registration: ServiceWorkerRegistration
  skipWaiting: () => Promise<void>
  clients: Readonly<{
    claim: () => Promise<void>
    matchAll: (options: { type: 'window' }) => Promise<readonly WindowClient[]>
    openWindow: (url: string) => Promise<unknown>
  }>
}>
