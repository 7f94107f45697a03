import './Why.css'
import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import type { FormulaStaffing, HalfHourStaffing, StaffingView } from '#contract/staffing.ts'
import { ofHundred, oneDecimal } from '../figures.ts'

type Props = Readonly<{ view: StaffingView; answer: FormulaStaffing }>

/** Why a half hour takes so many counters, in figures that can be checked by hand; of the busiest one until another is chosen. */
export function Why({ view: { timeZone, target }, answer: { halfHours, meanMinutes } }: Props) {
  const { language, say } = useLanguage()
  const [chosen, setChosen] = useState<number | null>(null)
  const busiest = halfHours.reduce((most, each) => (each.counters > most.counters ? each : most))
  const shown = halfHours.find(({ from }) => from === chosen) ?? busiest
  const params = {
    visitors: Math.round(shown.arrivalsLagged),
    minutes: oneDecimal(meanMinutes, language),
    load: oneDecimal(shown.load, language),
  }
  return (
    <div className="why">
      <p className="why-question">
        <span>{say(words.whyBefore)}</span>
        <select aria-label={say(words.whyAt)} value={shown.from} onChange={({ target: { value } }) => setChosen(Number(value))}>
          {halfHours.map(({ from, to }) => (
            <option key={from} value={from}>
              {spanText({ from, to }, timeZone, language)}
            </option>
          ))}
        </select>
        <span>{say(words.whyAfter)}</span>
      </p>
      <p aria-live="polite" data-testid="staffing-why">
        {say(words.because, params)} <Verdict halfHour={shown} within={target.minutes} />{' '}
        <span className="why-lag">{say(words.lag, { minutes: Math.round(meanMinutes) })}</span>
      </p>
    </div>
  )
}

function Verdict({ halfHour, within }: Readonly<{ halfHour: HalfHourStaffing; within: number }>) {
  const { say } = useLanguage()
  const { counters: needed, there, share: part } = halfHour
  const share = ofHundred(part)
  if (needed <= there) return say(words.becauseEnough, { n: needed, share, within })
  return say(part > 0 ? words.becauseShort : words.becauseGrowing, { needed, n: there, share })
}
