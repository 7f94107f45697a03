import type { SettingList } from '#contract/setting-parts.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { type ChangedPart, changesBetween, type Entry, nameOfEntry, type SettingChange } from './settings-changes.ts'

type Values = Readonly<Record<string, unknown>>

/** A value that is not there is not a key without one: the contract knows no such key. */
const withValue = <T>(values: T, key: string, value: unknown): T =>
  Object.fromEntries(Object.entries({ ...(values as Values), [key]: value }).filter(([, kept]) => kept !== undefined)) as T

const withEntries = (settings: OfficeSettings, list: SettingList, step: (entries: readonly Entry[]) => readonly Entry[]) => ({
  ...settings,
  [list]: step(settings[list] as readonly Entry[]),
})

function withPart(settings: OfficeSettings, { part, of, to }: ChangedPart): OfficeSettings {
  const [name = '', key] = part.split('.')
  if (key === undefined) return withValue(settings, name, to)
  if (of === null) return { ...settings, [name]: withValue(settings[name as keyof OfficeSettings], key, to) }
  const list = name as SettingList
  return withEntries(settings, list, (entries) =>
    entries.map((entry) => (nameOfEntry(list, entry) === of ? withValue(entry, key, to) : entry)),
  )
}

/** In that order; whatever it does not name comes after the one it stood behind. */
function inOrder(list: SettingList, entries: readonly Entry[], order: readonly string[]): readonly Entry[] {
  const placeOf = (entry: Entry, index: number): number => {
    const place = order.indexOf(nameOfEntry(list, entry))
    return place >= 0 || index === 0 ? place : placeOf(entries[index - 1] as Entry, index - 1)
  }
  const places = new Map(entries.map((entry, index) => [entry, placeOf(entry, index)]))
  return entries.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

/** Right behind the nearest of those that stood before it and are still there. */
function placeBehind({ list, behind }: Extract<SettingChange, { kind: 'added' | 'removed' }>, entries: readonly Entry[]): number {
  const nearest = behind.findLast((name) => entries.some((entry) => nameOfEntry(list, entry) === name))
  return 1 + entries.findIndex((entry) => nameOfEntry(list, entry) === nearest)
}

/** The settings with that change made. What it would change and is not there stays away. */
export function withChange(settings: OfficeSettings, change: SettingChange): OfficeSettings {
  switch (change.kind) {
    case 'changed':
      return withPart(settings, change)
    case 'added':
      return withEntries(settings, change.list, (entries) => entries.toSpliced(placeBehind(change, entries), 0, change.entry))
    case 'removed':
      return withEntries(settings, change.list, (entries) =>
        entries.filter((entry) => nameOfEntry(change.list, entry) !== change.of),
      )
    case 'reordered':
      return withEntries(settings, change.list, (entries) => inOrder(change.list, entries, change.to))
    default:
      return change satisfies never
  }
}

const turned = { added: 'removed', removed: 'added' } as const

/** The change that takes that one back. */
export const inverseOf = (change: SettingChange): SettingChange =>
  change.kind === 'changed' || change.kind === 'reordered'
    ? ({ ...change, from: change.to, to: change.from } as SettingChange)
    : { ...change, kind: turned[change.kind] }

type Touched = Readonly<{ place: string; whole: boolean }>
function touchedBy(change: SettingChange): Touched {
  if (change.kind === 'reordered') return { place: `${change.list}/order`, whole: true }
  if (change.kind !== 'changed') return { place: `${change.list}/${change.of}`, whole: true }
  const [name = '', key] = change.part.split('.')
  return change.of === null ? { place: change.part, whole: true } : { place: `${name}/${change.of}/${key}`, whole: false }
}

/** Whether two changes are about the same thing, one of them perhaps about all of it. */
function collide(a: SettingChange, b: SettingChange): boolean {
  const [one, other] = [touchedBy(a), touchedBy(b)]
  return (
    one.place === other.place ||
    (one.whole && other.place.startsWith(`${one.place}/`)) ||
    (other.whole && one.place.startsWith(`${other.place}/`))
  )
}

/** Settings that two people have changed from the same ones. */
export type Forked = Readonly<{ base: OfficeSettings; mine: OfficeSettings; theirs: OfficeSettings }>

/** What both have changed, and not to the same: as the changes that would turn theirs into mine. */
export function conflictsOf({ base, mine, theirs }: Forked): readonly SettingChange[] {
  const [own, other] = [changesBetween(base, mine), changesBetween(base, theirs)]
  return changesBetween(theirs, mine).filter(
    (change) => own.some((each) => collide(each, change)) && other.some((each) => collide(each, change)),
  )
}

/** Mine laid over theirs: my changes where they are about something else, and those conflicts in which I insist (Z8). */
export function mergeSettings({ base, mine, theirs }: Forked, insistedOn: readonly SettingChange[]): OfficeSettings {
  const other = changesBetween(base, theirs)
  const clean = changesBetween(base, mine).filter((change) => !other.some((each) => collide(each, change)))
  return [...clean, ...insistedOn].reduce(withChange, theirs)
}
