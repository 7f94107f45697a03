import { MoodFace } from '#client/components/MoodFace.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { ratingMoods } from '#client/words/after-visit.ts'
import { ratingsRead } from '#client/words/ratings.ts'
import { DOCUMENT_LANGUAGES, localText, SEPARATORS } from '#client/words.ts'
import type { RatingsView } from '#contract/ratings.ts'

/** What visitors wrote, newest first, each in its own language. */
export function RatingLines({ view: { services, lines } }: Readonly<{ view: RatingsView }>) {
  const { language, say } = useLanguage()
  const nameOf = (id: string): string => {
    const known = services.find(({ service }) => service === id)
    return known ? localText(known.name, language) : id
  }
  return (
    <>
      <h3>{say(ratingsRead.lines)}</h3>
      <ul className="ratings-lines">
        {lines.map(({ day, mood, services: of, language: spoken, text }) => (
          <li key={`${day} ${text}`}>
            <span className="ratings-mood">
              <MoodFace mood={mood} />
              {say(ratingMoods[mood])}
            </span>
            <span className="ratings-about">
              {calendarDayText(day, language)} {of.map(nameOf).join(SEPARATORS[language])}
            </span>
            <span className="ratings-text" lang={DOCUMENT_LANGUAGES[spoken]}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
