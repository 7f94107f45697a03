import { durationText } from '#client/time-text.ts'
import { adviceKindWords, adviceWords } from '#client/words/advice.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Advice } from '#contract/views/advice.ts'
import type { FloorView } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'
import { labelOf } from '../alarms/mend.ts'

/** The floor as it is read, and in which language. */
type Reading = Readonly<{ view: Pick<FloorView, 'lines' | 'counters'>; language: Language }>

const MINUTE_MS = 60_000
/** What is gained in the whole hall is worth saying from here on. */
const NOTED_MINUTES = 5

export const minutesText = (minutes: number, language: Language): string => durationText(minutes * MINUTE_MS, language)

function nameOf({ view, language }: Reading, service: string): string {
  const line = view.lines.find(({ id }) => id === service)
  return line ? localText(line.name, language) : service
}

const changeText = ({ before, after }: Readonly<{ before: number; after: number }>, language: Language) => ({
  before: minutesText(before, language),
  after: minutesText(after, language),
})

/** What could be done, and what would come of it. */
export function adviceText({ kind, counter, line: { service, before, after } }: Advice, reading: Reading): string {
  const { view, language } = reading
  const named = { label: labelOf(view, counter), service: nameOf(reading, service) }
  const doing = wordsIn(language, adviceKindWords[kind], named)
  return before === null
    ? wordsIn(language, adviceWords.effectOnUncalled, { doing, after: minutesText(after, language) })
    : wordsIn(language, adviceWords.effect, { doing, ...changeText({ before, after }, language) })
}

/** Why, and what everyone has of it. */
export function reasonsOf({ kind, line, hall, savedMinutes }: Advice, { view, language }: Reading): readonly string[] {
  const waiting = view.lines.find(({ id }) => id === line.service)?.waiting ?? 0
  const open = view.counters.filter(({ state, services }) => state === 'open' && services.includes(line.service)).length
  const isNoted = hall !== null && hall.before - hall.after >= NOTED_MINUTES
  return [
    wordsIn(language, adviceWords.why, { waiting, open }),
    ...(kind === 'move' ? [wordsIn(language, adviceWords.notServed)] : []),
    ...(isNoted ? [wordsIn(language, adviceWords.hall, changeText(hall, language))] : []),
    ...(savedMinutes > 0 ? [wordsIn(language, adviceWords.saved, { saved: minutesText(savedMinutes, language) })] : []),
  ]
}

/** Who would wait notably longer for it. */
export const priceText = ({ worse }: Advice, reading: Reading): string | null =>
  worse &&
  wordsIn(reading.language, adviceWords.worse, {
    service: nameOf(reading, worse.service),
    ...changeText(worse, reading.language),
  })
