import type { ReactNode } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { usualDayWords, staffingWords as words } from '#client/words/staffing.ts'
import type { Day } from '#contract/primitives.ts'
import type { StaffingView } from '#contract/staffing.ts'
import type { DayQuestion } from '../day-question.ts'
import { dayIn } from '../days.ts'
import { AskForm } from '../sentence/AskForm.tsx'

type Props = Readonly<{
  question: DayQuestion
  view: StaffingView | null
  today: Day
  select: ReactNode
  onAsk: (question: DayQuestion) => void
}>

/** The question as a sentence with blanks: 「[西区役所]で[…]に必要な窓口数を見る」, and the days that are asked for every week. */
export function DaySentence({ question: { on }, view, today, select, onAsk }: Props) {
  const { say } = useLanguage()
  const shown = on === null || view?.on === on ? (view?.on ?? on) : on
  const weekdays = view?.weekdays ?? []
  const isNext = on === null || on === view?.nextOpenDay
  const usual = [
    { name: say(words.nextOpen), on: null, isAsked: isNext },
    ...weekdays.map((weekday) => ({ name: say(usualDayWords[weekday]), on: weekday, isAsked: on === weekday })),
  ]
  return (
    <AskForm
      usualName={say(words.quick)}
      usual={usual.map((each) => (
        <Button
          key={each.name}
          look="outline"
          size="small"
          aria-pressed={each.isAsked}
          onClick={() => onAsk({ on: each.on, work: null })}
        >
          {each.name}
        </Button>
      ))}
    >
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
    </AskForm>
  )
}
