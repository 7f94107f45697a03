import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { holdReasonWords, panelWords as words } from '#client/words/counter.ts'
import { HOLD_REASONS } from '#contract/words.ts'
import { inMinutes } from '../breaks/planned.ts'
import { SIDE_KEYS } from '../desk/keys.ts'
import { chooseByKey, KeyChoices } from './KeyChoices.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'
import { useChosen } from './use-chosen.ts'

const MINUTES = [5, 10, 15, 30, 0] as const
const SECOND_MS = 1000

/** On hold: why and for how long, if one wants to say; the plain hold is the same key once more. */
export function Hold({ view, meant: { ticket, errand }, pending, onDeed, onClose }: PanelProps) {
  const { language, say } = useLanguage()
  const now = useNow(SECOND_MS)
  const [reason, reasons] = useChosen(null, {
    options: HOLD_REASONS,
    firstKey: '1',
    labelOf: (one) => say(holdReasonWords[one]),
  })
  const [minutes, times] = useChosen<number>(null, {
    options: MINUTES,
    firstKey: '6',
    labelOf: (n) => (n === 0 ? say(words.openEnded) : say(words.minutes, { n })),
  })
  const { number } = ticket
  const until = minutes ? clockText(inMinutes(now, minutes), view.timeZone, language) : null
  const run = () => onDeed({ type: 'hold', number, service: errand.service, reason, minutes: minutes || null })
  return (
    <Panel
      act="hold"
      title={say(words.hold, { number })}
      ownKey={SIDE_KEYS.hold}
      confirm={{
        label: until === null ? say(words.holdAct) : say(words.holdUntilAct, { time: until }),
        pending: pending?.type === 'hold',
        run,
      }}
      onKey={(key) => chooseByKey([...reasons, ...times], key)}
      onClose={onClose}
    >
      <KeyChoices legend={say(words.reason)} columns={3} choices={reasons} />
      <KeyChoices legend={say(words.until)} columns={5} choices={times} />
    </Panel>
  )
}
