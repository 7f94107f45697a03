import './ErrandPart.css'
import { errandWords } from '#client/words/guide.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { GuideErrand } from '#contract/guide.ts'
import { Both } from '../Both.tsx'

/** `whole`: with the one thing that people do not know about it. */
type Props = Readonly<{ part: GuideErrand; whole: boolean }>

/** What is done at the counter, and by when it has to be. */
export function ErrandPart({ part: { name, why, deadline }, whole }: Props) {
  return (
    <li className="errand-part">
      <Both say={(language) => localText(name, language)} />
      {deadline && (
        <p className="errand-part-deadline">
          <Both say={(language) => wordsIn(language, errandWords.deadline, { when: localText(deadline, language) })} />
        </p>
      )}
      {whole && why && (
        <p className="errand-part-why">
          <Both say={(language) => localText(why, language)} />
        </p>
      )}
    </li>
  )
}
