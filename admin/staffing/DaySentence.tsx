import './DaySentence.css'
import type { ReactNode } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { usualDayWords, staffingWords as words } from '#client/words/staffing.ts'
import type { Day } from '#contract/primitives.ts'
import type { StaffingView } from '#contract/staffing.ts'
import { dayIn } from '../days.ts'
import { Sentence } from '../sentence/Sentence.tsx'
import type { PageQuestion } from './question.ts'

type Props = Readonly<{
  question: PageQuestion
  view: StaffingView | null
  today: Day
  select: ReactNode
  onAsk: (question: PageQuestion) => void
}>

/** The question as a sentence with blanks: 「[西区役所]で[…]に必要な窓口数を見る」, and the days that are asked for every week. */
export function DaySentence({ question: { on }, view, today, select, onAsk }: Props) {
  const { say } = useLanguage()
  const shown = on === null || view?.on === on ? (view?.on ?? on) : on
  const weekdays = view?.weekdays ?? []
  const isNext = on === null || on === view?.nextOpenDay
  return (
    <form className="day-sentence" onSubmit={(event) => event.preventDefault()}>
      <Sentence>
        <span>{say(words.inWard)}</span>
        {select}
        <span>{say(words.afterWard)}</span>
        <input
          type="date"
          aria-label={say(words.day)}
          min={today}
          value={dayIn(shown) ?? ''}
          onChange={({ target }) => {
            const day = dayIn(target.value)
            if (day) onAsk({ on: day, work: null })
          }}
        />
        <span>{say(words.afterDay)}</span>
      </Sentence>
      <fieldset className="day-sentence-quick">
        <legend className="visually-hidden">{say(words.quick)}</legend>
        <Button look="outline" size="small" aria-pressed={isNext} onClick={() => onAsk({ on: null, work: null })}>
          {say(words.nextOpen)}
        </Button>
        {weekdays.map((weekday) => (
          <Button
            key={weekday}
            look="outline"
            size="small"
            aria-pressed={on === weekday}
            onClick={() => onAsk({ on: weekday, work: null })}
          >
            {say(usualDayWords[weekday])}
          </Button>
        ))}
      </fieldset>
    </form>
  )
}
