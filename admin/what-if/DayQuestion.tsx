import './DayQuestion.css'
import type { ReactNode } from 'react'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { usualDayWords } from '#client/words/staffing.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import type { WhatIfView } from '#contract/what-if.ts'
import { dayOrWeekdayIn } from '../day-question.ts'
import { Sentence } from '../sentence/Sentence.tsx'

type Props = Readonly<{ view: WhatIfView | null; select: ReactNode; onAsk: (on: DayOrWeekday) => void }>

/** 「[中央区役所]の[11月24日]をもとに、変えたらどうなるかを試す」 */
export function DayQuestion({ view, select, onAsk }: Props) {
  const { language, say } = useLanguage()
  return (
    <form className="what-if-question" onSubmit={(event) => event.preventDefault()}>
      <Sentence>
        <span>{say(words.inWard)}</span>
        {select}
        <span>{say(words.afterWard)}</span>
        {view && view.days.length > 0 ? (
          <select
            aria-label={say(words.day)}
            value={view.on ?? ''}
            onChange={({ target }) => {
              const on = dayOrWeekdayIn(target.value)
              if (on) onAsk(on)
            }}
          >
            {view.weekdays.length === 0 ? null : (
              <optgroup label={say(words.averages)}>
                {view.weekdays.map((weekday) => (
                  <option key={weekday} value={weekday}>
                    {say(usualDayWords[weekday])}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label={say(words.pastDays)}>
              {view.days.map((day) => (
                <option key={day} value={day}>
                  {calendarDayText(day, language)}
                </option>
              ))}
            </optgroup>
          </select>
        ) : null}
        <span>{say(words.afterDay)}</span>
      </Sentence>
    </form>
  )
}
