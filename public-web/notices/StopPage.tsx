import '../TicketBox.css'
import './TicketNotices.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Loading } from '#client/components/Loading.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { useRead } from '#client/use-read.ts'
import { visitorTroubleText } from '#client/visitor-trouble.ts'
import { noticeWords } from '#client/words/notices.ts'
import { Page } from '../Page.tsx'
import { secretIn } from '../ticket-id.ts'

/** Where every notice's last link leads: one tap, and there are no more. Opening it changes nothing (A7). */
export function StopPage() {
  const { language, say } = useLanguage()
  const [token] = useState(() => secretIn(location.hash))
  const [stopped, setStopped] = useState(false)
  const [{ answer, refusal }] = useRead('read-notices', token === null ? null : { params: {}, input: { token } }, null)
  const command = useCommand('stop-notices')
  const trouble = command.refusal ?? refusal
  const isOff = stopped || token === null || answer?.state === 'off'
  const stop = async () => {
    const outcome = token === null ? null : await command.run({}, { token })
    if (outcome?.ok) setStopped(true)
  }
  const heading = say(isOff ? noticeWords.stopped : noticeWords.stopAsk)
  return (
    <Page title={heading} className="ticket">
      <section className="ticket-notices" role="status">
        <h1>
          <Ruby text={heading} />
        </h1>
        <p>
          <Ruby text={say(isOff ? noticeWords.stoppedHint : noticeWords.stopKeeps)} />
        </p>
      </section>
      {trouble ? <Banner kind="error" title={<Ruby text={visitorTroubleText(trouble, language)} />} /> : null}
      {!isOff && !answer && !trouble ? <Loading /> : null}
      {isOff || !answer ? null : (
        <div className="ticket-box-answers">
          <Button pending={command.pending} onClick={stop}>
            <span>
              <Ruby text={say(noticeWords.stop)} />
            </span>
          </Button>
        </div>
      )}
    </Page>
  )
}
