import './NotForRole.css'
import { Banner } from '../components/Banner.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { signInWords } from '../words/people.ts'
import { WhoIsHere } from './WhoIsHere.tsx'

/** Somebody has come to a screen that is not for them: said so, with a way out. */
export function NotForRole() {
  const { say } = useLanguage()
  return (
    <main className="not-for-role">
      <Banner kind="error" title={say(signInWords.notHere)}>
        <p>{say(signInWords.notHereHint)}</p>
      </Banner>
      <WhoIsHere onSignIn={null} onHandOver={null} />
    </main>
  )
}
