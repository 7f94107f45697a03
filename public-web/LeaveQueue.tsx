import './LeaveQueue.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { ticketWords } from '#client/words/ticket.ts'
import { RefusedNotice } from './RefusedNotice.tsx'
import { secretIn, type TicketId } from './ticket-id.ts'
import { useHash } from './use-hash.ts'

/** A secret that is not this ticket's: nothing to try again, so the button goes away. */
const NOT_MINE: readonly string[] = ['not-signed-in', 'not-permitted']

/** Leaving the queue, for whoever holds the paper's secret: asked once more, in place. */
export function LeaveQueue({ ticket }: Readonly<{ ticket: TicketId }>) {
  const { say } = useLanguage()
  const [asking, setAsking] = useState(false)
  const leave = useCommand('cancel-ticket')
  const secret = secretIn(useHash())
  if (secret === null) return null
  if (leave.refusal && NOT_MINE.includes(leave.refusal.code))
    return <Banner kind="warning" title={say(ticketWords.leaveRefused)} />
  if (!asking)
    return (
      <div className="leave-queue">
        <Button look="text" onClick={() => setAsking(true)}>
          <span>
            <Ruby text={say(ticketWords.leave)} />
          </span>
        </Button>
      </div>
    )
  const stay = () => {
    leave.forget()
    setAsking(false)
  }
  return (
    <section className="leave-queue leave-queue-asking">
      <h2>
        <Ruby text={say(ticketWords.leaveAsk, { number: ticket.number })} />
      </h2>
      <p>
        <Ruby text={say(ticketWords.leaveHint)} />
      </p>
      {leave.refusal ? <RefusedNotice refusal={leave.refusal} /> : null}
      <div className="leave-queue-answers">
        {/* Whoever asked by mistake presses on the same spot again: that stays. */}
        <Button autoFocus onClick={stay}>
          <span>
            <Ruby text={say(ticketWords.leaveNo)} />
          </span>
        </Button>
        <Button
          look="outline"
          pending={leave.pending}
          onClick={() => leave.run({ office: ticket.office, number: ticket.number }, { secret })}
        >
          <span>
            <Ruby text={say(ticketWords.leaveYes)} />
          </span>
        </Button>
      </div>
    </section>
  )
}
