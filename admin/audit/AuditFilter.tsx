import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords } from '#client/words/admin.ts'
import { auditWords } from '#client/words/people.ts'
import { localText } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { DaySpan } from '../sentence/DaySpan.tsx'
import { Sentence } from '../sentence/Sentence.tsx'
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
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Sentence>
        <span>{say(auditWords.inWhere)}</span>
        <Where range={range} offices={offices} onAsk={onAsk} />
        <span>{say(auditWords.afterWhere)}</span>
        <DaySpan
          span={range}
          today={today}
          words={{ from: auditWords.from, to: auditWords.to, between: auditWords.afterFrom }}
          onAsk={(span) => onAsk({ ...range, ...span })}
        />
        <span>{say(auditWords.afterTo)}</span>
      </Sentence>
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
