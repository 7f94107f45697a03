import './StaffTable.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { roleWords } from '#client/words/admin.ts'
import { staffWords } from '#client/words/people.ts'
import type { Staff } from '#contract/staff.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

type Props = Readonly<{
  staff: readonly Staff[]
  office: OfficeGlance
  chosen: string | null
  onChoose: (id: string) => void
}>

/** Everybody who has an account here, what they are, and how they can sign in. */
export function StaffTable({ staff, office, chosen, onChoose }: Props) {
  const { say } = useLanguage()
  return (
    <table className="admin-table staff-table">
      <thead>
        <tr>
          <th scope="col">{say(staffWords.name)}</th>
          <th scope="col">{say(staffWords.account)}</th>
          <th scope="col">{say(staffWords.role)}</th>
          <th scope="col">{say(staffWords.use)}</th>
          <th scope="col">{say(staffWords.pin)}</th>
          <th scope="col">{say(staffWords.password)}</th>
          <th scope="col" className="admin-figure">
            <span className="visually-hidden">{say(staffWords.action)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {staff.map((person) => (
          <Row key={person.id} person={person} office={office} isChosen={person.id === chosen} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Readonly<{ person: Staff; office: OfficeGlance; isChosen: boolean; onChoose: (id: string) => void }>

function Row({ person, office, isChosen, onChoose }: RowProps) {
  const { language, say } = useLanguage()
  const { id, name, account, role, active, hasPin, hasPassword, lockedUntil } = person
  return (
    <tr data-testid="staff-row" className={isChosen ? 'staff-table-chosen' : undefined}>
      <th scope="row">{name}</th>
      <td>{account}</td>
      <td>{say(roleWords[role])}</td>
      <td>
        <span className={active ? undefined : 'staff-table-inactive'}>
          {say(active ? staffWords.active : staffWords.inactive)}
        </span>
        {lockedUntil === null ? null : (
          <span className="staff-table-locked">
            {say(staffWords.lockedUntil, { time: clockText(lockedUntil, office.timeZone, language) })}
          </span>
        )}
      </td>
      <Has it={hasPin} />
      <Has it={hasPassword} />
      <td className="admin-figure">
        <Button look="text" size="small" aria-pressed={isChosen} onClick={() => onChoose(id)}>
          {say(staffWords.change)}
          <span className="visually-hidden">{name}</span>
        </Button>
      </td>
    </tr>
  )
}

function Has({ it }: Readonly<{ it: boolean }>) {
  const { say } = useLanguage()
  return <td className={it ? undefined : 'staff-table-none'}>{say(it ? staffWords.has : staffWords.hasNot)}</td>
}
