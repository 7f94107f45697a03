import './WardReasons.css'
import { Lamp } from '#client/components/Lamp.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText, spanText } from '#client/time-text.ts'
import { publicWords } from '#client/words/public.ts'
import type { Instant } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import { Calls } from './Calls.tsx'
import { lastsAllDay } from './opening.ts'
import { openCounters, pendingCalls } from './ward-calls.ts'

type Props = Readonly<{ view: LineView; now: Instant }>

/** Why the answer can be believed: who is being called, how long the one longest here has waited, and what the lamp means. */
export function WardReasons({ view, now }: Props) {
  if (view.lamp === 'closed') return null
  return (
    <section className="ward-reasons">
      <RightNow view={view} now={now} />
      <LampLimits {...view.lampMinutes} />
    </section>
  )
}

function RightNow({ view, now }: Props) {
  const { language, say } = useLanguage()
  const calls = pendingCalls(view.services)
  const counters = openCounters(view.services)
  return (
    <dl className="ward-reasons-now">
      <dt>
        <Ruby text={say(publicWords.calling)} />
      </dt>
      <dd>{calls.length > 0 ? <Calls calls={calls} /> : say(publicWords.nobodyCalled)}</dd>
      <dt>
        <Ruby text={say(publicWords.longestWait)} />
      </dt>
      <dd>
        <Ruby
          text={view.longestSince === null ? say(publicWords.nobodyWaits) : durationText(now - view.longestSince, language)}
        />
      </dd>
      <dt>
        <Ruby text={say(publicWords.openCounters)} />
      </dt>
      <dd>{counters.length > 0 ? counters.join('  ') : say(publicWords.noCounters)}</dd>
      <dt>
        <Ruby text={say(publicWords.hours)} />
      </dt>
      <dd>
        <Ruby text={hoursText()} />
      </dd>
    </dl>
  )

  function hoursText(): string {
    if (view.opening === null) return say(publicWords.closedToday)
    return lastsAllDay(view.opening) ? say(publicWords.allDay) : spanText(view.opening, view.timeZone, language)
  }
}

/** The lamp by the waits at which it turns. */
export function LampLimits({ free, busy }: LineView['lampMinutes']) {
  const { say } = useLanguage()
  return (
    <div className="ward-reasons-limits">
      <h2>
        <Ruby text={say(publicWords.limits)} />
      </h2>
      <ul>
        <li>
          <Lamp lamp="free" />
          <span>
            <Ruby text={say(publicWords.limitWithin, { minutes: free })} />
          </span>
        </li>
        <li>
          <Lamp lamp="busy" />
          <span>
            <Ruby text={say(publicWords.limitWithin, { minutes: busy })} />
          </span>
        </li>
        <li>
          <Lamp lamp="crowded" />
          <span>
            <Ruby text={say(publicWords.limitOver, { minutes: busy })} />
          </span>
        </li>
      </ul>
    </div>
  )
}
