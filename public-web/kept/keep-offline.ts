const WORKER = '/worker.js'

/** The worker that keeps pages and shows notices; `null`: this browser has none, or may not have one here. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  try {
    return await navigator.serviceWorker.register(WORKER)
  } catch {
    return null
  }
}

/** A page to which a link within the page led never came as a page; the last is wouter's own event. */
const MOVES = ['popstate', 'pushState'] as const
const AT_MOST_EVERY_MS = 60_000

/** Has this page and its files kept, and once more as it is when the phone is put away: the last that was seen is what will be shown. */
export async function keepOffline(): Promise<void> {
  const wasThere = navigator.serviceWorker?.controller
  if (!(await registerWorker())) return
  const { active } = await navigator.serviceWorker.ready
  let keptAt = 0
  const keepPage = (): void => {
    keptAt = performance.now()
    active?.postMessage(location.pathname + location.search)
  }
  // What came before the worker was there it has not seen.
  if (!wasThere) keepPage()
  for (const move of MOVES) addEventListener(move, keepPage)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && performance.now() - keptAt > AT_MOST_EVERY_MS) keepPage()
  })
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) active?.postMessage(name)
  }).observe({ type: 'resource', buffered: true })
}
