import type { SettingList, SettingPart, SettingValues } from '#contract/setting-parts.ts'
import type { OfficeSettings } from '#contract/settings.ts'

/** What names an entry of each list. */
const NAMED_BY = { services: 'id', counters: 'id', specialDays: 'day' } as const satisfies Record<SettingList, string>
const LISTS = Object.keys(NAMED_BY) as readonly SettingList[]
/** Days stand in the order of the calendar, whatever the order they were entered in. */
const ORDERED = ['services', 'counters'] as const satisfies readonly SettingList[]
const GROUPS = ['priority', 'lamp', 'target', 'absence', 'alarms'] as const
const FIXED: readonly string[] = ['id', 'timeZone', 'day']

export type Entry<L extends SettingList = SettingList> = OfficeSettings[L][number]

/** A part with another value; `of` names the entry where it is part of one. */
export type ChangedPart<P extends SettingPart = SettingPart> = {
  [Part in P]: Readonly<{ kind: 'changed'; part: Part; of: string | null; from: SettingValues[Part]; to: SettingValues[Part] }>
}[P]

/**
 * One thing that differs between two settings: enough to be told in words, to be made elsewhere, and to be taken back.
 * `behind`: what stands before an entry in its list.
 */
export type SettingChange =
  | ChangedPart
  | Readonly<{ kind: 'added' | 'removed'; list: SettingList; of: string; entry: Entry; behind: readonly string[] }>
  | Readonly<{ kind: 'reordered'; list: (typeof ORDERED)[number]; from: readonly string[]; to: readonly string[] }>

type Values = Readonly<Record<string, unknown>>
const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same to whoever reads it: neither the order of keys nor a key without a value makes a difference. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, index) => isSame(value, b[index]))
  if (!isValues(a) || !isValues(b)) return Object.is(a, b)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]))
}

/** The name of an entry: a service's or a counter's id, a special day's date. */
export const nameOfEntry = (list: SettingList, entry: Entry): string => String((entry as unknown as Values)[NAMED_BY[list]])

const namesIn = (list: SettingList, settings: OfficeSettings): readonly string[] =>
  settings[list].map((entry: Entry) => nameOfEntry(list, entry))

export const entryOf = (list: SettingList, name: string, settings: OfficeSettings): Entry | undefined =>
  (settings[list] as readonly Entry[]).find((entry) => nameOfEntry(list, entry) === name)

function valueChanges(prefix: string, of: string | null, [from, to]: readonly [Values, Values]): readonly SettingChange[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((key) => !FIXED.includes(key) && !isSame(from[key], to[key]))
    .map((key) => ({ kind: 'changed', part: `${prefix}${key}`, of, from: from[key], to: to[key] }) as ChangedPart)
}

/** Entries that `others` has not, as having come or gone. */
function entriesOnlyIn(
  settings: OfficeSettings,
  list: SettingList,
  { kind, others }: { kind: 'added' | 'removed'; others: readonly string[] },
): readonly SettingChange[] {
  const names = namesIn(list, settings)
  return (settings[list] as readonly Entry[])
    .map((entry, at) => ({ kind, list, of: nameOfEntry(list, entry), entry, behind: names.slice(0, at) }))
    .filter(({ of }) => !others.includes(of))
}

function reordering(list: (typeof ORDERED)[number], from: OfficeSettings, to: OfficeSettings): readonly SettingChange[] {
  const [before, after] = [namesIn(list, from), namesIn(list, to)]
  const [kept, now] = [before.filter((name) => after.includes(name)), after.filter((name) => before.includes(name))]
  return isSame(kept, now) ? [] : [{ kind: 'reordered', list, from: before, to: after }]
}

function listChanges(list: SettingList, from: OfficeSettings, to: OfficeSettings): readonly SettingChange[] {
  const common = namesIn(list, to).filter((name) => namesIn(list, from).includes(name))
  const pair = (name: string) => [from, to].map((settings) => entryOf(list, name, settings)) as unknown as [Values, Values]
  return [
    ...entriesOnlyIn(from, list, { kind: 'removed', others: namesIn(list, to) }),
    ...entriesOnlyIn(to, list, { kind: 'added', others: namesIn(list, from) }),
    ...common.flatMap((name) => valueChanges(`${list}.`, name, pair(name))),
  ]
}

const besides = (settings: OfficeSettings, keys: readonly string[]): Values =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key)))

/** Everything that differs between two settings, each thing once (Z7). */
export function changesBetween(from: OfficeSettings, to: OfficeSettings): readonly SettingChange[] {
  const others = [...LISTS, ...GROUPS]
  return [
    ...valueChanges('', null, [besides(from, others), besides(to, others)]),
    ...GROUPS.flatMap((group) => valueChanges(`${group}.`, null, [from[group], to[group]])),
    ...LISTS.flatMap((list) => listChanges(list, from, to)),
    ...ORDERED.flatMap((list) => reordering(list, from, to)),
  ]
}
