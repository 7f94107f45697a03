import './Notice.css'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { type Trouble, troubleText } from '#client/trouble.ts'
import { counter as words } from '#client/words/counter.ts'
import { type Wording, wordsIn } from '#client/words.ts'

type Props = Readonly<{ why: Wording | null; trouble: Trouble | null; retrying: boolean }>

/** What the office or the screen has to say about the last press. It comes last, so that it moves nothing. */
export function Notice({ why, trouble, retrying }: Props) {
  const { language, say } = useLanguage()
  return (
    <div className="notice" data-testid="notice">
      {retrying && <Banner kind="warning" title={say(words.retrying)} />}
      {trouble && <Banner kind="error" title={troubleText(trouble, language)} />}
      {why && !trouble && <Banner kind="info" title={wordsIn(language, why)} />}
    </div>
  )
}
