import '../TicketBox.css'
import { useEffect } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { useRead } from '#client/use-read.ts'
import { visitorTroubleText } from '#client/visitor-trouble.ts'
import { channelWords, noticeWords } from '#client/words/notices.ts'
import { type Say, wordsIn } from '#client/words.ts'
import type { Language } from '#contract/words.ts'
import type { Before } from './befores.ts'
import type { KeptNotices } from './kept-notices.ts'

/** How soon the page notices that the visitor has written on LINE. */
const LOOKS_EVERY_MS = 4000

/** 「あと3人になったとき」. */
export function beforeText(before: Before, language: Language): string {
  const say: Say = (wording, ...params) => wordsIn(language, wording, ...params)
  if (before.by === 'people') return say(noticeWords.people, { n: before.people })
  return before.by === 'minutes' ? say(noticeWords.minutes, { n: before.minutes }) : say(noticeWords.call)
}

type Props = Readonly<{ kept: KeptNotices; onOff: () => void }>

/** Notices that this browser asked for: that they are on, when and how, and one tap to stop them. */
export function NoticesOn({ kept, onOff }: Props) {
  const { language, say } = useLanguage()
  const { token, channel, before, writeTo } = kept
  const [{ answer }] = useRead('read-notices', { params: {}, input: { token } }, writeTo === null ? null : LOOKS_EVERY_MS)
  const { run, pending, refusal } = useCommand('stop-notices')
  const state = answer?.state ?? (writeTo === null ? 'on' : 'waiting')
  useEffect(() => {
    if (state === 'off') onOff()
  }, [state, onOff])
  const stop = async () => {
    const outcome = await run({}, { token })
    if (outcome?.ok) onOff()
  }
  return (
    <section className="ticket-box" data-testid="notices" data-state={state}>
      <div role="status">
        <h2 tabIndex={-1}>
          <Ruby text={say(state === 'waiting' ? noticeWords.waiting : noticeWords.on)} />
        </h2>
        <p>
          <Ruby text={state === 'waiting' ? say(noticeWords.writeHint) : beforeText(before, language)} />
          {state === 'waiting' ? null : ' / '}
          {state === 'waiting' ? null : <Ruby text={say(channelWords[channel])} />}
        </p>
      </div>
      {refusal ? <Banner kind="error" title={<Ruby text={visitorTroubleText(refusal, language)} />} /> : null}
      <div className="ticket-box-answers">
        {state === 'waiting' && writeTo !== null ? (
          <a className="button button-filled button-medium" href={writeTo}>
            <Ruby text={say(noticeWords.openLine)} />
          </a>
        ) : null}
        <Button look="outline" pending={pending} onClick={stop}>
          <span>
            <Ruby text={say(noticeWords.stop)} />
          </span>
        </Button>
      </div>
    </section>
  )
}
