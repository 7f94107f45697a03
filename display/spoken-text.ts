import { spoken } from '#client/words/display.ts'
import { wordsIn } from '#client/words.ts'
import type { BoardCall } from '#contract/views/hall.ts'

/** 「3」 is counter number three; 「おくやみ」 is a name. */
const placeText = (label: string): string =>
  /^\d+$/.test(label) ? wordsIn('ja', spoken.numbered, { label }) : wordsIn('ja', spoken.named, { label })

/** What is said aloud, written for the ear and apart from what is shown. */
export function spokenText({
  number,
  label,
  longWait,
  stage,
}: Pick<BoardCall, 'number' | 'label' | 'longWait' | 'stage'>): string {
  const apology = wordsIn('ja', longWait ? spoken.longWait : spoken.wait)
  const call = stage === 'delivery' ? spoken.delivery : spoken.call
  return apology + wordsIn('ja', call, { number, place: placeText(label) })
}
