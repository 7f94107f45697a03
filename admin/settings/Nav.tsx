import './Nav.css'
import { Link } from 'wouter'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingSectionWords, settingsWords } from '#client/words/settings.ts'
import { addressOf, placeOfChange, placeOfPath, SECTIONS, type SectionId } from './address.ts'
import { useForm } from './form/FormContext.tsx'
import { Marks } from './Marks.tsx'

/** The sections, each with what is changed and what is wrong in it. */
export function Nav({ shown }: Readonly<{ shown: SectionId }>) {
  const { say } = useLanguage()
  const { draft, changes, faults } = useForm()
  const changedIn = (section: SectionId) => changes.filter((change) => placeOfChange(change).section === section).length
  const wrongIn = (section: SectionId) => faults.filter(({ path }) => placeOfPath(path, draft).section === section).length
  return (
    <nav className="settings-nav" aria-label={say(settingsWords.sections)}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <Link href={addressOf({ section, of: null })} aria-current={section === shown ? 'page' : undefined}>
              {say(settingSectionWords[section])}
              <Marks changed={changedIn(section)} wrong={wrongIn(section)} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
