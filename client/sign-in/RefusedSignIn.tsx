import { Banner } from '../components/Banner.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { type Trouble, troubleText } from '../trouble.ts'
import { signInWords } from '../words/people.ts'
import { lockedMinutes } from './locked-minutes.ts'

/** Why somebody could not sign in, and where it is so when it can be tried again. */
export function RefusedSignIn({ refusal }: Readonly<{ refusal: Trouble }>) {
  const { language, say } = useLanguage()
  const minutes = lockedMinutes(refusal)
  return (
    <Banner kind="error" title={troubleText(refusal, language)}>
      {minutes === null ? null : <p>{say(signInWords.tryAgainIn, { minutes })}</p>}
    </Banner>
  )
}
