import './Question.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideWords } from '#client/words/guide.ts'
import { localText, type Say } from '#client/words.ts'
import type { Guide, QuestionId } from '#contract/guide.ts'
import { questionsLeft } from '#core/guide.ts'
import { StillPage } from '../Page.tsx'
import { ExampleNote } from './ExampleNote.tsx'
import { GivenAnswers } from './GivenAnswers.tsx'
import { GuideHead } from './GuideHead.tsx'
import { eventHref, type GuidePlace, guideHref } from './guide-address.ts'

/** The event of those who do not know what they need. */
const NOT_SURE = 'other'

type Props = Readonly<{ guide: Guide; place: GuidePlace; open: QuestionId }>

/** One question; each answer is a link to what follows from it. */
export function Question({ guide, place, open }: Props) {
  const { language, say } = useLanguage()
  const question = guide.questions[open]
  if (!question) return null
  const ask = localText(question.ask, language)
  return (
    <StillPage title={`${ask} ${localText(place.event.name, language)}`} className="guide-question">
      <GuideHead
        place={place}
        heading={(event) => (
          <>
            <p>{event}</p>
            <h1>
              <Ruby text={ask} />
            </h1>
          </>
        )}
      />
      <ul className="guide-question-answers">
        {question.answers.map(({ id, text }) => (
          <li key={id}>
            <a className="guide-question-answer" href={guideHref({ ...place, answers: { ...place.answers, [open]: id } })}>
              <span>
                <Ruby text={localText(text, language)} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="guide-question-left">
        <span>
          <Ruby text={leftText(questionsLeft(guide, place.event, place.answers), say)} />
        </span>
        {guide.events.some(({ id }) => id === NOT_SURE) ? (
          <a className="guide-question-not-sure" href={eventHref(NOT_SURE, place.ward)}>
            <span>
              <Ruby text={say(guideWords.notSure)} />
            </span>
          </a>
        ) : null}
      </p>
      <GivenAnswers guide={guide} place={place} />
      <ExampleNote guide={guide} />
    </StillPage>
  )
}

/** How many come after the open one. */
function leftText({ least, most }: ReturnType<typeof questionsLeft>, say: Say): string {
  if (most === 1) return say(guideWords.last)
  return say(least === most ? guideWords.left : guideWords.leftAtMost, { n: most - 1 })
}
