import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { Instant } from '#contract/primitives.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import { breakOf, type Change, type ChangedCounter } from '../draft.ts'

const SHIFTS = [-120, -90, -60, -30, 0, 30, 60, 90, 120] as const

type Props = Readonly<{
  counter: ChangedCounter
  base: WhatIfBase
  changes: WhatIfChanges
  onChange: (change: Change) => void
}>

/** The long break of a counter, earlier or later by half hours. */
export function BreakField({ counter, base, changes, onChange }: Props) {
  const { language, say } = useLanguage()
  const { longest, byMinutes } = breakOf(counter, changes)
  if (!longest) return say(words.noBreak)
  const movedText = (minutes: number): string => {
    const moved = (at: Instant): Instant => (at + minutes * 60_000) as Instant
    const span = spanText({ from: moved(longest.from), to: moved(longest.to) }, base.timeZone, language)
    return minutes === 0 ? say(words.breakSame, { span }) : span
  }
  const shift =
    (minutes: number): Change =>
    (before) => {
      const others = before.breaks.filter((each) => each.counter !== counter.id)
      return { ...before, breaks: minutes === 0 ? others : [...others, { counter: counter.id, byMinutes: minutes }] }
    }
  return (
    <select
      aria-label={say(words.breakOf, { counter: counter.label })}
      value={byMinutes}
      onChange={({ target }) => onChange(shift(Number(target.value)))}
    >
      {SHIFTS.map((minutes) => (
        <option key={minutes} value={minutes}>
          {movedText(minutes)}
        </option>
      ))}
    </select>
  )
}
