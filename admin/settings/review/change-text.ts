import { settingPartWords, settingValueWords } from '#client/words/setting-parts.ts'
import { partOfEntry, settingChangeWords } from '#client/words/settings.ts'
import { wordsIn } from '#client/words.ts'
import type { SettingList, SettingPart } from '#contract/setting-parts.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { Language } from '#contract/words.ts'
import type { ChangedPart, SettingChange } from '#core/settings-changes.ts'
import { entryText } from '../entry-text.ts'
import { valueText } from '../value-text.ts'

type Told = Readonly<{ from: OfficeSettings; to: OfficeSettings; language: Language }>

/** A change in words: what it is about, and how that was and will be. */
export type ChangeRow = Readonly<{ what: string; before: string; after: string }>

function changedRow({ part, of, from: before, to: after }: ChangedPart, told: Told): ChangeRow {
  const { from, to, language } = told
  const [list] = part.split('.') as ['services' | 'counters' | 'specialDays']
  const name = wordsIn(language, settingPartWords[part])
  const entry = of === null ? null : entryText(list, of, { settings: [to, from], language })
  return {
    what: entry === null ? name : wordsIn(language, partOfEntry, { entry, part: name }),
    before: valueText(part, before, { language, settings: from, other: after }),
    after: valueText(part, after, { language, settings: to, other: before }),
  }
}

/** What an entry that comes or goes is told by, beside its name. */
const TOLD_BY = {
  services: ['numbers', 'minutes'],
  counters: ['ranks'],
  specialDays: ['hours', 'note'],
} as const satisfies Record<SettingList, readonly string[]>

function entryPartsText(
  { list, entry }: Extract<SettingChange, { kind: 'added' | 'removed' }>,
  { language, settings }: Readonly<{ language: Language; settings: OfficeSettings }>,
): string {
  const values = entry as unknown as Readonly<Record<string, never>>
  return TOLD_BY[list]
    .filter((key) => values[key] !== undefined)
    .map((key) => valueText(`${list}.${key}` as SettingPart, values[key] as never, { language, settings, other: null }))
    .join(wordsIn(language, settingValueWords.series))
}

/** The change in words. */
export function changeRow(change: SettingChange, told: Told): ChangeRow {
  const { from, to, language } = told
  if (change.kind === 'changed') return changedRow(change, told)
  const nothing = wordsIn(language, settingChangeWords.nothing)
  const settings = [to, from]
  const named = (of: string) => entryText(change.list, of, { settings, language })
  switch (change.kind) {
    case 'added': {
      const after = wordsIn(language, settingChangeWords.added, { what: entryPartsText(change, { language, settings: to }) })
      return { what: named(change.of), before: nothing, after }
    }
    case 'removed': {
      const before = entryPartsText(change, { language, settings: from })
      return { what: named(change.of), before, after: wordsIn(language, settingChangeWords.removed) }
    }
    case 'reordered': {
      const order = (ids: readonly string[]) => ids.map(named).join(wordsIn(language, settingValueWords.joint))
      return { what: wordsIn(language, settingChangeWords.order), before: order(change.from), after: order(change.to) }
    }
    default:
      return change satisfies never
  }
}
