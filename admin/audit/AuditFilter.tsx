import './AuditFilter.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords } from '#client/words/admin.ts'
import { auditWords } from '#client/words/people.ts'
import { localText } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { dayIn } from '../days.ts'
import type { AuditRange } from './use-audit.ts'

const WHOLE_CITY = ''

/** `offices`: those to choose from; of one there is nothing to choose. */
type Props = Readonly<{
  range: AuditRange
  offices: readonly OfficeGlance[]
  today: Day
  onAsk: (range: AuditRange) => void
}>

/** The question as a sentence with blanks: 「記録：[中央区]で[…]から[…]までに行われたこと」. */
export function AuditFilter({ range, offices, today, onAsk }: Props) {
  const { say } = useLanguage()
  // A first day after the last takes the last one with it, and the other way round.
  const ask = (from: Day | null, to: Day | null) => {
    if (from) onAsk({ ...range, from, to: from > range.to ? from : range.to })
    if (to) onAsk({ ...range, to, from: to < range.from ? to : range.from })
  }
  return (
    <form className="audit-filter" onSubmit={(event) => event.preventDefault()}>
      <p>
        <span>{say(auditWords.inWhere)}</span>
        <Where range={range} offices={offices} onAsk={onAsk} />
        <span>{say(auditWords.afterWhere)}</span>
        <input
          type="date"
          aria-label={say(auditWords.from)}
          required
          max={today}
          value={range.from}
          onChange={({ target }) => ask(dayIn(target.value), null)}
        />
        <span>{say(auditWords.afterFrom)}</span>
        <input
          type="date"
          aria-label={say(auditWords.to)}
          required
          max={today}
          value={range.to}
          onChange={({ target }) => ask(null, dayIn(target.value))}
        />
        <span>{say(auditWords.afterTo)}</span>
      </p>
    </form>
  )
}

function Where({ range, offices, onAsk }: Omit<Props, 'today'>) {
  const { language, say } = useLanguage()
  const [only, another] = offices
  if (only && !another) return <strong>{localText(only.name, language)}</strong>
  return (
    <select
      aria-label={say(adminWords.ward)}
      value={range.office ?? WHOLE_CITY}
      onChange={({ target }) => onAsk({ ...range, office: target.value === WHOLE_CITY ? null : target.value })}
    >
      <option value={WHOLE_CITY}>{say(auditWords.wholeCity)}</option>
      {offices.map((one) => (
        <option key={one.office} value={one.office}>
          {localText(one.name, language)}
        </option>
      ))}
    </select>
  )
}
