import type { CounterSettings, OfficeSettings, ServiceSettings } from './settings.ts'

/** Lists of settings whose entries are known by a name of their own. */
export type SettingList = 'services' | 'counters' | 'specialDays'
type Group = 'priority' | 'lamp' | 'target' | 'absence' | 'alarms'

/** The parts of one thing below its name: `lamp.free`, `services.minutes`. */
type Below<Name extends string, T> = { readonly [Key in keyof T & string as `${Name}.${Key}`]-?: T[Key] }

/** Every part in which settings are changed, shown and compared, with what it holds. What is fixed for good is none. */
export type SettingValues = Omit<OfficeSettings, 'id' | 'timeZone' | SettingList | Group> &
  Below<'services', Omit<ServiceSettings, 'id'>> &
  Below<'counters', Omit<CounterSettings, 'id'>> &
  Below<'specialDays', Omit<OfficeSettings['specialDays'][number], 'day'>> &
  Below<'priority', OfficeSettings['priority']> &
  Below<'lamp', OfficeSettings['lamp']> &
  Below<'target', OfficeSettings['target']> &
  Below<'absence', OfficeSettings['absence']> &
  Below<'alarms', OfficeSettings['alarms']>
export type SettingPart = keyof SettingValues
