import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whatIfWords as words } from '#client/words/what-if.ts'
import { SEPARATORS } from '#client/words.ts'
import type { WhatIfAnswer } from '#contract/what-if.ts'

/** How it was tried and what is assumed, so that nobody takes it for more than it is. */
export function How({ answer: { base, asItWas, runs } }: Readonly<{ answer: WhatIfAnswer }>) {
  const { language, say } = useLanguage()
  const days = base.days.map((day) => calendarDayText(day, language)).join(SEPARATORS[language])
  return (
    <details className="what-if-more">
      <summary>{say(words.how)}</summary>
      <p>{say(asItWas ? words.howDay : words.howAverage, { runs, days })}</p>
      <p>{say(words.howLimits)}</p>
      {base.notRepeated === 0 ? null : <p>{say(words.notRepeated, { n: base.notRepeated })}</p>}
    </details>
  )
}
