import type { OfficeSettings } from '#contract/settings.ts'
import type { SettingChange } from '#core/settings-changes.ts'
import type { Path } from './form/part.ts'

export const FORM_SECTIONS = ['hours', 'services', 'counters', 'rules', 'notices', 'names'] as const
export type FormSection = (typeof FORM_SECTIONS)[number]
export const SECTIONS = [...FORM_SECTIONS, 'versions'] as const
export type SectionId = (typeof SECTIONS)[number]

/** What the page shows: a section, or one entry of it, or the changes before they are saved. */
export type Shown = Readonly<{ section: SectionId | 'review'; of: string | null }>
/** Where a setting stands: its section, and its entry there. */
type Home = Readonly<{ section: FormSection; of: string | null }>

/** The address holds it, so that it can be kept, and the browser's way back works. */
export const addressOf = ({ section, of }: Shown): string =>
  `/settings?${new URLSearchParams({ part: section, ...(of === null ? {} : { of }) })}`

export function shownIn(search: string): Shown {
  const asked = new URLSearchParams(search)
  const section = [...SECTIONS, 'review' as const].find((one) => one === asked.get('part')) ?? 'hours'
  return { section, of: asked.get('of') }
}

type Root = Exclude<keyof OfficeSettings, 'id' | 'timeZone'>

/** In which section each setting stands. */
const HOMES = {
  hours: 'hours',
  specialDays: 'hours',
  yearlyClosings: 'hours',
  holidays: 'hours',
  halfDayAt: 'hours',
  services: 'services',
  counters: 'counters',
  priority: 'rules',
  absence: 'rules',
  alarms: 'rules',
  target: 'rules',
  longWaitMinutes: 'rules',
  lamp: 'rules',
  paperRoll: 'rules',
  notices: 'notices',
  name: 'names',
  section: 'names',
  order: 'names',
  example: 'names',
} as const satisfies Record<Root, FormSection>

const homeOf = (root: string): FormSection => HOMES[root as Root] ?? 'names'

/** Where a change was made, and can be made again. */
export function placeOfChange(change: SettingChange): Home {
  const root = change.kind === 'changed' ? (change.part.split('.')[0] ?? '') : change.list
  return { section: homeOf(root), of: change.kind === 'reordered' || root === 'specialDays' ? null : change.of }
}

/** Where something that is wrong can be mended. */
export function placeOfPath([root, index]: Path, draft: OfficeSettings): Home {
  const entries = root === 'services' || root === 'counters' ? draft[root] : []
  return { section: homeOf(String(root)), of: entries[Number(index)]?.id ?? null }
}
