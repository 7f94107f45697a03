import './GivenAnswers.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { guideWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { Guide } from '#contract/guide.ts'
import { trailOf } from '#core/guide.ts'
import { askAgainHref, type GuidePlace } from './guide-address.ts'

type Props = Readonly<{ guide: Guide; place: GuidePlace }>

/** What was answered so far; each can be changed by itself, and what still matters of the others stays. */
export function GivenAnswers({ guide, place }: Props) {
  const { language, say } = useLanguage()
  const trail = trailOf(place.event, place.answers)
  if (trail.length === 0) return null
  return (
    <section className="guide-given">
      <h2>
        <Ruby text={say(guideWords.answers)} />
      </h2>
      <ul>
        {trail.map(({ question, answer }) => {
          const asked = guide.questions[question]
          const given = asked?.answers.find(({ id }) => id === answer)
          if (!asked || !given) return null
          const ask = localText(asked.ask, language)
          return (
            <li key={question} className="guide-given-answer">
              <p>
                <span className="guide-given-asked">
                  <Ruby text={ask} />
                </span>
                <strong>
                  <Ruby text={localText(given.text, language)} />
                </strong>
              </p>
              <a
                className="guide-given-change"
                href={askAgainHref(place, question)}
                aria-label={`${withoutReadings(say(guideWords.change))}: ${withoutReadings(ask)}`}
              >
                {say(guideWords.change)}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
