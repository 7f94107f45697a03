import { settingFormWords, settingListWords } from '#client/words/settings.ts'
import { LOCALES, localText, wordsIn } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { SettingList } from '#contract/setting-parts.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { Language } from '#contract/words.ts'
import { type Entry, entryOf } from '#core/settings-changes.ts'

/** Words of the office; while nobody has typed any, that is said. */
export const givenName = (name: LocalText, language: Language): string =>
  localText(name, language) || wordsIn(language, settingFormWords.nameless)

export function serviceName(id: string, { services }: OfficeSettings, language: Language): string {
  const service = services.find((one) => one.id === id)
  return service ? givenName(service.name, language) : id
}

/** `2027年3月28日(日)` */
export const calendarDayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(Date.parse(`${day}T00:00:00Z`))

function shortName(entry: Entry, language: Language): string {
  if ('day' in entry) return calendarDayText(entry.day, language)
  const name = givenName(entry.name, language)
  return 'label' in entry ? wordsIn(language, settingFormWords.counterNamed, { label: entry.label, name }) : name
}

/** What an entry of a list is called in a sentence: 「窓口「3 証明窓口」」. Those that are gone are known by the settings before. */
export function entryText(
  list: SettingList,
  of: string,
  told: Readonly<{ settings: readonly OfficeSettings[]; language: Language }>,
) {
  const { settings, language } = told
  const entry = settings.map((one) => entryOf(list, of, one)).find((found) => found !== undefined)
  return wordsIn(language, settingListWords[list], { name: entry ? shortName(entry, language) : of })
}
