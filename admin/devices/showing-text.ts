import { showingAtWords, showingWords } from '#client/words/devices.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Device } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import type { Language } from '#contract/words.ts'

type Showing = NonNullable<Device['showing']>

/** Counters go by their number where they have one. */
function whatText({ audience, counter }: Showing, language: Language): string {
  if (audience !== 'desk' || counter === null) return wordsIn(language, showingWords[audience])
  const wording = /^\d+$/.test(counter) ? showingAtWords.numberedDesk : showingAtWords.namedDesk
  return wordsIn(language, wording, { label: counter })
}

/** What a device has on its screen, in words: `2番窓口の画面`; of another ward than its own with that ward's name. */
export function showingText(
  device: Pick<Device, 'office' | 'showing'>,
  offices: readonly OfficeGlance[],
  language: Language,
): string | null {
  const { showing } = device
  if (showing === null) return null
  const what = whatText(showing, language)
  const elsewhere = showing.office === device.office ? null : offices.find(({ office }) => office === showing.office)
  return elsewhere ? wordsIn(language, showingAtWords.elsewhere, { office: localText(elsewhere.name, language), what }) : what
}
