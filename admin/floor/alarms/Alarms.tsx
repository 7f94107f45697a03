import './Alarms.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { alarmWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { OverMark } from '../parts/OverMark.tsx'
import { alarmKey } from './alarm-key.ts'
import { alarmText } from './alarm-text.ts'
import { MendAct } from './MendAct.tsx'
import { mendOf } from './mend.ts'

/** So many that the lines below stay in sight. */
const AT_FIRST = 4

/** Is anything wrong now? Each warning in words with what mends it, or one calm line (F4). */
export function Alarms({ view, now }: Readonly<{ view: FloorView; now: Instant }>) {
  const { language, say } = useLanguage()
  const [all, setAll] = useState(false)
  const { alarms } = view
  const hidden = alarms.length - AT_FIRST
  if (alarms.length === 0) return <Calm />
  return (
    <section className="alarms" data-testid="alarms">
      <div className="alarms-head">
        <h2>
          <OverMark />
          {say(alarmWords.heading, { n: alarms.length })}
        </h2>
        {hidden > 0 ? (
          <Button look="text" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say(alarmWords.fewer) : say(alarmWords.more, { n: hidden })}
          </Button>
        ) : null}
      </div>
      <ul className="alarms-list">
        {alarms.slice(0, all ? undefined : AT_FIRST).map((alarm, place) => (
          <li key={alarmKey(alarm)} data-testid="alarm" data-alarm={alarmKey(alarm)}>
            <span className="alarms-words">{alarmText(alarm, { view, language, now })}</span>
            <MendAct mend={mendOf(alarm, view)} view={view} look={place === 0 ? 'filled' : 'outline'} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Calm() {
  const { say } = useLanguage()
  return (
    <p className="alarms-none" data-testid="no-alarms">
      <svg className="alarms-none-mark" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm5 6.2 1.5 1.5-8 8-5-5L7 11.2l3.5 3.5Z" fillRule="evenodd" />
      </svg>
      {say(alarmWords.none)}
    </p>
  )
}
