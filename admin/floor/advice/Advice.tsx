import './Advice.css'
import { Link } from 'wouter'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { adminWords } from '#client/words/admin.ts'
import { adviceWords } from '#client/words/advice.ts'
import { wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorAdvice } from '#contract/views/advice.ts'
import type { FloorView } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'
import { labelOf } from '../alarms/mend.ts'
import { closedText } from '../day-state.ts'
import { AdviceRow } from './AdviceRow.tsx'
import { minutesText } from './advice-text.ts'

/** What would help now: at most three things, each with its figures and, where it can be done from here, its button (E68). */
export function Advice({ view, now }: Readonly<{ view: FloorView; now: Instant }>) {
  const { language, say } = useLanguage()
  const { advice, timeZone, waiting } = view
  if (waiting === 0 && closedText(view, now, language) !== null) return null
  return (
    <section className="admin-panel advice" data-testid="advice" aria-busy={advice === null}>
      <div className="advice-head">
        <h2>{say(adviceWords.heading)}</h2>
        {advice === null ? null : (
          <p className="admin-as-of">{say(adminWords.asOf, { time: clockText(advice.at, timeZone, language) })}</p>
        )}
      </div>
      <div className="advice-body">
        {advice === null ? null : <Measures advice={advice} view={view} />}
        <div className="advice-foot">
          <div className="advice-rest">
            {restOf(view, language).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <Link href="/admin/staffing">{say(adviceWords.staffing)}</Link>
          <Link href="/admin/what-if">{say(adviceWords.whatIf)}</Link>
        </div>
      </div>
    </section>
  )
}

const Measures = ({ advice: { measures }, view }: Readonly<{ advice: FloorAdvice; view: FloorView }>) => (
  <ul className="advice-list">
    {measures.map((advice) => (
      <AdviceRow key={`${advice.kind} ${advice.counter}`} advice={advice} view={view} />
    ))}
  </ul>
)

/** Beneath what would help: that it is being worked out, that nothing would, and who could be spared. */
function restOf(view: FloorView, language: Language): readonly string[] {
  const { advice } = view
  if (advice === null) return [wordsIn(language, adviceWords.reckoning)]
  const { measures, spare } = advice
  const nothing = measures.length === 0 ? [wordsIn(language, adviceWords.nothing)] : []
  if (spare === null) return nothing
  const words = { label: labelOf(view, spare.counter), after: minutesText(spare.hall.after, language) }
  return [...nothing, wordsIn(language, adviceWords.spare, words)]
}
