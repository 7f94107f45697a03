import './HallAlarms.css'
import { useNow } from '#client/ClockProvider.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { displayTroubleWords, hallWords, helpWords } from '#client/words/concierge.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { ActNotice } from '../ActNotice.tsx'
import { useActs } from '../use-acts.ts'
import { type DeviceAlarm, devicesAmiss, type HelpAlarm, helpAsked } from './alarms.ts'

const STEP_MS = 10_000
const MINUTE_MS = 60_000

/** Who asks for help comes first, with the answer; then what is amiss with displays and kiosks. */
export function HallAlarms({ floor, isFresh }: Readonly<{ floor: FloorView; isFresh: boolean }>) {
  const { say } = useLanguage()
  const acts = useActs()
  const help = helpAsked(floor.alarms)
  const amiss = devicesAmiss(floor.alarms)
  const answer = (device: string) => acts.run(device, (send) => send('answer-help', { office: floor.office, device }, {}))
  return (
    <section className="hall-alarms" aria-live="polite" aria-label={say(hallWords.alarms)}>
      <ul>
        {help.map((alarm) => (
          <li key={alarm.asked.device} className="hall-alarms-help" data-testid="help-asked">
            <Help alarm={alarm} />
            <Button look="outline" pending={acts.pending === alarm.asked.device} onClick={() => answer(alarm.asked.device)}>
              {say(hallWords.onMyWay)}
            </Button>
          </li>
        ))}
        {amiss.map((alarm) => (
          <li key={alarm.device} className="hall-alarms-amiss" data-testid="device-amiss">
            <Amiss alarm={alarm} />
          </li>
        ))}
      </ul>
      <ActNotice acts={acts} />
      {isFresh && help.length + amiss.length === 0 && <p className="hall-alarms-well">{say(hallWords.well)}</p>}
    </section>
  )
}

function Help({ alarm: { asked } }: Readonly<{ alarm: HelpAlarm }>) {
  const { language, say } = useLanguage()
  const now = useNow(STEP_MS)
  const askedForMs = now - asked.at
  return (
    <p>
      <strong>{say(helpWords[asked.about], { kiosk: asked.label })}</strong>
      {askedForMs >= MINUTE_MS && say(hallWords.since, { span: durationText(askedForMs, language) })}
    </p>
  )
}

function Amiss({ alarm }: Readonly<{ alarm: DeviceAlarm }>) {
  const { say } = useLanguage()
  return (
    <p>
      {alarm.kind === 'kiosk'
        ? say(hallWords.kioskGone, { device: alarm.label })
        : say(displayTroubleWords[alarm.trouble], { device: alarm.label })}
    </p>
  )
}
