import '../TicketBox.css'
import '../notices/Choice.css'
import './AttentionBox.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { attentionWords } from '#client/words/attention.ts'
import type { Instant } from '#contract/primitives.ts'
import { useAlarm } from './use-alarm.ts'
import { useWakeLock } from './use-wake-lock.ts'
import { keepWays, readWays, UNASKED, WAYS, type Way } from './ways.ts'

const canVibrate = (): boolean => 'vibrate' in navigator

/** How this phone tells of a call, on request; and what it cannot do. */
export function AttentionBox({ calledAt }: Readonly<{ calledAt: Instant | null }>) {
  const { say } = useLanguage()
  const [asked, setAsked] = useState(readWays)
  const ways = (asked ?? UNASKED).filter((way) => way !== 'vibration' || canVibrate())
  const isOn = asked !== null && ways.length > 0
  const { sound, isFlashing, tryOut } = useAlarm(ways, calledAt)
  const staysOn = useWakeLock(isOn)
  const set = (way: Way, wanted: boolean) => {
    const chosen = WAYS.filter((one) => (one === way ? wanted : ways.includes(one)))
    // The press is what browsers want before a page may sound.
    if (way === 'sound' && wanted) sound.wake()
    setAsked(chosen)
    keepWays(chosen)
  }
  return (
    <section className="ticket-box" data-testid="attention">
      <fieldset className="choice">
        <legend>
          <Ruby text={say(attentionWords.heading)} />
        </legend>
        {WAYS.map((way) =>
          way === 'vibration' && !canVibrate() ? (
            <p key={way} className="ticket-box-hint">
              <Ruby text={say(attentionWords.noVibration)} />
            </p>
          ) : (
            <label key={way} className="choice-option">
              <input type="checkbox" checked={ways.includes(way)} onChange={(event) => set(way, event.target.checked)} />
              <span>
                <Ruby text={say(attentionWords[way])} />
              </span>
            </label>
          ),
        )}
      </fieldset>
      {ways.includes('sound') && !sound.ready ? (
        <p role="status">
          <Ruby text={say(attentionWords.touchOnce)} />
        </p>
      ) : null}
      {isOn ? (
        <>
          <p className="ticket-box-hint">
            <Ruby text={say(attentionWords.keepOpen)} />{' '}
            <Ruby text={say(staysOn ? attentionWords.screenOn : attentionWords.screenMayDarken)} />
          </p>
          <div className="ticket-box-answers">
            <Button look="outline" onClick={tryOut}>
              <span>
                <Ruby text={say(attentionWords.tryIt)} />
              </span>
            </Button>
          </div>
        </>
      ) : null}
      {isFlashing ? <div className="attention-flash" data-testid="flash" aria-hidden="true" /> : null}
    </section>
  )
}
