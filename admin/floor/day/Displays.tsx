import './Displays.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { dayWords, soundWords } from '#client/words/floor.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import { CounterMark } from '../counters/CounterMark.tsx'
import { OverMark } from '../parts/OverMark.tsx'

/** Whether the hall can see and hear its calls. */
export function Displays({ displays }: Readonly<{ displays: readonly DisplayHealth[] }>) {
  const { say } = useLanguage()
  return (
    <section className="admin-panel displays">
      <h2>{say(dayWords.displays)}</h2>
      {displays.length === 0 ? <p>{say(dayWords.noDisplays)}</p> : null}
      <ul>
        {displays.map((display) => (
          <li key={display.device} data-testid="floor-display" data-connected={display.connected} data-sound={display.sound}>
            <strong>{display.label}</strong>
            <Health display={display} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Health({ display: { connected, sound } }: Readonly<{ display: DisplayHealth }>) {
  const { say } = useLanguage()
  if (!connected || sound === 'blocked')
    return (
      <span className="displays-trouble">
        <OverMark />
        {say(connected ? soundWords.blocked : dayWords.disconnected)}
      </span>
    )
  return (
    <span className="counters-state counters-open">
      <CounterMark state="open" />
      {say(dayWords.connected)} · {say(soundWords[sound])}
    </span>
  )
}
