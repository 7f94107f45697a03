import './FilterSentence.css'
import type { ReactNode } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { cutWords } from '#client/words/admin.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import type { Day } from '#contract/primitives.ts'
import { STATISTICS_CUTS } from '#contract/words.ts'
import { dayAfter, dayIn } from '../days.ts'
import type { Filter } from './filter.ts'

type Props = Readonly<{ filter: Filter; today: Day; select: ReactNode; onAsk: (filter: Filter) => void }>

/** The question as a sentence with blanks: 「[西区役所]の[…]から[…]までを[手続き]別に見る」. An answer is asked for with every change. */
export function FilterSentence({ filter, today, select, onAsk }: Props) {
  const { say } = useLanguage()
  return (
    <form className="filter-sentence" onSubmit={(event) => event.preventDefault()}>
      <p>
        <span>{say(statisticsWords.inWard)}</span>
        {select}
        <span>{say(statisticsWords.afterWard)}</span>
        <input
          type="date"
          aria-label={say(statisticsWords.from)}
          required
          max={today}
          value={filter.from}
          onChange={({ target }) => {
            const from = dayIn(target.value)
            // A first day after the last takes the last one with it.
            if (from) onAsk({ ...filter, from, to: from > filter.to ? from : filter.to })
          }}
        />
        <span>{say(statisticsWords.afterFrom)}</span>
        <input
          type="date"
          aria-label={say(statisticsWords.to)}
          required
          max={today}
          value={filter.to}
          onChange={({ target }) => {
            const to = dayIn(target.value)
            if (to) onAsk({ ...filter, to, from: to < filter.from ? to : filter.from })
          }}
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
      </p>
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
