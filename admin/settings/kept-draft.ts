import { OfficeSettings } from '#contract/settings.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'

/** Settings in the making, and the version they are made from. */
export type Held = Readonly<{ base: SettingsVersion; draft: OfficeSettings }>

const keyOf = (office: string): string => `machiai-settings-draft-${office}`

/** What was being changed in this tab before it was reloaded. A draft of another shape, from before an update, is let go. */
export function keptDraft(office: string): Held | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(office)) ?? 'null') as Held | null
    return kept && OfficeSettings.safeParse(kept.base.settings).success ? kept : null
  } catch {
    return null
  }
}

/** A browser that keeps no storage throws, and keeps no draft over a reload. */
export function keepDraft(office: string, held: Held | null): void {
  try {
    if (held === null) sessionStorage.removeItem(keyOf(office))
    else sessionStorage.setItem(keyOf(office), JSON.stringify(held))
  } catch {
    return
  }
}
