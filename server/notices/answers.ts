import type { Delivery } from '../notice-ports.ts'

const LATER: Delivery = { outcome: 'later', retryAfterMs: null }

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110); `null` when it says nothing. */
export function retryAfterMs(header: string | null | undefined, nowMs: number): number | null {
  if (!header) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs)
}

/** What an answer by HTTP means for a notice. */
export function deliveryOf(status: number, retryAfter: string | null | undefined): Delivery {
  if (status >= 200 && status < 300) return { outcome: 'delivered' }
  if (status === 404 || status === 410) return { outcome: 'gone' }
  // The wait is counted from now by the machine, whatever clock the office has.
  if (status === 429 || status === 408 || status >= 500)
    return { outcome: 'later', retryAfterMs: retryAfterMs(retryAfter, Date.now()) }
  return { outcome: 'refused' }
}

/** The outcome of an attempt that may fail on its way or never end. Without an answer in time it is made again later. */
export async function attempted(attempt: Promise<Delivery>, withinMs: number): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Delivery>((resolve) => {
    timer = setTimeout(() => resolve(LATER), withinMs)
  })
  try {
    return await Promise.race([attempt, late])
  } catch {
    // A receiver that cannot be reached just now is nothing to log: it is tried again.
    return LATER
  } finally {
    clearTimeout(timer)
  }
}
