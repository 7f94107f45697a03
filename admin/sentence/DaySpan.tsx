import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import { dayIn } from '../days.ts'

type Span = Readonly<{ from: Day; to: Day }>
type Props = Readonly<{
  span: Span
  today: Day
  /** The names of the two fields, and what the sentence says between them. */
  words: Readonly<{ from: Wording; to: Wording; between: Wording }>
  onAsk: (span: Span) => void
}>

/** From one day to another: a first day after the last takes the last one with it, and the other way round. */
export function DaySpan({ span: { from, to }, today, words, onAsk }: Props) {
  const { say } = useLanguage()
  return (
    <>
      <input
        type="date"
        aria-label={say(words.from)}
        required
        max={today}
        value={from}
        onChange={({ target }) => {
          const first = dayIn(target.value)
          if (first) onAsk({ from: first, to: first > to ? first : to })
        }}
      />
      <span>{say(words.between)}</span>
      <input
        type="date"
        aria-label={say(words.to)}
        required
        max={today}
        value={to}
        onChange={({ target }) => {
          const last = dayIn(target.value)
          if (last) onAsk({ from: last < from ? last : from, to: last })
        }}
      />
    </>
  )
}
