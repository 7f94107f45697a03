import { OFFLINE_PAGE } from './marks.ts'

const LOOKS_EVERY_MS = 5000

const isThere = async (): Promise<boolean> => {
  try {
    return (await fetch('/healthz', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** The offline page stands in for another: once there is a way to the office, that one comes. */
export function waitForOffice(): void {
  const look = async () => {
    if (!(await isThere())) return
    if (location.pathname === OFFLINE_PAGE) location.replace('/')
    else location.reload()
  }
  addEventListener('online', look)
  setInterval(look, LOOKS_EVERY_MS)
}
