import './StaffForm.css'
import { type SubmitEvent, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { staffWords } from '#client/words/people.ts'
import type { Staff } from '#contract/staff.ts'
import type { Place } from '../place.ts'
import type { Post } from './account-rules.ts'
import { PostFields } from './PostFields.tsx'

type Props = Pick<Place, 'session' | 'offices' | 'office'> & Readonly<{ person: Staff; onChanged: () => void }>

/** Name, role and office, and whether the account is in use at all. */
export function ChangePost({ session, offices, office, person, onChanged }: Props) {
  const { language, say } = useLanguage()
  const [post, setPost] = useState<Post>({ name: person.name, role: person.role, office: person.office })
  const [active, setActive] = useState(person.active)
  const [isTried, setTried] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const change = useCommand('change-staff')
  const name = post.name.trim()

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    setSaved(false)
    if (name === '') return
    const outcome = await change.run({ staff: person.id }, { ...post, name, active })
    if (!outcome?.ok) return
    setSaved(true)
    onChanged()
  }

  return (
    <form className="staff-form" onSubmit={submit} noValidate>
      <PostFields
        session={session}
        offices={offices}
        usual={office}
        post={post}
        isNameMissing={isTried && name === ''}
        onChange={setPost}
      />
      <p className="staff-form-hint">{say(staffWords.endsSessions)}</p>
      <div>
        <label className="staff-form-check">
          <input type="checkbox" name="active" checked={active} onChange={({ target }) => setActive(target.checked)} />
          {say(staffWords.activeAsk)}
        </label>
        <p className="staff-form-hint">{say(staffWords.activeHint)}</p>
      </div>
      {change.refusal ? <Banner kind="error" title={troubleText(change.refusal, language)} /> : null}
      {isSaved ? <Banner kind="success" title={say(staffWords.saved)} /> : null}
      <Button type="submit" data-testid="save-staff" pending={change.pending}>
        {say(staffWords.save)}
      </Button>
    </form>
  )
}
