import './FilterSentence.css'
import type { ReactNode } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { cutWords } from '#client/words/admin.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import type { Day } from '#contract/primitives.ts'
import { STATISTICS_CUTS } from '#contract/words.ts'
import { dayAfter } from '../days.ts'
import { DaySpan } from '../sentence/DaySpan.tsx'
import { Sentence } from '../sentence/Sentence.tsx'
import type { Filter } from './filter.ts'

type Props = Readonly<{ filter: Filter; today: Day; select: ReactNode; onAsk: (filter: Filter) => void }>

/** The question as a sentence with blanks: 「[西区役所]の[…]から[…]までを[手続き]別に見る」. An answer is asked for with every change. */
export function FilterSentence({ filter, today, select, onAsk }: Props) {
  const { say } = useLanguage()
  return (
    <form className="filter-sentence" onSubmit={(event) => event.preventDefault()}>
      <Sentence>
        <span>{say(statisticsWords.inWard)}</span>
        {select}
        <span>{say(statisticsWords.afterWard)}</span>
        <DaySpan
          span={filter}
          today={today}
          words={{ from: statisticsWords.from, to: statisticsWords.to, between: statisticsWords.afterFrom }}
          onAsk={(span) => onAsk({ ...filter, ...span })}
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
      </Sentence>
      <Periods filter={filter} today={today} onAsk={onAsk} />
    </form>
  )
}

/** Periods that are asked for every week, one press each. A longer one is shown by day. */
function Periods({ filter, today, onAsk }: Omit<Props, 'select'>) {
  const { say } = useLanguage()
  const yesterday = dayAfter(today, -1)
  const periods = [
    { name: say(statisticsWords.today), from: today, to: today },
    { name: say(statisticsWords.yesterday), from: yesterday, to: yesterday },
    { name: say(statisticsWords.lastDays, { n: 7 }), from: dayAfter(today, -6), to: today },
    { name: say(statisticsWords.lastDays, { n: 28 }), from: dayAfter(today, -27), to: today },
  ]
  return (
    <fieldset className="filter-sentence-periods">
      <legend className="visually-hidden">{say(statisticsWords.quick)}</legend>
      {periods.map(({ name, from, to }) => (
        <Button
          key={name}
          look="outline"
          size="small"
          aria-pressed={from === filter.from && to === filter.to}
          onClick={() => onAsk({ from, to, by: filter.by })}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  )
}
