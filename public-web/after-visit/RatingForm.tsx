import './RatingForm.css'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { Field } from '#client/components/Field.tsx'
import { MoodFace } from '#client/components/MoodFace.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { ratingMoods, ratingWords } from '#client/words/after-visit.ts'
import { OPINION_MOODS, type OpinionMood, RATING_LETTERS } from '#contract/words.ts'
import { RefusedNotice } from '../RefusedNotice.tsx'
import type { TicketId } from '../ticket-id.ts'

type Props = Readonly<{ ticket: TicketId & { secret: string }; onRated: () => void }>

/** One of three steps, and a line if wanted. */
export function RatingForm({ ticket: { office, number, secret }, onRated }: Props) {
  const { language, say } = useLanguage()
  const [mood, setMood] = useState<OpinionMood | null>(null)
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { run, pending, refusal } = useCommand('rate-visit')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(mood === null)
    if (mood === null) return
    const outcome = await run({ office, number }, { secret, mood, language, text })
    if (outcome?.ok) onRated()
  }
  return (
    <form className="ticket-box" data-testid="rating" onSubmit={send}>
      <Moods chosen={mood} fault={isMissing && mood === null} onChoose={setMood} />
      <Field label={<Ruby text={say(ratingWords.line)} />} hint={<Ruby text={say(ratingWords.noNames)} />}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={RATING_LETTERS}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {refusal ? <RefusedNotice refusal={refusal} /> : null}
      <div className="ticket-box-answers">
        <Button type="submit" pending={pending}>
          <span>
            <Ruby text={say(ratingWords.send)} />
          </span>
        </Button>
      </div>
    </form>
  )
}

type MoodsProps = Readonly<{ chosen: OpinionMood | null; fault: boolean; onChoose: (mood: OpinionMood) => void }>

function Moods({ chosen, fault, onChoose }: MoodsProps) {
  const { say } = useLanguage()
  const id = useId()
  return (
    <fieldset className="rating-moods" aria-describedby={fault ? id : undefined}>
      <legend>
        <Ruby text={say(ratingWords.ask)} />
      </legend>
      {OPINION_MOODS.map((mood) => (
        <label key={mood} className="rating-mood">
          <input type="radio" name={`${id}mood`} checked={mood === chosen} onChange={() => onChoose(mood)} />
          <MoodFace mood={mood} />
          {say(ratingMoods[mood])}
        </label>
      ))}
      {fault ? (
        <p id={id} className="field-fault" role="alert">
          <Ruby text={say(ratingWords.chooseOne)} />
        </p>
      ) : null}
    </fieldset>
  )
}
