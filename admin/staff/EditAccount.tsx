import './EditAccount.css'
import { useEffect, useRef } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { staffWords } from '#client/words/people.ts'
import type { Staff } from '#contract/staff.ts'
import type { Place } from '../place.ts'
import { ChangePost } from './ChangePost.tsx'
import { SetPassword } from './SetPassword.tsx'
import { SetPin } from './SetPin.tsx'

type Props = Pick<Place, 'session' | 'offices' | 'office'> &
  Readonly<{ person: Staff; onChanged: () => void; onDone: () => void }>

/** One person's account: their post, their PIN, their password, each saved by itself. */
export function EditAccount({ person, onDone, ...rest }: Props) {
  const { say } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="admin-panel edit-account">
      <header className="edit-account-head">
        <h2 ref={heading} tabIndex={-1}>
          {say(staffWords.changing, { name: person.name })}
        </h2>
        <Button look="text" size="small" onClick={onDone}>
          {say(staffWords.done)}
        </Button>
      </header>
      <ChangePost person={person} {...rest} />
      <SetPin person={person} onSet={rest.onChanged} />
      <SetPassword person={person} onSet={rest.onChanged} />
    </section>
  )
}
