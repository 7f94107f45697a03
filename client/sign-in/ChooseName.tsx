import './ChooseName.css'
import { type SubmitEvent, useState } from 'react'
import { Banner } from '../components/Banner.tsx'
import { Field } from '../components/Field.tsx'
import { Loading } from '../components/Loading.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { troubleText } from '../trouble.ts'
import { signInWords } from '../words/people.ts'
import { LOCALES } from '../words.ts'
import { namesLike, needsFinding } from './names.ts'
import { useNames } from './use-names.ts'

export type Named = Readonly<{ id: string; name: string }>
type Props = Readonly<{ onChoose: (person: Named) => void }>

/** The names of those who can sign in here, large; where they are many, those that match what is typed. */
export function ChooseName({ onChoose }: Props) {
  const { language, say } = useLanguage()
  const names = useNames()
  if (names === null) return <Loading />
  if (!names.ok) return <Banner kind="error" title={troubleText(names.refusal, language)} />
  const { staff } = names.answer
  if (staff.length === 0)
    return (
      <Banner kind="info" title={say(signInWords.noNames)}>
        <p>{say(signInWords.noNamesHint)}</p>
      </Banner>
    )
  return <Names staff={staff} onChoose={onChoose} />
}

function Names({ staff, onChoose }: Props & Readonly<{ staff: readonly Named[] }>) {
  const { language, say } = useLanguage()
  const [typed, setTyped] = useState('')
  const found = namesLike(staff, typed, LOCALES[language])
  const chooseOnly = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [only, another] = found
    if (only && !another) onChoose(only)
  }
  return (
    <form className="choose-name" onSubmit={chooseOnly}>
      {needsFinding(staff) ? (
        <Field label={say(signInWords.find)}>
          {(control) => (
            <input
              {...control}
              // biome-ignore lint/a11y/noAutofocus: the one thing to do on this screen
              autoFocus
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
      ) : null}
      <ul className="choose-name-list">
        {found.map((person) => (
          <li key={person.id}>
            <button type="button" className="choose-name-name" onClick={() => onChoose(person)}>
              {person.name}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p role="status">{say(signInWords.nobodyFound, { typed })}</p> : null}
    </form>
  )
}
