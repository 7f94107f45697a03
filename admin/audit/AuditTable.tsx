import './AuditTable.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { UNKNOWN } from '#client/words/admin.ts'
import { auditWords } from '#client/words/people.ts'
import { localText } from '#client/words.ts'
import type { AuditEntry } from '#contract/audit.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { recordLine } from './audit-text.ts'
import { byDay, type RecordedDay } from './by-day.ts'

/** `ofCity`: of all wards, which are then told apart. */
type Props = Readonly<{ entries: readonly AuditEntry[]; offices: readonly OfficeGlance[]; timeZone: string; ofCity: boolean }>

/** Who did what, about what, where and when, the newest first, a heading for each day. */
export function AuditTable({ entries, offices, timeZone, ofCity }: Props) {
  const { language, say } = useLanguage()
  return (
    <table className="admin-table audit-table">
      <thead>
        <tr>
          <th scope="col">{say(auditWords.at)}</th>
          {ofCity ? <th scope="col">{say(auditWords.office)}</th> : null}
          <th scope="col">{say(auditWords.who)}</th>
          <th scope="col">{say(auditWords.what)}</th>
          <th scope="col">{say(auditWords.about)}</th>
          <th scope="col">{say(auditWords.where)}</th>
        </tr>
      </thead>
      {byDay(entries, timeZone, language).map((recorded) => (
        <DayOfRecord key={recorded.day} recorded={recorded} offices={offices} timeZone={timeZone} ofCity={ofCity} />
      ))}
    </table>
  )
}

type DayProps = Omit<Props, 'entries'> & Readonly<{ recorded: RecordedDay }>

function DayOfRecord({ recorded: { day, entries }, ...rest }: DayProps) {
  return (
    <tbody>
      <tr className="audit-table-day">
        <th scope="rowgroup" colSpan={rest.ofCity ? 6 : 5}>
          {day}
        </th>
      </tr>
      {entries.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added below; two of one instant differ in nothing else
        <Row key={place} entry={entry} {...rest} />
      ))}
    </tbody>
  )
}

type RowProps = Omit<Props, 'entries'> & Readonly<{ entry: AuditEntry }>

function Row({ entry, offices, timeZone, ofCity }: RowProps) {
  const { language, say } = useLanguage()
  const office = offices.find((one) => one.office === entry.office)
  const { who, what, about, detail, where } = recordLine(entry, { offices, language })
  return (
    <tr data-testid="audit-row" data-type={entry.type}>
      <td className="audit-table-at">{clockText(entry.at, timeZone, language)}</td>
      {ofCity ? <td>{office ? localText(office.name, language) : (entry.office ?? say(auditWords.wholeCity))}</td> : null}
      <td>{who}</td>
      <td>{what}</td>
      <td>
        {about ?? (detail === null ? UNKNOWN : null)}
        {detail === null ? null : <span className="audit-table-detail">{detail}</span>}
      </td>
      <td>{where ?? UNKNOWN}</td>
    </tr>
  )
}
