import './StopAt.css'
import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { lineWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorLine } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import { useHand } from '../parts/hand.ts'
import { toldStopsAt } from './told-tickets.ts'

type Props = Readonly<{ lines: readonly FloorLine[]; times: readonly Instant[]; onDone?: () => void }>

/** No more tickets for these lines from a quarter of an hour on. */
export function StopAt({ lines, times, onDone }: Props) {
  const { language, say } = useLanguage()
  const { timeZone } = useHand()
  const [chosen, setChosen] = useState<Instant | null>(null)
  const at = times.find((time) => time === chosen) ?? times[0]
  if (at === undefined) return null
  return (
    <span className="stop-at">
      <select
        aria-label={say(lineWords.stopTime)}
        data-testid="stop-time"
        value={at}
        onChange={(event) => setChosen(Number(event.target.value) as Instant)}
      >
        {times.map((time) => (
          <option key={time} value={time}>
            {clockText(time, timeZone, language)}
          </option>
        ))}
      </select>
      <Act
        route="stop-tickets"
        params={{}}
        input={{ services: lines.map(({ id }) => id), at }}
        deed={() => toldStopsAt(lines, at, timeZone)}
        onDone={onDone}
        testId="stop-at"
      >
        {say(lineWords.stopAt)}
      </Act>
    </span>
  )
}
