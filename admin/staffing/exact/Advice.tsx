import './Advice.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { ServiceShare, StaffingAdvice } from '#contract/staffing.ts'
import { ofHundred, oneDecimal } from '../figures.ts'
import { joined } from '../spans.ts'
import { Roster } from './Roster.tsx'
import { Shares } from './Shares.tsx'

type Props = Readonly<{ advice: StaffingAdvice; timeZone: string }>

/** Which counters to open when, what that costs, and what is missed even so. */
export function Advice({ advice, timeZone }: Props) {
  const { language, say } = useLanguage()
  const missed = advice.shares.filter(({ isReached }) => !isReached)
  const hours = oneDecimal(advice.counterHours, language)
  return (
    <div className="advice" data-testid="staffing-advice">
      <p className="advice-sentence" role="status">
        {say(missed.length === 0 ? words.reached : words.missed, { hours })}
      </p>
      {missed.length === 0 ? null : <Worst advice={advice} missed={missed} timeZone={timeZone} />}
      <p>{say(words.beside, { hours: oneDecimal(advice.formulaHours, language) })}</p>
      <Roster advice={advice} timeZone={timeZone} />
      {missed.length === 0 ? null : <Shares advice={advice} timeZone={timeZone} />}
    </div>
  )
}

function Worst({ advice, missed, timeZone }: Props & Readonly<{ missed: readonly ServiceShare[] }>) {
  const { language, say } = useLanguage()
  const worst = missed.reduce((least, each) => ((each.share ?? 1) < (least.share ?? 1) ? each : least))
  const name = advice.services.find(({ service }) => service === worst.service)?.name
  const spans = joined(worst.halfHours.flatMap((place) => advice.halfHours[place] ?? []))
  return (
    <p>
      {say(words.worst, {
        service: name ? localText(name, language) : worst.service,
        span: spans.map((span) => spanText(span, timeZone, language)).join(SEPARATORS[language]),
        share: ofHundred(worst.share ?? 0),
      })}{' '}
      {say(words.whatHelps)}
    </p>
  )
}
