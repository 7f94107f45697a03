import './OpinionPlace.css'
import { useId, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { moodWords, opinionWords, subjectWords } from '#client/words/concierge.ts'
import { OPINION_MOODS, OPINION_SUBJECTS } from '#contract/words.ts'
import { ActNotice } from '../ActNotice.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { useActs } from '../use-acts.ts'
import { Face } from './Face.tsx'

type Subject = (typeof OPINION_SUBJECTS)[number]
type Mood = (typeof OPINION_MOODS)[number]

const LONGEST = 500

/** What a visitor thinks, in two taps: what it is about, and how it was. Words may be added between the two (I9). */
export function OpinionPlace({ office }: Readonly<{ office: string }>) {
  const { say } = useLanguage()
  const acts = useActs()
  const [subject, setSubject] = useState<Subject | null>(null)
  const [text, setText] = useState('')
  const [noted, setNoted] = useState<Readonly<{ subject: Subject; mood: Mood }> | null>(null)
  const choose = (chosen: Subject) => {
    setSubject(chosen)
    setNoted(null)
    acts.forget()
  }
  const record = async (mood: Mood) => {
    if (subject === null) return
    const done = await acts.run(mood, (send) => send('record-opinion', { office }, { subject, mood, text }))
    if (!done) return
    setNoted({ subject, mood })
    setSubject(null)
    setText('')
  }
  return (
    <div className="opinion-place">
      <StepHeading>{say(opinionWords.heading)}</StepHeading>
      <fieldset>
        <legend>{say(opinionWords.about)}</legend>
        <div className="opinion-place-subjects">
          {OPINION_SUBJECTS.map((one) => (
            <button
              key={one}
              type="button"
              className="opinion-place-choice"
              aria-pressed={one === subject}
              onClick={() => choose(one)}
            >
              {say(subjectWords[one])}
            </button>
          ))}
        </div>
      </fieldset>
      {subject !== null && (
        <>
          <Words text={text} onType={setText} />
          <fieldset>
            <legend>{say(opinionWords.how)}</legend>
            <div className="opinion-place-moods">
              {OPINION_MOODS.map((mood) => (
                <button
                  key={mood}
                  type="button"
                  className="opinion-place-choice"
                  aria-busy={acts.pending === mood || undefined}
                  onClick={() => record(mood)}
                >
                  <Face mood={mood} />
                  {say(moodWords[mood])}
                </button>
              ))}
            </div>
          </fieldset>
        </>
      )}
      {noted && (
        <Banner kind="success" title={say(opinionWords.thanks)}>
          <p>{say(opinionWords.noted, { subject: say(subjectWords[noted.subject]), mood: say(moodWords[noted.mood]) })}</p>
        </Banner>
      )}
      <ActNotice acts={acts} />
    </div>
  )
}

function Words({ text, onType }: Readonly<{ text: string; onType: (text: string) => void }>) {
  const { say } = useLanguage()
  const id = useId()
  return (
    <div className="opinion-place-words">
      <label htmlFor={id}>{say(opinionWords.words)}</label>
      <p id={`${id}hint`}>{say(opinionWords.noNames)}</p>
      <textarea
        id={id}
        aria-describedby={`${id}hint`}
        rows={3}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}
