import { useState } from 'react'
import type { Trouble } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import type { NoticeTarget } from '#contract/notices.ts'
import type { Language, NoticeChannel } from '#contract/words.ts'
import type { TicketId } from '../ticket-id.ts'
import type { Before } from './befores.ts'
import type { KeptNotices } from './kept-notices.ts'
import { type PushTrouble, pushAddress } from './push.ts'

type Wish = Readonly<{ channel: NoticeChannel; before: Before; mail: string; language: Language }>
type Fault = PushTrouble | 'mail'
type Asking = Readonly<{ ask: (wish: Wish) => Promise<void>; pending: boolean; fault: Fault | null; refusal: Trouble | null }>

/** What is plainly no address is said at once; the office looks more closely. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

type Target = Readonly<{ ok: true; target: NoticeTarget } | { ok: false; fault: Fault }>

async function targetOf({ channel, mail }: Wish, pushKey: string | null): Promise<Target> {
  if (channel === 'line') return { ok: true, target: { channel } }
  if (channel === 'mail') {
    const address = mail.trim()
    return MAIL.test(address) ? { ok: true, target: { channel, mail: address } } : { ok: false, fault: 'mail' }
  }
  const pushable = await pushAddress(pushKey ?? '')
  return pushable.ok ? { ok: true, target: { channel, push: pushable.address } } : { ok: false, fault: pushable.trouble }
}

/** Asks the browser where it has to be asked, and then the office. */
export function useAsk(
  { office, number, secret }: TicketId & Readonly<{ secret: string }>,
  pushKey: string | null,
  onAsked: (kept: KeptNotices) => void,
): Asking {
  const { run, pending, refusal, forget } = useCommand('ask-notices')
  const [fault, setFault] = useState<Fault | null>(null)
  const [asksBrowser, setAsksBrowser] = useState(false)

  async function ask(wish: Wish): Promise<void> {
    if (asksBrowser || pending) return
    forget()
    setFault(null)
    setAsksBrowser(true)
    const found = await targetOf(wish, pushKey)
    setAsksBrowser(false)
    if (!found.ok) return setFault(found.fault)
    const { before, language, channel } = wish
    const outcome = await run({ office, number }, { secret, target: found.target, before, language })
    if (outcome?.ok) onAsked({ token: outcome.answer.token, channel, before, writeTo: outcome.answer.writeTo })
  }

  return { ask, pending: pending || asksBrowser, fault, refusal }
}
