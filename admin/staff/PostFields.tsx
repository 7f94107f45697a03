import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { roleWords } from '#client/words/admin.ts'
import { staffWords } from '#client/words/people.ts'
import type { Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { OfficeField } from '../OfficeField.tsx'
import { officesOf } from '../offices-of.ts'
import { type Post, rolesGivenBy, withRole } from './account-rules.ts'

type Props = Readonly<{
  session: Session
  offices: readonly OfficeGlance[]
  usual: OfficeGlance
  post: Post
  isNameMissing: boolean
  onChange: (post: Post) => void
}>

const LONGEST = 60

/** Name, role and office of a person. */
export function PostFields({ session, offices, usual, post, isNameMissing, onChange }: Props) {
  const { say } = useLanguage()
  const roles = rolesGivenBy(session.role)
  return (
    <>
      <Field
        label={say(staffWords.name)}
        hint={say(staffWords.nameHint)}
        fault={isNameMissing ? say(staffWords.nameMissing) : null}
      >
        {(control) => (
          <input
            {...control}
            name="staff-name"
            autoComplete="off"
            maxLength={LONGEST}
            value={post.name}
            onChange={({ target }) => onChange({ ...post, name: target.value })}
          />
        )}
      </Field>
      <Field label={say(staffWords.role)}>
        {(control) => (
          <select
            {...control}
            name="role"
            value={post.role}
            onChange={({ target }) =>
              onChange(withRole(post, roles.find((role) => role === target.value) ?? post.role, usual.office))
            }
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {say(roleWords[role])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {session.office === null && post.role !== 'city-admin' ? (
        <OfficeField
          offices={officesOf(session, offices)}
          office={post.office}
          mayBeEverywhere={false}
          onChoose={(office) => onChange({ ...post, office })}
        />
      ) : null}
    </>
  )
}
