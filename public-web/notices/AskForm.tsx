import '../TicketBox.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Field } from '#client/components/Field.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { visitorTroubleText } from '#client/visitor-trouble.ts'
import { channelWords, noticeWords } from '#client/words/notices.ts'
import type { NoticeChannel } from '#contract/words.ts'
import type { TicketId } from '../ticket-id.ts'
import { BEFORES, type Before } from './befores.ts'
import { Choice } from './Choice.tsx'
import type { KeptNotices } from './kept-notices.ts'
import { beforeText } from './NoticesOn.tsx'
import { useAsk } from './use-ask.ts'

type Props = Readonly<{
  ticket: TicketId & { secret: string }
  offer: Readonly<{ channels: readonly NoticeChannel[]; first: NoticeChannel; pushKey: string | null }>
  onAsked: (kept: KeptNotices) => void
  onNever: () => void
}>

/** When and how to be told: the usual answers are chosen already. */
export function AskForm({ ticket, offer, onAsked, onNever }: Props) {
  const { language, say } = useLanguage()
  const [before, setBefore] = useState<Before>(BEFORES[0])
  const [channel, setChannel] = useState(offer.first)
  const [mail, setMail] = useState('')
  const { ask, pending, fault, refusal } = useAsk(ticket, offer.pushKey, onAsked)
  return (
    <form
      className="ticket-box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        ask({ channel, before, mail, language })
      }}
    >
      <h2 tabIndex={-1}>
        <Ruby text={say(noticeWords.offer)} />
      </h2>
      <Choice
        question={say(noticeWords.when)}
        options={BEFORES.map((value) => ({ value, words: beforeText(value, language) }))}
        chosen={before}
        onChoose={setBefore}
      />
      {offer.channels.length === 1 && channel !== 'push' ? null : (
        <Choice
          question={say(noticeWords.how)}
          options={offer.channels.map((value) => ({ value, words: say(channelWords[value]) }))}
          chosen={channel}
          onChoose={setChannel}
        />
      )}
      {channel === 'mail' ? (
        <Field label={say(noticeWords.mailAddress)} fault={fault === 'mail' ? withoutReadings(say(noticeWords.mailFault)) : null}>
          {(control) => (
            <input
              {...control}
              type="email"
              autoComplete="email"
              inputMode="email"
              value={mail}
              onChange={(event) => setMail(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {fault === 'denied' || fault === 'failed' ? (
        <Banner kind="warning" title={<Ruby text={say(noticeWords[fault])} />} />
      ) : null}
      {refusal ? <Banner kind="error" title={<Ruby text={visitorTroubleText(refusal, language)} />} /> : null}
      <p className="ticket-box-hint">
        <Ruby text={say(noticeWords.alsoTold)} />
      </p>
      <div className="ticket-box-answers">
        <Button type="submit" pending={pending}>
          <span>
            <Ruby text={say(noticeWords.ask)} />
          </span>
        </Button>
        <Button look="text" onClick={onNever}>
          {say(noticeWords.never)}
        </Button>
      </div>
    </form>
  )
}
