import { rubyParts } from '#client/ruby.ts'
import type { Guide, GuideErrand, LifeEvent } from '#contract/guide.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'

/** Events of life in whose name, or in one of whose errands, the words stand, and services by name or papers. */
export type Found = Readonly<{
  events: readonly Readonly<{ event: LifeEvent; errands: readonly GuideErrand[] }>[]
  services: readonly ServiceOffer[]
}>

/** Katakana stand so far behind hiragana in Unicode, in the same order. */
const HIRAGANA_BEFORE_KATAKANA = 0x60

/** The same letters however they were typed: full or half width, katakana or hiragana, with or without spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - HIRAGANA_BEFORE_KATAKANA))
    .replaceAll(/\s/g, '')

/** Easy Japanese brings the readings of its kanji, so that what is typed in kana is found too. */
const readingOf = (easy: string): string =>
  rubyParts(easy)
    .map(({ text, reading }) => reading ?? text)
    .join('')

const says = (text: LocalText | null | undefined, wanted: string): boolean =>
  text !== null &&
  text !== undefined &&
  [...Object.values(text), readingOf(text['ja-easy'] ?? '')].some((words) => plain(words ?? '').includes(wanted))

/** Every language is looked through: a visitor may show the word on their phone. `null`: nothing is looked for. */
export function find(typed: string, guide: Guide, offers: readonly ServiceOffer[]): Found | null {
  const wanted = plain(typed)
  if (wanted === '') return null
  return {
    events: guide.events
      .map((event) => ({ event, errands: event.errands.filter(({ name }) => says(name, wanted)) }))
      .filter(({ event, errands }) => errands.length > 0 || says(event.name, wanted)),
    services: offers.filter(({ name, hint }) => says(name, wanted) || says(hint, wanted)),
  }
}
