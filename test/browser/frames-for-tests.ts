import type { BrowserContext, Page } from 'playwright-core'

/** What a clerk's screen shows in one frame. */
type Shown = Readonly<{ act: string; number: string; corner: string; waiting: string }>

/** What the page has noted: each answer and each view of the desk, and the screen as it was about to be painted next. */
type Frames = Readonly<{
  answers: readonly Readonly<{ answer: Readonly<{ number?: string; state: string }>; shown: Shown }>[]
  views: readonly Readonly<{ view: Readonly<{ number: string; waiting: string }>; shown: Shown }>[]
}>

/**
 * Notes, inside the page, what stands on it in the frame after something has come: animation frames are called just before the
 * page is painted, so whatever is there then is what the clerk sees next. It counts frames and measures no time.
 */
export const noteFrames = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const noted = { answers: [] as unknown[], views: [] as unknown[] }
    // Of several views that come within one frame the newest counts.
    const newest = { view: {} }
    Object.assign(window, { noted })
    const text = (testId: string): string => document.querySelector(`[data-testid="${testId}"]`)?.textContent ?? ''
    const shown = () => ({
      act: document.querySelector('[data-testid="main-action"]')?.getAttribute('data-act') ?? '',
      number: text('current-number'),
      corner: text('undo'),
      waiting: text('list-waiting').replace(/\D*(\d+)\d$/, '$1'),
    })
    const inNextFrame = (note: () => void) => requestAnimationFrame(note)

    const ask = window.fetch
    window.fetch = async (...asked) => {
      const response = await ask(...asked)
      const read = response.json.bind(response)
      response.json = async () => {
        const answer = await read()
        if (asked[1]?.method === 'post' && 'revision' in answer) inNextFrame(() => noted.answers.push({ answer, shown: shown() }))
        return answer
      }
      return response
    }

    const Line = window.WebSocket
    window.WebSocket = class extends Line {
      constructor(...to: ConstructorParameters<typeof Line>) {
        super(...to)
        this.addEventListener('message', ({ data }) => {
          const [, body] = /^42\/desk,(\["view",.*)$/s.exec(String(data)) ?? []
          if (body === undefined) return
          const [, { view }] = JSON.parse(body)
          newest.view = { number: view.current?.ticket.number ?? '', waiting: String(view.waiting.total) }
          inNextFrame(() => noted.views.push({ view: newest.view, shown: shown() }))
        })
      }
    }
  })

export const framesOf = (page: Page): Promise<Frames> => page.evaluate(() => (window as unknown as { noted: Frames }).noted)
