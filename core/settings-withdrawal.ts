import type { ServiceId } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings } from '#contract/settings.ts'
import type { SettingChange } from './settings-changes.ts'
import { inverseOf, mergeSettings, withChange } from './settings-merge.ts'

function counterWithout(counter: CounterSettings, service: string): CounterSettings {
  const others = (ids: readonly ServiceId[]): ServiceId[] => ids.filter((id) => id !== service)
  return {
    ...counter,
    ranks: counter.ranks.map(others).filter((rank) => rank.length > 0),
    delivers: others(counter.delivers),
    helps: counter.helps.map((help) => ({ ...help, services: others(help.services) })).filter((help) => help.services.length > 0),
  }
}

/** The settings without a service, and without any word of it elsewhere. */
export const withoutService = (settings: OfficeSettings, service: string): OfficeSettings => ({
  ...settings,
  services: settings.services
    .filter(({ id }) => id !== service)
    .map((other) => ({ ...other, after: other.after.filter((id) => id !== service) })),
  counters: settings.counters.map((counter) => counterWithout(counter, service)),
})

const withoutCounter = (settings: OfficeSettings, counter: string): OfficeSettings => ({
  ...settings,
  counters: settings.counters.filter(({ id }) => id !== counter),
})

/** The service is not deleted after all but given up, and its counters keep it; all other changes of the draft stay (Z2). */
export function closingInstead(base: OfficeSettings, draft: OfficeSettings, service: string): OfficeSettings {
  const closed = {
    ...base,
    services: base.services.map((one) => (one.id === service ? { ...one, closed: true } : one)),
  }
  return mergeSettings({ base: withoutService(base, service), mine: draft, theirs: closed }, [])
}

const keepingService = (base: OfficeSettings, draft: OfficeSettings, service: string): OfficeSettings =>
  mergeSettings({ base: withoutService(base, service), mine: draft, theirs: base }, [])

/** The draft without one of its changes. A service that is not deleted after all is back at its counters too. */
export function takenBack({
  base,
  draft,
  change,
}: Readonly<{ base: OfficeSettings; draft: OfficeSettings; change: SettingChange }>): OfficeSettings {
  const isService = change.kind === 'removed' && change.list === 'services'
  return isService ? keepingService(base, draft, change.of) : withChange(draft, inverseOf(change))
}

/** The counter is not deleted after all; all other changes of the draft stay. */
export const keepingCounter = (base: OfficeSettings, draft: OfficeSettings, counter: string): OfficeSettings =>
  mergeSettings({ base: withoutCounter(base, counter), mine: draft, theirs: base }, [])
