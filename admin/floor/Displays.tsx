import './Displays.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorWords, soundWords } from '#client/words/admin.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import { CounterMark } from './CounterMark.tsx'
import { OverMark } from './OverMark.tsx'

/** Whether the hall can see and hear its calls. */
export function Displays({ displays }: Readonly<{ displays: readonly DisplayHealth[] }>) {
  const { say } = useLanguage()
  return (
    <section className="admin-panel displays">
      <h2>{say(floorWords.displays)}</h2>
      {displays.length === 0 ? <p>{say(floorWords.noDisplays)}</p> : null}
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

function Health({ display }: Readonly<{ display: DisplayHealth }>) {
  const { say } = useLanguage()
  if (!display.connected)
    return (
      <span className="displays-trouble">
        <OverMark />
        {say(floorWords.disconnected)}
      </span>
    )
  if (display.sound === 'blocked')
    return (
      <span className="displays-trouble">
        <OverMark />
        {say(soundWords.blocked)}
      </span>
    )
  return (
    <span className="counters-state counters-open">
      <CounterMark state="open" />
      {say(floorWords.connected)} · {say(soundWords[display.sound])}
    </span>
  )
}
