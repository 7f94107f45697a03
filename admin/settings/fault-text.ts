import { settingPartWords } from '#client/words/setting-parts.ts'
import { fieldFaultWords, settingsFaultWords } from '#client/words/settings.ts'
import { localText, type Wording, wordsIn } from '#client/words.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { Language } from '#contract/words.ts'
import type { Fault } from './form/fault.ts'

const SENTENCES: Readonly<Record<Fault['kind'], Wording>> = { ...fieldFaultWords, ...settingsFaultWords }

/** The other service or the paper roll, by its name. */
function aboutText(about: string, settings: OfficeSettings, language: Language): string {
  const service = settings.services.find(({ id }) => id === about)
  return service ? localText(service.name, language) : wordsIn(language, settingPartWords.paperRoll)
}

/** A share is typed in hundredths. */
const limitText = ({ limit, path }: Fault): string | number =>
  limit === null ? '' : path.at(-1) === 'share' ? limit * 100 : limit

/** What is wrong and what to do, in a sentence. */
export function faultText(fault: Fault, settings: OfficeSettings, language: Language): string {
  const { kind, about } = fault
  const sentence: Wording & { ja: `${string}{limit}{about}` } = SENTENCES[kind] as never
  return wordsIn(language, sentence, {
    limit: limitText(fault),
    about: about === null ? '' : aboutText(about, settings, language),
  })
}
