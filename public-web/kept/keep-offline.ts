const WORKER = '/worker.js'

/** The worker that keeps pages and shows notices; `null`: this browser has none, or may not have one here. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  try {
    return await navigator.serviceWorker.register(WORKER)
  } catch {
    return null
  }
}

/** Has this page and its files kept. Those that came before the worker was there are told to it. */
export async function keepOffline(): Promise<void> {
  const wasThere = navigator.serviceWorker?.controller
  if (!(await registerWorker())) return
  const { active } = await navigator.serviceWorker.ready
  if (!wasThere) active?.postMessage(location.pathname + location.search)
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) active?.postMessage(name)
  }).observe({ type: 'resource', buffered: true })
}
