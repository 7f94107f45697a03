import type { ReactNode } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { cutWords } from '#client/words/admin.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import type { Day } from '#contract/primitives.ts'
import { STATISTICS_CUTS } from '#contract/words.ts'
import { AskDays } from '../sentence/AskDays.tsx'
import { DaySpan } from '../sentence/DaySpan.tsx'
import type { Filter } from './filter.ts'

type Props = Readonly<{ filter: Filter; today: Day; select: ReactNode; onAsk: (filter: Filter) => void }>

/** The question as a sentence with blanks: 「[西区役所]の[…]から[…]までを[手続き]別に見る」. */
export function FilterSentence({ filter, today, select, onAsk }: Props) {
  const { say } = useLanguage()
  const askDays = (span: Pick<Filter, 'from' | 'to'>) => onAsk({ ...filter, ...span })
  return (
    <AskDays span={filter} today={today} onAsk={askDays}>
      <span>{say(statisticsWords.inWard)}</span>
      {select}
      <span>{say(statisticsWords.afterWard)}</span>
      <DaySpan
        span={filter}
        today={today}
        words={{ from: statisticsWords.from, to: statisticsWords.to, between: statisticsWords.afterFrom }}
        onAsk={askDays}
      />
      <span>{say(statisticsWords.afterTo)}</span>
      <select
        aria-label={say(statisticsWords.by)}
        value={filter.by}
        onChange={({ target }) => {
          const by = STATISTICS_CUTS.find((cut) => cut === target.value)
          if (by) onAsk({ ...filter, by })
        }}
      >
        {STATISTICS_CUTS.map((cut) => (
          <option key={cut} value={cut}>
            {say(cutWords[cut])}
          </option>
        ))}
      </select>
      <span>{say(statisticsWords.afterBy)}</span>
    </AskDays>
  )
}
