import { clockText } from '#client/time-text.ts'
import { floorWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'

type Seen = Pick<FloorView, 'opening' | 'timeZone'>

/** Why nobody comes just now; `null` while the office is open. */
export function closedText({ opening, timeZone }: Seen, now: Instant, language: Language): string | null {
  if (opening === null) return wordsIn(language, floorWords.closedToday)
  const time = (at: Instant): string => clockText(at, timeZone, language)
  if (now < opening.from) return wordsIn(language, floorWords.beforeOpening, { time: time(opening.from) })
  return now < opening.to ? null : wordsIn(language, floorWords.afterClosing, { time: time(opening.to) })
}
