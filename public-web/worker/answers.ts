import { isKept } from './addresses.ts'
import { forgetPage, keepPage, keptPage, keptPages, offlinePage } from './keeping.ts'
import { asKept, withKeptPages } from './kept-html.ts'
import type { AskEvent } from './scope.ts'

/** So long a page that is kept waits for a newer one: a bus in a tunnel has a connection that brings nothing. */
const PATIENCE_MS = 4000

const pause = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms))

const here = () => ({ now: Date.now(), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone })

/** The office's answer, which is kept; `null`: there is no way to it. */
async function fromOffice(event: AskEvent, url: URL): Promise<Response | null> {
  try {
    const answer = await fetch(event.request)
    if (answer.status === 200 && isKept(url)) event.waitUntil(keepPage(url, answer.clone()))
    if (answer.status === 404 || answer.status === 410) event.waitUntil(forgetPage(url))
    return answer
  } catch {
    // No network, or no server: what was kept is shown with its age.
    return null
  }
}

async function fromOffline(url: URL): Promise<Response> {
  const page = await offlinePage(url)
  if (!page) return Response.error()
  return new Response(withKeptPages(await page.text(), await keptPages(), here()), { headers: page.headers })
}

/** A page as the office tells it now; where that fails or takes too long, as it was last seen, with its age; else what to do. */
export async function answerPage(event: AskEvent): Promise<Response> {
  const url = new URL(event.request.url)
  const coming = fromOffice(event, url)
  event.waitUntil(coming)
  const kept = await keptPage(url)
  const answer = await (kept ? Promise.race([coming, pause(PATIENCE_MS)]) : coming)
  if (answer && answer.status < 500) return answer
  if (kept) return new Response(asKept(kept.page, here()), { headers: kept.response.headers })
  return answer ?? fromOffline(url)
}
