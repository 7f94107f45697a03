import './Opinions.css'
import { MoodFace } from '#client/components/MoodFace.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { moodWords, subjectWords } from '#client/words/concierge.ts'
import { dayWords } from '#client/words/floor.ts'
import type { FloorView } from '#contract/views/staff.ts'

const EVERY_MS = 60_000

/** What visitors said of the office today, newest first. */
export function Opinions({ view: { office, day, timeZone } }: Readonly<{ view: FloorView }>) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }] = useRead('list-opinions', { params: { office }, input: { day } }, EVERY_MS)
  return (
    <section className="admin-panel opinions" data-testid="opinions">
      <h2>{say(dayWords.opinions)}</h2>
      {refusal ? <p role="alert">{troubleText(refusal, language)}</p> : null}
      {answer?.opinions.length === 0 ? <p>{say(dayWords.noOpinions)}</p> : null}
      <ul>
        {answer?.opinions.map(({ at, subject, mood, text }) => (
          <li key={`${at} ${subject} ${mood} ${text}`}>
            <span className="opinions-at">{clockText(at, timeZone, language)}</span>
            <span className="opinions-mood">
              <MoodFace mood={mood} />
              {say(moodWords[mood])}
            </span>
            <span>{say(subjectWords[subject])}</span>
            {text === '' ? null : <span className="opinions-text">{text}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
