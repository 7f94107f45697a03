import './ErrandFacts.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { errandWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { GuideErrand } from '#contract/guide.ts'
import { Sentences } from '../Sentences.tsx'

/** By when, and the one thing that people do not know. */
export function ErrandFacts({ errand: { deadline, why } }: Readonly<{ errand: GuideErrand }>) {
  const { language, say } = useLanguage()
  return (
    <>
      {deadline ? (
        <p className="guide-deadline">
          <Ruby text={say(errandWords.deadline, { when: localText(deadline, language) })} />
        </p>
      ) : null}
      {why ? (
        <p>
          <Sentences text={localText(why, language)} />
        </p>
      ) : null}
    </>
  )
}
