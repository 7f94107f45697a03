import type { Instant } from '#contract/primitives.ts'
import { keptAt } from './kept-page.ts'
import type { Line, LineOptions, ScreenSocket } from './live-socket.ts'
import { painted } from './painted.ts'

const AGAIN_MS = 3000

/** A line whose code is fetched once the page stands: what was sent with the page can be read meanwhile. */
export function openLineLater<V extends Readonly<{ at: Instant }>>(
  options: LineOptions<V>,
): Readonly<{ socket: () => ScreenSocket | null; close: () => void }> {
  let line: Line | null = null
  let closed = false
  let again: ReturnType<typeof setTimeout> | undefined

  // What this phone has kept is old until the line says otherwise.
  if (options.knownAt !== null && keptAt() !== null) options.tell({ type: 'lost', since: options.knownAt })

  async function open(): Promise<void> {
    await painted()
    const code = await import('./live-socket.ts').catch(() => null)
    if (closed) return
    if (code) {
      line = code.openLine(options)
      return
    }
    options.tell({ type: 'lost', since: options.knownAt ?? options.clock.now() })
    again = setTimeout(open, AGAIN_MS)
  }

  void open()
  return {
    socket: () => line?.socket ?? null,
    close: () => {
      closed = true
      clearTimeout(again)
      line?.close()
    },
  }
}
