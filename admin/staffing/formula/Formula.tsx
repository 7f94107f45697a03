import './Formula.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { FormulaStaffing, StaffingView } from '#contract/staffing.ts'
import { joined } from '../spans.ts'
import { FormulaTable } from './FormulaTable.tsx'
import { NeedChart } from './NeedChart.tsx'
import { NeedKey } from './NeedKey.tsx'
import { Why } from './Why.tsx'

type Props = Readonly<{ view: StaffingView; answer: FormulaStaffing; day: string }>

/** The answer at once: one sentence, one picture, why it is so, and the figures. */
export function Formula({ view, answer, day }: Props) {
  const { say } = useLanguage()
  const { minutes, share } = view.target
  return (
    <>
      <div>
        <p className="formula-sentence" data-testid="staffing-sentence">
          <Peak view={view} answer={answer} day={day} />
        </p>
        <p className="admin-as-of">
          {say(words.target, { share: Math.round(share * 100), minutes })} <OwnTargets answer={answer} />
        </p>
      </div>
      <section className="admin-panel">
        <div className="formula-head">
          <h2>{say(words.chart)}</h2>
          <NeedKey />
        </div>
        <NeedChart halfHours={answer.halfHours} timeZone={view.timeZone} />
        <Why view={view} answer={answer} />
        <FormulaTable halfHours={answer.halfHours} timeZone={view.timeZone} counterHours={answer.counterHours} />
      </section>
    </>
  )
}

function OwnTargets({ answer: { services } }: Pick<Props, 'answer'>) {
  const { language, say } = useLanguage()
  const own = services.filter(({ target }) => target !== null).map(({ name }) => localText(name, language))
  return own.length === 0 ? null : say(words.ownTargets, { services: own.join(SEPARATORS[language]) })
}

/** When most counters are needed, and when there are not enough. */
function Peak({ view: { timeZone }, answer: { halfHours }, day }: Props) {
  const { language, say } = useLanguage()
  const peak = halfHours.reduce((most, each) => (each.counters > most.counters ? each : most))
  const short = joined(halfHours.filter(({ counters, there }) => counters > there))
  const spans = short.map((span) => spanText(span, timeZone, language)).join(SEPARATORS[language])
  return (
    <>
      {say(words.peak, { day, span: spanText(peak, timeZone, language), n: peak.counters })}{' '}
      {short.length === 0 ? say(words.enough) : say(words.short, { spans })}
    </>
  )
}
