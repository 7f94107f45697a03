import './TicketNotices.css'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useRead } from '#client/use-read.ts'
import { noticeWords } from '#client/words/notices.ts'
import { secretIn, type TicketId } from '../ticket-id.ts'
import { AskForm } from './AskForm.tsx'
import { type KeptNotices, keep, readKept } from './kept-notices.ts'
import { NoticesOn } from './NoticesOn.tsx'
import { canPush } from './push.ts'

/** Being told when one's turn is near, for whoever holds the paper's secret. Nothing where nothing is offered. */
export function TicketNotices({ ticket }: Readonly<{ ticket: TicketId }>) {
  const { say } = useLanguage()
  const [kept, setKept] = useState(() => readKept(ticket))
  const [asking, setAsking] = useState(false)
  const place = useFocusOnChange(asking ? 'asking' : kept ? 'on' : 'off')
  const [{ answer: offer }] = useRead('list-notice-channels', { params: {}, input: null }, null)
  const secret = secretIn(location.hash)
  const change = (notices: KeptNotices | null) => {
    keep(ticket, notices)
    setKept(notices)
    setAsking(false)
  }
  if (kept)
    return (
      <div ref={place}>
        <NoticesOn kept={kept} onOff={() => change(null)} />
      </div>
    )
  const channels = offer?.channels.filter((channel) => channel !== 'push' || canPush()) ?? []
  const [first] = channels
  if (secret === null || !offer || !first) return null
  if (asking)
    return (
      <div ref={place}>
        <AskForm
          ticket={{ ...ticket, secret }}
          offer={{ channels, first, pushKey: offer.pushKey }}
          onAsked={change}
          onNever={() => setAsking(false)}
        />
      </div>
    )
  return (
    <div className="ticket-notices" ref={place}>
      <Button look="outline" onClick={() => setAsking(true)}>
        <svg className="ticket-notices-bell" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 2a2 2 0 0 1 2 2v.6A6 6 0 0 1 18 10v5l2 3H4l2-3v-5a6 6 0 0 1 4-5.4V4a2 2 0 0 1 2-2ZM9.5 19.5h5a2.5 2.5 0 0 1-5 0Z" />
        </svg>
        <span>
          <Ruby text={say(noticeWords.offer)} />
        </span>
      </Button>
    </div>
  )
}

/** What has come in place of what was pressed is where a reader and the tab key go on; on opening the page nothing moves. */
function useFocusOnChange(shown: string) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    place.current?.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus({ preventScroll: true })
  }, [shown])
  return place
}
