import { useState } from 'react'
import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { breakReasonWords, panelWords as words } from '#client/words/counter.ts'
import { BREAK_REASONS, type BreakReason } from '#contract/words.ts'
import { breakNear, inMinutes, minutesUntil } from '../breaks/planned.ts'
import { DIGITS, SIDE_KEYS } from '../desk/keys.ts'
import { chooseByKey, KeyChoices } from './KeyChoices.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'

const MINUTES = [10, 15, 30, 45, 60] as const
const LUNCH_MINUTES = 60
const SECOND_MS = 1000

/** Leaving the counter: why and until when. The planned break is proposed when it is near; the plain leaving is the key once more. */
export function Pause({ view, pending, onDeed, onClose }: Omit<PanelProps, 'meant'>) {
  const { language, say } = useLanguage()
  const now = useNow(SECOND_MS)
  const near = breakNear(view.breaks, now)
  const [reason, setReason] = useState<BreakReason | null>(near && 'lunch')
  const [chosen, setMinutes] = useState<number | 'planned' | null>(near && 'planned')
  const minutes = chosen === 'planned' ? near && minutesUntil(near.to, now) : chosen
  const choose = (one: BreakReason) => {
    setReason(one === reason ? null : one)
    if (one === 'lunch' && one !== reason && chosen === null) setMinutes(near ? 'planned' : LUNCH_MINUTES)
  }
  const reasons = BREAK_REASONS.map((one, place) => ({
    id: one,
    label: say(breakReasonWords[one]),
    key: DIGITS[place] ?? null,
    chosen: one === reason,
    choose: () => choose(one),
  }))
  const times = MINUTES.map((n, place) => ({
    id: String(n),
    label: say(words.minutes, { n }),
    key: DIGITS[DIGITS.indexOf('6') + place] ?? null,
    chosen: n === chosen,
    choose: () => setMinutes(n === chosen ? null : n),
  }))
  const back = minutes === null ? null : clockText(inMinutes(now, minutes), view.timeZone, language)
  return (
    <Panel
      act="pause"
      title={say(view.counter.state === 'paused' ? words.pauseAgain : words.pause)}
      ownKey={SIDE_KEYS.pause}
      confirm={{
        label: back === null ? say(words.pauseAct) : say(words.pauseUntilAct, { time: back }),
        pending: pending?.type === 'pause',
        run: () => onDeed({ type: 'pause', reason, minutes }),
      }}
      onKey={(key) => chooseByKey([...reasons, ...times], key)}
      onClose={onClose}
    >
      <KeyChoices legend={say(words.reason)} columns={3} choices={reasons} />
      <KeyChoices legend={say(words.back)} columns={5} choices={times} />
    </Panel>
  )
}
